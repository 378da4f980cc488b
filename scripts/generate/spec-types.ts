import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { generatedFrom } from "./banner.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** The TypeScript types of every path, operation and schema, by openapi-typescript. */
export async function generateSpecTypes(document: OpenApiDocument): Promise<Map<string, string>> {
  const blob = ts.factory.createTypeReferenceNode("Blob");
  const nodes = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: false,
    silent: true,
    // `format: binary` is how OpenAPI spells a file; in TypeScript a file is a Blob.
    transform: (schema) => (schema.format === "binary" ? blob : undefined),
  });
  return new Map([
    [
      "packages/spec/src/generated/types.ts",
      `${generatedFrom("openapi/")}\n\n${astToString(nodes)}`,
    ],
  ]);
}
