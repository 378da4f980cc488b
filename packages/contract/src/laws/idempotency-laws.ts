import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "@understudy/spec";
import { operationsById } from "@understudy/spec";
import { got } from "../ask.ts";
import { buildRequest } from "../build-request.ts";
import { CaseSkipped, type ContractCase } from "../contract-case.ts";
import { expectSuccess } from "../expect-answer.ts";
import { pathParameters } from "../path-parameters.ts";
import { asFile } from "../plan/training-data.ts";

/** A job that ends meanwhile changes lists: it is asked again then. */
const maxTries = 5;
const retryDelayMs = 200;

const restless = [
  "status",
  "progress",
  "running_seconds",
  "estimated_finish",
  "finished_at",
  "started_at",
  "metrics",
  "trained_model",
  "uptime_seconds",
];

/** What is asked for twice is done once: always by GET, and by POST for services that know the key. */
export function idempotencyLaws(id: OperationId): ContractCase[] {
  const { method, response } = operationsById[id];
  if (id === "files.create") return [keyedUpload];
  const isStill = method === "GET" && !id.startsWith("health.");
  if (!isStill || !response.mediaTypes.includes("application/json")) return [];
  return [
    {
      name: "asking twice gives the same answer",
      kind: "idempotency",
      alone: true,
      async run(target) {
        const path = await pathParameters(target, id);
        await expectSuccess(id, await target.fetch(buildRequest(target, id, { path })));
        for (let left = maxTries; ; left--) {
          const one = settled(await got(target, id, { path }));
          const other = settled(await got(target, id, { path }));
          if (left > 1 && !isDeepStrictEqual(one, other)) {
            await new Promise((resolve) => setTimeout(resolve, retryDelayMs));
            continue;
          }
          return assert.deepEqual(other, one);
        }
      },
    },
  ];
}

/** What changes by itself while a job runs, or tells the time, is left out. */
function settled(answer: object): unknown {
  return JSON.parse(
    JSON.stringify(answer, (name, value) => (restless.includes(name) ? undefined : value)),
  );
}

const keyedUpload: ContractCase = {
  name: "one Idempotency-Key stores a file once",
  kind: "idempotency",
  async run(target) {
    const key = `contract-${crypto.randomUUID()}`;
    const headers = { "idempotency-key": key };
    const form = { purpose: "user_data", file: asFile("once\n", "once.csv") };
    const one = await got(target, "files.create", { form, headers });
    const other = await got(target, "files.create", { form, headers });
    assert.deepEqual([one.filename, other.filename], ["once.csv", "once.csv"]);
    if (one.id !== other.id) {
      throw new CaseSkipped(
        "The service takes no notice of Idempotency-Key, which the document does not promise.",
      );
    }
  },
};
