import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "@understudy/spec";
import { operationsById } from "@understudy/spec";
import { ask, got } from "../ask.ts";
import { buildRequest } from "../build-request.ts";
import type { ContractCase } from "../contract-case.ts";
import { expectSuccess } from "../expect-answer.ts";
import { valueAt } from "../json.ts";
import { pathParameters } from "../path-parameters.ts";
import { uploaded } from "../plan/stage.ts";
import { asFile, flowers } from "../plan/training-data.ts";

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

/** What is asked for twice is done once: always by GET, and by POST with a key. */
export function idempotencyLaws(id: OperationId): ContractCase[] {
  const { method, response } = operationsById[id];
  const keyedLaws = keyed[id];
  if (keyedLaws !== undefined) return keyedLaws.map((law) => ({ ...law, kind: "idempotency" }));
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

/** A key that nobody has used. */
const newKey = () => ({ "idempotency-key": `contract-${crypto.randomUUID()}` });

const keyed: Partial<Record<OperationId, readonly Omit<ContractCase, "kind">[]>> = {
  "files.create": [
    {
      name: "one Idempotency-Key stores a file once",
      async run(target) {
        const headers = newKey();
        const form = { purpose: "user_data", file: asFile("once\n", "once.csv") };
        const one = await got(target, "files.create", { form, headers });
        const other = await got(target, "files.create", { form, headers });
        assert.deepEqual([one.filename, other.filename], ["once.csv", "once.csv"]);
        assert.equal(other.id, one.id, "two files were made");
        const again = await got(target, "files.create", { form, headers: newKey() });
        assert.notEqual(again.id, one.id, "another key is another file");
      },
    },
    {
      name: "an Idempotency-Key that comes with another file is refused",
      async run(target) {
        const headers = newKey();
        const form = { purpose: "user_data", file: asFile("one\n", "once.csv") };
        await got(target, "files.create", { form, headers });
        const other = { ...form, file: asFile("two\n", "once.csv") };
        const { status, json } = await ask(target, "files.create", { form: other, headers });
        assert.equal(status, 400);
        assert.equal(valueAt(json ?? null, ["error", "code"]), "idempotency_key_reused");
      },
    },
  ],
  "training.jobs.create": [
    {
      name: "one Idempotency-Key starts a job once, asked for twice at a time",
      needs: ["files.create"],
      async run(target) {
        const training_file = await uploaded(target, flowers, "once.csv");
        const data = { label_column: "species" };
        const body = { training_file, method: { type: "svm" }, data };
        const headers = newKey();
        const create = () => got(target, "training.jobs.create", { body, headers });
        const [one, other] = await Promise.all([create(), create()]);
        assert.equal(one.training_file, training_file);
        assert.equal(other.id, one.id, "two jobs were started");
      },
    },
  ],
};
