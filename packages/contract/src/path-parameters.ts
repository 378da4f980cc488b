import assert from "node:assert/strict";
import { type OperationId, operationIds, operationsById } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";
import { buildRequest } from "./build-request.ts";
import type { ContractTarget } from "./contract-target.ts";
import { type Json, type JsonObject, valueAt } from "./json.ts";

/** Parameters of an operation's path that lead to something, for a request that changes nothing. */
export async function pathParameters(target: ContractTarget, id: OperationId): Promise<JsonObject> {
  const found = target.found?.get(id) ?? freshPathParameters(target, id);
  target.found?.set(id, found);
  // Another case may have more luck.
  found.catch(() => target.found?.delete(id));
  return found;
}

/**
 * The parameters of an operation's path that lead to something which nobody else uses: what the target
 * prepares for it, else what the document's links take from the answer of another operation, else its
 * examples, as they are called here.
 */
export async function freshPathParameters(
  target: ContractTarget,
  id: OperationId,
): Promise<JsonObject> {
  const standIns = target.standIns?.(id) ?? {};
  const examples = Object.fromEntries(
    Object.entries(operationExamples[id].path as JsonObject).map(([name, value]) => [
      name,
      standIns[String(value)] ?? value,
    ]),
  );
  const prepared = target.prepare?.[id];
  if (prepared !== undefined) return { ...examples, ...(await prepared()) };
  if (operationsById[id].pathParameters.length === 0) return {};
  for (const source of operationIds) {
    const link = operationExamples[source].links.find(({ operationId }) => operationId === id);
    if (link === undefined) continue;
    const answer = await succeed(target, source);
    const taken = Object.entries(link.parameters).map(([name, expression]) => [
      name,
      evaluate(expression, answer),
    ]);
    return { ...examples, ...Object.fromEntries(taken) };
  }
  return examples;
}

/** The body of the answer to the first example of an operation. */
async function succeed(target: ContractTarget, id: OperationId): Promise<Json> {
  const examples = operationExamples[id];
  const [mediaType, named] = Object.entries(examples.requests)[0] ?? [];
  const value = Object.values(named ?? {})[0] as Json | undefined;
  const request = buildRequest(target, id, {
    path: await freshPathParameters(target, id),
    ...(mediaType === undefined || value === undefined ? {} : { body: { mediaType, value } }),
  });
  const response = await target.fetch(request);
  assert.equal(response.status, operationsById[id].response.status, `the status of ${id}`);
  return (await response.json()) as Json;
}

/** A runtime expression of OpenAPI, of the form `$response.body#/pointer`. */
function evaluate(expression: string, answer: Json): Json {
  const prefix = "$response.body#/";
  assert.ok(expression.startsWith(prefix), `no such expression: ${expression}`);
  const value = valueAt(answer, expression.slice(prefix.length).split("/"));
  assert.ok(value !== undefined, `nothing in the answer at ${expression}`);
  return value;
}
