export { openapiJson, openapiYaml } from "./generated/document.ts";
