export * from "./api-error.ts";
export type { components, paths } from "./generated/types.ts";
export type { Operation } from "./operation.ts";
export * from "./operations.ts";
export type { Validator, Violation } from "./validator.ts";
export { type ViolationContext, violationToError } from "./violation-to-error.ts";
