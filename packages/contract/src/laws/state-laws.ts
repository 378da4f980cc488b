import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { OperationId } from "@understudy/spec";
import { ask, got } from "../ask.ts";
import type { ContractCase } from "../contract-case.ts";
import type { ContractTarget } from "../contract-target.ts";
import type { JsonObject } from "../json.ts";
import { endedJob, trainedModel, uploaded } from "../plan/stage.ts";
import { asFile, flowers } from "../plan/training-data.ts";

interface StateLaw {
  readonly name: string;
  readonly needs: readonly OperationId[];
  readonly run: (target: ContractTarget) => Promise<void>;
}

/** Bytes that no text is made of, and that a careless copy would change. */
const bytes = Buffer.from(
  Array.from({ length: 70_000 }, (_, index) => (index * 31 + (index >> 8)) % 256),
);

const laws: Partial<Record<OperationId, readonly StateLaw[]>> = {
  "files.create": [
    {
      name: "what is created is retrieved and listed, until it is deleted",
      needs: ["files.retrieve", "files.list", "files.delete", "files.content"],
      async run(target) {
        const form = { purpose: "user_data", file: asFile("a,b\n", "kept.csv") };
        const created = await got(target, "files.create", { form });
        const path = { file_id: created.id ?? null };
        assert.deepEqual(await got(target, "files.retrieve", { path }), created);
        const first = await got(target, "files.list", { query: { limit: 1 } });
        assert.deepEqual((first.data as readonly JsonObject[])[0], created);
        const deleted = await got(target, "files.delete", { path });
        assert.deepEqual([deleted.id, deleted.deleted], [created.id, true]);
        for (const id of ["files.retrieve", "files.content", "files.delete"] as const) {
          assert.equal((await ask(target, id, { path })).status, 404, `${id} of what is deleted`);
        }
        const after = await got(target, "files.list", { query: { limit: 100 } });
        assert.ok(!JSON.stringify(after).includes(String(created.id)), "it is still listed");
      },
    },
    {
      name: "the bytes of a file come back as they were, and their number is told",
      needs: ["files.content"],
      async run(target) {
        const url = `data:application/octet-stream;name=bytes.bin;base64,${bytes.toString("base64")}`;
        const created = await got(target, "files.create", {
          form: { purpose: "user_data", file: url },
        });
        assert.equal(created.bytes, bytes.length);
        assert.equal(created.filename, "bytes.bin");
        const answer = await ask(target, "files.content", {
          path: { file_id: created.id ?? null },
        });
        assert.equal(answer.status, 200);
        // Compared as a text that every byte has a part in: the answer was read as UTF-8.
        assert.equal(answer.text, bytes.toString("utf8"));
      },
    },
  ],
  "training.jobs.create": [
    {
      name: "a job is retrieved and listed, and ends when it is cancelled",
      needs: [
        "training.jobs.retrieve",
        "training.jobs.list",
        "training.jobs.cancel",
        "files.create",
      ],
      async run(target) {
        const training_file = await uploaded(target, flowers, "cancelled.csv");
        const created = await got(target, "training.jobs.create", {
          body: { training_file, method: { type: "svm" }, data: { label_column: "species" } },
        });
        const path = { job_id: created.id ?? null };
        assert.equal((await got(target, "training.jobs.retrieve", { path })).id, created.id);
        const listed = await got(target, "training.jobs.list", { query: { limit: 1 } });
        assert.equal((listed.data as readonly JsonObject[])[0]?.id, created.id);
        const cancelled = await ask(target, "training.jobs.cancel", { path });
        // A service may have been faster.
        const ended = await endedJob(target, created.id ?? null);
        assert.ok(["cancelled", "succeeded"].includes(String(ended.status)), String(ended.status));
        assert.equal(cancelled.status, ended.status === "cancelled" ? 200 : 400);
        const again = await ask(target, "training.jobs.cancel", { path });
        assert.equal(again.status, 400, "what has ended cannot be cancelled");
      },
    },
  ],
  "models.delete": [
    {
      name: "a model that was trained is listed and retrieved, until it is deleted",
      needs: ["models.list", "models.retrieve", "training.jobs.create", "files.create"],
      async run(target) {
        const training_file = await uploaded(target, flowers, "deleted.csv");
        const data = { label_column: "species" };
        const model = await trainedModel(target, { training_file, method: { type: "svm" }, data });
        const path = { model };
        assert.equal((await got(target, "models.retrieve", { path })).id, model);
        assert.ok(
          JSON.stringify(await got(target, "models.list")).includes(model),
          "is not listed",
        );
        assert.equal((await got(target, "models.delete", { path })).deleted, true);
        const after = JSON.stringify(await got(target, "models.list"));
        assert.ok(!after.includes(model), "it is still listed");
        for (const id of ["models.retrieve", "models.delete"] as const) {
          assert.equal((await ask(target, id, { path })).status, 404, `${id} of what is deleted`);
        }
      },
    },
  ],
};

/** What an operation changes is what the others see afterwards. */
export function stateLaws(id: OperationId): ContractCase[] {
  return (laws[id] ?? []).map((law) => ({ ...law, kind: "state", alone: true }));
}
