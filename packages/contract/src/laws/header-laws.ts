import assert from "node:assert/strict";
import type { OperationId } from "@understudy/spec";
import { operationsById } from "@understudy/spec";
import { ask } from "../ask.ts";
import type { ContractCase } from "../contract-case.ts";
import { pathParameters } from "../path-parameters.ts";

/** Every answer has an id of its own, for operations that can be asked twice with no harm. */
export function headerLaws(id: OperationId): ContractCase[] {
  const { method, response } = operationsById[id];
  if (method !== "GET" || !response.mediaTypes.includes("application/json")) return [];
  return [
    {
      name: "each answer has an x-request-id of its own",
      kind: "headers",
      async run(target) {
        const path = await pathParameters(target, id);
        const [one, other] = [await ask(target, id, { path }), await ask(target, id, { path })];
        assert.deepEqual([one.status, other.status], [200, 200]);
        const ids = [one, other].map(({ headers }) => headers.get("x-request-id"));
        for (const requestId of ids) assert.match(requestId ?? "", /./, "no x-request-id");
        assert.notEqual(ids[0], ids[1], "two answers have one x-request-id");
        assert.match(one.headers.get("content-type") ?? "", /^application\/json\b/);
      },
    },
  ];
}
