import { type OperationId, operationsById } from "@understudy/spec";
import { openapiJson } from "@understudy/spec/document";
import { isObject, type Json, type JsonObject, valueAt } from "./json.ts";
import { type Schema, toSchema } from "./schema.ts";

const document = JSON.parse(openapiJson) as JsonObject;

/** What the document says under the operation, `steps` further in, references followed. */
function inOperation(id: OperationId, ...steps: string[]): Json | undefined {
  const { path, method } = operationsById[id];
  let found: Json | undefined = document;
  for (const step of ["paths", path, method.toLowerCase(), ...steps]) {
    found = followed(valueAt(found ?? null, [step]));
  }
  return found;
}

function followed(value: Json | undefined): Json | undefined {
  if (!isObject(value) || typeof value.$ref !== "string") return value;
  return followed(valueAt(document, value.$ref.replace(/^#\//, "").split("/")));
}

/** Whether streams of an operation can be gone on with by the id of an event. */
export function isResumable(id: OperationId): boolean {
  return inOperation(id, "x-resumable") === true;
}

/** The schema of a body. */
export function bodySchema(id: OperationId, mediaType: string): Schema {
  const schema = inOperation(id, "requestBody", "content", mediaType, "schema");
  if (schema === undefined) throw new TypeError(`${id} takes no ${mediaType}.`);
  return toSchema(schema, document);
}

/** The parameters of a path or a query, as the schema of an object. */
export function parametersSchema(id: OperationId, place: "path" | "query"): Schema {
  const shared = valueAt(document, ["paths", operationsById[id].path, "parameters"]);
  const own = inOperation(id, "parameters");
  const parameters = [shared, own]
    .flatMap((list) => (list ?? []) as readonly Json[])
    .map(followed)
    .filter(isObject)
    .filter((parameter) => parameter.in === place);
  return {
    type: "object",
    additionalProperties: false,
    required: parameters
      .filter(({ required }) => required === true)
      .map(({ name }) => String(name)),
    properties: Object.fromEntries(
      parameters.map(({ name, schema }) => [String(name), toSchema(schema ?? null, document)]),
    ),
  };
}

/** The headers that an answer with this status carries, each with the pattern that it has. */
export function responseHeaders(id: OperationId, status: number): Map<string, RegExp> {
  const headers = inOperation(id, "responses", String(status), "headers");
  return new Map(
    Object.entries(isObject(headers) ? headers : {}).map(([name, header]) => {
      const pattern = valueAt(followed(header) ?? null, ["schema", "pattern"]);
      return [name, new RegExp(typeof pattern === "string" ? pattern : ".", "u")];
    }),
  );
}
