import type { OperationId } from "@understudy/spec";
import type { IdempotencyKeys, IdempotentOperation } from "@understudy/spec/check-request";
import type { Answer, Call } from "../call.ts";

/** An answer that requests with the same `Idempotency-Key` are given again, as by the service. */
export function onceForAKey<Id extends IdempotentOperation>(
  keys: IdempotencyKeys,
  operationId: Id,
  answer: Answer<Id>,
): Answer<Id> {
  return (call) =>
    keys.once({
      operationId,
      headers: call.headers,
      fingerprint: () => fingerprintOf(call.body),
      make: () => answer(call),
    });
}

/** A body as a text; of a file its name and the digest of its bytes. */
async function fingerprintOf(body: Call<OperationId>["body"]): Promise<string> {
  const fields = await Promise.all(
    Object.entries(body ?? {}).map(async ([name, value]: [string, unknown]) =>
      value instanceof Blob ? [name, (value as File).name, await digestOf(value)] : [name, value],
    ),
  );
  return JSON.stringify(fields);
}

async function digestOf(blob: Blob): Promise<readonly number[]> {
  return [...new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()))];
}
