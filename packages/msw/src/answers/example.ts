import type { OperationId, ResponseBody } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";

/** A copy of the document's example of a response: of the one so named, else of the first. */
export function example<Id extends OperationId>(id: Id, name?: string): ResponseBody<Id> {
  const byMediaType = operationExamples[id].responses["200"] ?? {};
  const whole = Object.entries(byMediaType).find(([type]) => type !== "text/event-stream");
  const examples: Readonly<Record<string, unknown>> = whole?.[1] ?? {};
  const found = name === undefined ? Object.values(examples)[0] : examples[name];
  if (found === undefined) {
    throw new RangeError(`The document has no example '${name ?? ""}' of the response of '${id}'.`);
  }
  return structuredClone(found) as ResponseBody<Id>;
}
