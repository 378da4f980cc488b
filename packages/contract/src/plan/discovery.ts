import { type OperationId, operationIds, operationsById } from "@understudy/spec";
import { ask, type Said } from "../ask.ts";
import { anyBody } from "../cases/example-bodies.ts";
import type { ContractTarget } from "../contract-target.ts";
import { isObject, type Json, setAt, valueAt } from "../json.ts";
import { pathParameters } from "../path-parameters.ts";

/** How many models are tried for an operation. */
const maxTries = 20;

/** Looks which operations a service has, by requests that change nothing. */
export async function offeredOperations(
  target: ContractTarget,
): Promise<ReadonlyMap<OperationId, string>> {
  const missing = new Map<OperationId, string>();
  for (const id of operationIds) {
    const { method, path, pathParameters: names } = operationsById[id];
    const answer = await ask(target, id, {
      path: Object.fromEntries(names.map((name) => [name, "no-such-thing"])),
    });
    if (isOffered(answer, names.length > 0)) continue;
    missing.set(id, `${method} ${path} is not offered: it answers ${answer.status}`);
  }
  return missing;
}

/** A thing that is not there is a 404 too: an unknown address is told by its body. */
function isOffered({ status, json }: Said, hasParameters: boolean): boolean {
  if (status === 405 || status === 501) return false;
  if (status !== 404) return true;
  const error = valueAt(json ?? null, ["error"]);
  if (!hasParameters || !isObject(error)) return false;
  return error.code !== "unknown_url" && !String(error.message).startsWith("Invalid URL");
}

/** The ids of the models that a service lists. */
export async function listedModels(target: ContractTarget): Promise<readonly string[]> {
  const { json } = await ask(target, "models.list");
  const data = valueAt(json ?? null, ["data"]);
  if (!Array.isArray(data)) return [];
  return data.flatMap((model: Json) => (isObject(model) ? [String(model.id)] : []));
}

/**
 * A model that answers the example of an operation: the one that was named, that of the example, or the
 * first of those listed. Gives the reason where there is none.
 */
export async function modelFor(
  target: ContractTarget,
  id: OperationId,
  listed: readonly string[],
  named: string | undefined,
): Promise<{ readonly model: string } | { readonly reason: string }> {
  const { body } = anyBody(id);
  const example = body === undefined ? undefined : valueAt(body.value, ["model"]);
  if (body === undefined || typeof example !== "string") return { reason: "it takes no model" };
  const candidates =
    named === undefined ? [example, ...listed.filter((one) => one !== example)] : [named];
  let last = "";
  for (const model of candidates.slice(0, maxTries)) {
    const value = setAt(body.value, ["model"], model);
    const sent = body.mediaType === "multipart/form-data" ? { form: value } : { body: value };
    const { status, text } = await ask(target, id, {
      ...sent,
      path: await pathParameters(target, id),
    });
    if (status === 200) return { model };
    last = `${model}: ${status} ${text.replace(/\s+/g, " ").slice(0, 200)}`;
  }
  const tried = Math.min(candidates.length, maxTries);
  return { reason: `none of ${tried} models answers its example (the last, ${last})` };
}
