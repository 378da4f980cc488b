import type { OperationId } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";
import type { Json, JsonObject } from "../json.ts";

export interface ExampleBody {
  readonly name: string;
  readonly mediaType: string;
  readonly value: Json;
}

/** Every example of a body that the document gives for an operation. */
export function exampleBodies(id: OperationId): readonly ExampleBody[] {
  return Object.entries(operationExamples[id].requests).flatMap(([mediaType, examples]) =>
    Object.entries(examples).map(([name, value]) => ({ name, mediaType, value: value as Json })),
  );
}

/** The first example of a body as the part of a request, or nothing where no body belongs. */
export function anyBody(id: OperationId): { readonly body?: ExampleBody } {
  const [body] = exampleBodies(id);
  return body === undefined ? {} : { body };
}

/** The examples of the parameters in an operation's query. */
export function exampleQuery(id: OperationId): JsonObject {
  return operationExamples[id].query as JsonObject;
}
