import { describe, expect, test } from "vitest";
import { IdempotencyKeys, type KeyedCall } from "./idempotency-keys.ts";

const day = 24 * 60 * 60 * 1000;

/** A call that counts how often it is made. */
function counted(more: Partial<KeyedCall<number>> & { readonly key?: string; as?: string } = {}) {
  const { key = "k", as = "Bearer a", ...call } = more;
  const headers = new Headers({ authorization: as });
  if (key !== "") headers.set("idempotency-key", key);
  return {
    operationId: "files.create" as const,
    headers,
    fingerprint: () => "same",
    make: () => ++made,
    ...call,
  };
}

let made = 0;
let nowMs = 0;
const fresh = () => {
  made = 0;
  nowMs = 0;
  return new IdempotencyKeys(() => nowMs);
};

describe("a request with a key", () => {
  test("is made once, and what it brought again is thrown away", async () => {
    const keys = fresh();
    let discarded = 0;
    const discard = async () => void discarded++;
    expect(await keys.once(counted({ discard }))).toBe(1);
    expect(await keys.once(counted({ discard }))).toBe(1);
    expect([made, discarded]).toEqual([1, 1]);
  });

  test("is made once too while the first is under way", async () => {
    const keys = fresh();
    const { promise, resolve } = Promise.withResolvers<number>();
    const both = [keys.once(counted({ make: () => promise })), keys.once(counted())];
    resolve(7);
    expect(await Promise.all(both)).toEqual([7, 7]);
    expect(made).toBe(0);
  });

  test("is made again after it failed, also by those that waited for it", async () => {
    const keys = fresh();
    const failing = counted({ make: () => Promise.reject(new Error("no")) });
    const [first, second] = await Promise.allSettled([keys.once(failing), keys.once(counted())]);
    expect(first.status).toBe("rejected");
    expect(second).toEqual({ status: "fulfilled", value: 1 });
    expect(await keys.once(counted())).toBe(1);
  });

  test("is refused where the key came with another one", async () => {
    const keys = fresh();
    await keys.once(counted());
    const other = keys.once(counted({ fingerprint: async () => "other" }));
    await expect(other).rejects.toMatchObject({
      status: 400,
      facts: { code: "idempotency_key_reused", param: null, type: "invalid_request_error" },
    });
    expect(made).toBe(1);
  });

  test.each([
    ["another key", { key: "other" }],
    ["another caller", { as: "Bearer b" }],
    ["another operation", { operationId: "evaluations.create" as const }],
    ["no key", { key: "" }],
  ])("is another with %s", async (_, more) => {
    const keys = fresh();
    await keys.once(counted());
    expect(await keys.once(counted(more))).toBe(2);
    expect(await keys.once(counted())).toBe(1);
  });

  test("is forgotten after a day", async () => {
    const keys = fresh();
    await keys.once(counted());
    nowMs = day - 1;
    expect(await keys.once(counted())).toBe(1);
    nowMs = day;
    expect(await keys.once(counted())).toBe(2);
  });
});

test("of 10,000 keys the oldest is forgotten first", async () => {
  const keys = fresh();
  for (let index = 0; index < 10_000; index++) await keys.once(counted({ key: `k${index}` }));
  expect(await keys.once(counted({ key: "k9999" }))).toBe(10_000);
  expect(await keys.once(counted({ key: "k0" }))).toBe(10_001);
});
