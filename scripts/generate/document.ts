import { stringify } from "yaml";
import { generatedFrom } from "./banner.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** The document itself, as the JSON and YAML texts that the service serves. */
export function generateDocument(document: OpenApiDocument): Map<string, string> {
  const json = JSON.stringify(document, null, 2);
  const yaml = stringify(document, { lineWidth: 100, aliasDuplicateObjects: false });
  return new Map([
    [
      "packages/spec/src/generated/document.ts",
      `${generatedFrom("openapi/")}
/** The OpenAPI document in one piece, as JSON. */
export const openapiJson: string = ${JSON.stringify(json)};

/** The OpenAPI document in one piece, as YAML. */
export const openapiYaml: string = ${JSON.stringify(yaml)};
`,
    ],
  ]);
}
