export { operationExamples } from "./generated/examples.ts";
export type { OperationExamples } from "./operation-examples.ts";
