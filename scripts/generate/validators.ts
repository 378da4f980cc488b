import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { addDecimalBounds, documentUri, forAjv } from "./ajv-schema.ts";
import { generatedFrom } from "./banner.ts";
import {
  type JsonObject,
  type OpenApiDocument,
  type ResolvedOperation,
  resolveOperations,
  resolveSchema,
} from "./openapi-document.ts";

/**
 * Ajv's validators, compiled ahead of time and with Ajv's few run-time functions bundled in, so
 * that neither Ajv nor a compilation is needed when a service starts.
 */
export async function generateValidators(document: OpenApiDocument): Promise<Map<string, string>> {
  const operations = resolveOperations(document);
  const requests = await compile(
    document,
    operations.flatMap((operation) => requestSchemas(operation, document)),
    "request",
  );
  const responses = await compile(document, operations.flatMap(responseSchemas), "response");
  const folder = "packages/spec/src/generated";
  return new Map([
    [`${folder}/request-validators.js`, requests],
    [`${folder}/request-validators.d.ts`, declaration("requestValidators")],
    [`${folder}/response-validators.js`, responses],
    [`${folder}/response-validators.d.ts`, declaration("responseValidators")],
  ]);
}

interface Entry {
  /** `operationId place`, the place being `path`, `query`, a media type or a status and media type. */
  readonly key: string;
  readonly schema: JsonObject;
  /** Texts become numbers and booleans where the schema asks for them: forms and URLs hold texts only. */
  readonly coerce: boolean;
}

function requestSchemas(
  { operation, parameters }: ResolvedOperation,
  document: OpenApiDocument,
): Entry[] {
  const id = operation.operationId;
  const entries: Entry[] = (["path", "query"] as const).map((place) => {
    const ours = parameters.filter((parameter) => parameter.in === place);
    return {
      key: `${id} ${place}`,
      coerce: true,
      schema: {
        type: "object",
        additionalProperties: false,
        required: ours.filter(({ required }) => required).map(({ name }) => name),
        properties: Object.fromEntries(ours.map(({ name, schema }) => [name, schema])),
      },
    };
  });
  for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
    const form = type === "multipart/form-data";
    entries.push({
      key: `${id} ${type}`,
      coerce: form,
      schema: form
        ? withFilesAsObjects(resolveSchema(media.schema, document), document)
        : media.schema,
    });
  }
  return entries;
}

function responseSchemas({ operation, responses }: ResolvedOperation): Entry[] {
  return Object.entries(responses).flatMap(([status, response]) =>
    Object.entries(response.content ?? {}).map(([type, media]) => ({
      key: `${operation.operationId} ${status} ${type}`,
      coerce: false,
      schema: media.schema,
    })),
  );
}

/** In a parsed form a file is an object, and a field that should have been one is a text. */
function withFilesAsObjects(schema: JsonObject, document: OpenApiDocument): JsonObject {
  const properties = (schema.properties ?? {}) as Record<string, JsonObject>;
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        resolveSchema(property, document).format === "binary" ? { type: "object" } : property,
      ]),
    ),
  };
}

async function compile(
  document: OpenApiDocument,
  entries: Entry[],
  side: "request" | "response",
): Promise<string> {
  const modules = [false, true].map((coerce) => {
    const ours = entries.filter((entry) => entry.coerce === coerce);
    const ajv = new Ajv2020({
      strict: true,
      // `type: [string, "null"]` is how OpenAPI 3.1 spells a nullable field.
      allowUnionTypes: true,
      useDefaults: true,
      // Defaults need the schema inlined; responses have none, and are many and large.
      inlineRefs: side === "request",
      coerceTypes: coerce,
      formats: { binary: true },
      discriminator: true,
      code: { source: true, esm: true, lines: true },
    });
    ajv.addVocabulary(["example"]);
    addDecimalBounds(ajv);
    ajv.addSchema({
      $id: documentUri,
      $defs: forAjv(document.components.schemas),
    });
    // Many operations share a schema, the one of errors above all: each is compiled once.
    const distinct = [...new Set(ours.map(({ schema }) => JSON.stringify(schema)))];
    const exports: Record<string, string> = {};
    distinct.forEach((schema, index) => {
      ajv.addSchema(forAjv(JSON.parse(schema)) as JsonObject, `entry${index}`);
      exports[`entry${index}`] = `entry${index}`;
    });
    const rows = ours.map(({ key, schema }) => ({
      key,
      entry: `entry${distinct.indexOf(JSON.stringify(schema))}`,
    }));
    return { source: standalone.default(ajv, exports), rows };
  });

  const table = modules
    .flatMap(({ rows }, module) =>
      rows.map(({ key, entry }) => `${JSON.stringify(key)}: m${module}.${entry}`),
    )
    .join(",\n");
  const bundled = await build({
    stdin: {
      contents: `import * as m0 from "m0"; import * as m1 from "m1"; export default {\n${table}\n};`,
      resolveDir: import.meta.dirname,
    },
    // Paths in comments are then the same wherever this is run.
    absWorkingDir: join(import.meta.dirname, "..", ".."),
    bundle: true,
    format: "esm",
    write: false,
    treeShaking: true,
    legalComments: "none",
    plugins: [
      {
        name: "modules",
        setup(context) {
          context.onResolve({ filter: /^m[01]$/ }, ({ path }) => ({ path, namespace: "ajv" }));
          context.onLoad({ filter: /.*/, namespace: "ajv" }, ({ path }) => ({
            contents: modules[path === "m0" ? 0 : 1]?.source ?? "",
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
  });
  return `${generatedFrom("openapi/")}\n${bundled.outputFiles[0]?.text ?? ""}`;
}

function declaration(name: string): string {
  return `${generatedFrom("openapi/")}
import type { Validator } from "../validator.ts";

declare const ${name}: Readonly<Record<string, Validator>>;
export default ${name};
`;
}
