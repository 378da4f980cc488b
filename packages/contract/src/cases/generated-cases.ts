import assert from "node:assert/strict";
import { type OperationId, operationsById } from "@understudy/spec";
import fc from "fast-check";
import { arbitraryOf } from "../arbitrary-of.ts";
import { buildRequest } from "../build-request.ts";
import type { ContractCase } from "../contract-case.ts";
import type { ContractTarget } from "../contract-target.ts";
import { bodySchema, parametersSchema } from "../document.ts";
import { expectRefusal, expectStream, expectSuccess } from "../expect-answer.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { pathParameters } from "../path-parameters.ts";
import type { Schema } from "../schema.ts";
import { anyBody } from "./example-bodies.ts";

/** How requests are made up. */
export interface Generation {
  readonly seed: number;
  readonly runs: number;
}

/** Requests of these would make work for minutes, or an upload a request. */
const left: readonly OperationId[] = ["training.jobs.create", "evaluations.create", "files.create"];

/** What would make a model write for long is small; what the document says stays possible. */
const bounds: Readonly<Record<string, Schema>> = {
  max_tokens: { type: "integer", minimum: 1, maximum: 6 },
  max_completion_tokens: { type: "integer", minimum: 1, maximum: 6 },
  n: { type: "integer", minimum: 1, maximum: 2 },
  best_of: { type: "integer", minimum: 1, maximum: 2 },
};

/** Requests that fit the document succeed, or are refused by name: never does the service fail. */
export function generatedCases(id: OperationId, { seed, runs }: Generation): ContractCase[] {
  const { requestBody, queryParameters, method } = operationsById[id];
  if (left.includes(id) || (method !== "GET" && requestBody === null)) return [];
  const takesJson = requestBody?.mediaTypes["application/json"] !== undefined;
  if (!takesJson && queryParameters.length === 0) return [];
  const parts = fc.record({
    query: queries(id),
    ...(takesJson && { body: arbitraryOf(bounded(bodySchema(id, "application/json"))) }),
  });
  return [
    {
      name: `${runs} requests that fit the document succeed or are refused by name (seed ${seed})`,
      kind: "generated",
      async run(target) {
        const path = await pathParameters(target, id);
        // A service that refuses everything keeps nothing by it.
        const example = buildRequest(target, id, { path, ...anyBody(id) });
        await expectSuccess(id, await target.fetch(example));
        const send = (made: { readonly query: JsonObject; readonly body?: Json }) =>
          sendOne(target, id, path, made);
        const result = await fc.check(fc.asyncProperty(parts, send as never), {
          seed,
          numRuns: runs,
        });
        if (!result.failed) return;
        const [smallest] = result.counterexample ?? [];
        // Sent again, so that it is the last that was sent.
        await send(smallest as { readonly query: JsonObject });
        throw new Error(`A request failed once and not again: ${JSON.stringify(smallest)}`);
      },
    },
  ];
}

function queries(id: OperationId) {
  const schema = parametersSchema(id, "query");
  return arbitraryOf(schema) as fc.Arbitrary<JsonObject>;
}

/** The schema with smaller bounds, and the model that is known to be there. */
function bounded(schema: Schema): Schema {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      bounds[name] ?? property,
    ]),
  );
  return { ...schema, properties };
}

async function sendOne(
  target: ContractTarget,
  id: OperationId,
  path: JsonObject,
  { query, body }: { readonly query: JsonObject; readonly body?: Json },
): Promise<void> {
  const example = anyBody(id).body?.value;
  const model = isObject(example) ? example.model : undefined;
  const limited = limits(id);
  const value = isObject(body)
    ? { ...limited, ...body, ...(model !== undefined && { model }) }
    : body;
  const request = buildRequest(target, id, {
    path,
    query,
    ...(value !== undefined && { body: { mediaType: "application/json", value } }),
  });
  const response = await target.fetch(request);
  assert.ok(response.status < 500, `${response.status}: ${await describe(response)}`);
  if (response.status !== operationsById[id].response.status) return expectRefusal(id, response);
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("text/event-stream")
    ? expectStream(id, response)
    : expectSuccess(id, response);
}

/** A text that nobody has limited may be long. */
function limits(id: OperationId): JsonObject {
  return id.endsWith("completions.create") ? { max_tokens: 6 } : {};
}

async function describe(response: Response): Promise<string> {
  return (await response.clone().text()).slice(0, 500);
}
