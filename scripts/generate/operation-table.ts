import { generatedFrom } from "./banner.ts";
import {
  type JsonObject,
  type MediaType,
  type OpenApiDocument,
  type ResolvedOperation,
  resolveOperations,
  resolveSchema,
} from "./openapi-document.ts";

/** The operation table: all that a router, a client or a mock must know of each operation. */
export function generateOperationTable(document: OpenApiDocument): Map<string, string> {
  const rows = resolveOperations(document).map((resolved) => {
    const { operationId } = resolved.operation;
    return `  ${JSON.stringify(operationId)}: ${JSON.stringify(row(resolved, document))},`;
  });
  return new Map([
    [
      "packages/spec/src/generated/operation-table.ts",
      `${generatedFrom("openapi/")}

import type { Operation } from "../operation.ts";

export const operationTable = {
${rows.join("\n")}
} as const satisfies Record<string, Operation>;
`,
    ],
    [
      "packages/spec/src/generated/examples.ts",
      `${generatedFrom("openapi/")}

import type { OperationExamples } from "../operation-examples.ts";
import type { OperationId } from "../operations.ts";

/** The examples of every operation, for suites that send them and mocks that answer with them. */
export const operationExamples: Readonly<Record<OperationId, OperationExamples>> = ${JSON.stringify(
        Object.fromEntries(
          resolveOperations(document).map((resolved) => [
            resolved.operation.operationId,
            examples(resolved),
          ]),
        ),
        null,
        2,
      )};
`,
    ],
  ]);
}

function row(
  { method, path, operation, parameters, responses }: ResolvedOperation,
  document: OpenApiDocument,
) {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"));
  if (success === undefined) {
    throw new TypeError(`${operation.operationId} documents no successful response.`);
  }
  const [status, response] = success;
  const mediaTypes = Object.keys(response.content ?? {});
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    tag: operation.tags[0],
    pathParameters: parameters
      .filter((parameter) => parameter.in === "path")
      .map(({ name }) => name),
    queryParameters: parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name }) => name),
    requestBody:
      operation.requestBody === undefined
        ? null
        : {
            required: operation.requestBody.required ?? false,
            mediaTypes: Object.fromEntries(
              Object.entries(operation.requestBody.content).map(([type, media]) => [
                type,
                { fileFields: fileFields(media, document) },
              ]),
            ),
          },
    response: { status: Number(status), mediaTypes },
    errorStatuses: Object.keys(responses)
      .map(Number)
      .filter((code) => code >= 400),
    streams: mediaTypes.includes("text/event-stream"),
    pagination: operation["x-pagination"] ?? null,
    authenticated: operation.security === undefined || operation.security.length > 0,
  };
}

/** The names of the fields of a form that hold files. */
export function fileFields(media: MediaType, document: OpenApiDocument): string[] {
  const { properties } = resolveSchema(media.schema, document);
  return Object.entries((properties ?? {}) as Record<string, JsonObject>)
    .filter(([, schema]) => resolveSchema(schema, document).format === "binary")
    .map(([name]) => name);
}

function examples({ operation, parameters, responses }: ResolvedOperation) {
  const values = (media: MediaType) =>
    Object.fromEntries(
      Object.entries(media.examples ?? {}).map(([name, { value }]) => [name, value]),
    );
  const byMediaType = (content: Record<string, MediaType> | undefined) =>
    Object.fromEntries(Object.entries(content ?? {}).map(([type, media]) => [type, values(media)]));
  const exampleOf = (place: "path" | "query") =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && parameter.example !== undefined)
        .map((parameter) => [parameter.name, parameter.example]),
    );
  return {
    path: exampleOf("path"),
    query: exampleOf("query"),
    requests: byMediaType(operation.requestBody?.content),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        byMediaType(response.content),
      ]),
    ),
    links: Object.values(responses).flatMap(({ links = {} }) =>
      Object.values(links).map(({ operationId, parameters: bound }) => ({
        operationId,
        parameters: bound,
      })),
    ),
  };
}
