/** The parts of a bundled OpenAPI 3.1 document that the generators read. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  tags?: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, JsonObject>;
    responses?: Record<string, Response>;
    parameters?: Record<string, Parameter>;
    examples?: Record<string, Json>;
  };
}

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export const methods = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof methods)[number];

export interface Reference {
  $ref: string;
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<
  Record<Method, OperationObject>
>;

export interface OperationObject {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  deprecated?: boolean;
  security?: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response | Reference>;
  "x-pagination"?: "cursor" | "single";
  /** Whether its stream of events goes on behind the one named in the header `Last-Event-ID`. */
  "x-resumable"?: boolean;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  description: string;
  required?: boolean;
  schema: JsonObject;
  example?: Json;
}

export interface MediaType {
  schema: JsonObject;
  encoding?: Record<string, { style?: string }>;
  examples?: Record<string, { summary?: string; value: Json }>;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
  links?: Record<string, { operationId: string; parameters: Record<string, string> }>;
}

/** One operation, with its path item's parameters and every reference to a component resolved. */
export interface ResolvedOperation {
  readonly method: Method;
  readonly path: string;
  readonly operation: OperationObject;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, Response>>;
}

/** Every operation of the document, in the order in which the document has them. */
export function resolveOperations(document: OpenApiDocument): ResolvedOperation[] {
  const resolved: ResolvedOperation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      resolved.push({
        method,
        path,
        operation,
        parameters: parameters.map((parameter) => resolve(parameter, document)),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [
            status,
            resolve(response, document),
          ]),
        ),
      });
    }
  }
  return resolved;
}

function resolve<T extends object>(value: T | Reference, document: OpenApiDocument): T {
  if (!("$ref" in value)) return value;
  let found: unknown = document;
  for (const step of value.$ref.slice(2).split("/")) {
    found = (found as Record<string, unknown> | undefined)?.[step];
  }
  if (found === undefined) throw new TypeError(`Nothing in the document at ${value.$ref}.`);
  return resolve(found as T | Reference, document);
}

/** The schema that a reference leads to, or the schema itself. */
export function resolveSchema(schema: JsonObject, document: OpenApiDocument): JsonObject {
  return typeof schema.$ref === "string"
    ? resolve<JsonObject>({ $ref: schema.$ref }, document)
    : schema;
}
