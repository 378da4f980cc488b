import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Schemas, Understudy } from "@understudy/sdk";
import { describe, expect, it } from "vitest";
import { temporaryHome } from "../setup/models-home.ts";
import { ServerProcess } from "../setup/start-server.ts";
import { upload, waitForJob } from "../setup/train.ts";
import { digitsData, irisData } from "../setup/training-data.ts";

type Method = Schemas["TrainingMethod"];

/** Texts whose label is the word that comes first of two. */
function orderedTexts(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const isFirst = (index * 7) % 13 < 6;
    const words = isFirst ? ["alpha", "omega"] : ["omega", "alpha"];
    return `w${index % 11} ${words[0]} w${(index * 3) % 7} ${words[1]},${isFirst ? "yes" : "no"}`;
  });
  return `text,label\n${lines.join("\n")}\n`;
}

/** When to kill: so long after the server was ready, or when such a share of the steps is done. */
type Moment = { readonly afterMs: number } | { readonly share: number };

interface Case {
  readonly method: Method;
  readonly csv: string;
  /** Each time, the moments of one life after the other. */
  readonly kills: readonly (readonly Moment[])[];
}

const cases: Readonly<Record<string, Case>> = {
  "an LSTM": {
    method: {
      type: "lstm",
      lstm: {
        hyperparameters: {
          embedding_dim: 16,
          units: [24],
          n_epochs: 10,
          batch_size: 8,
          dropout: 0.2,
          early_stopping: { patience: 10 },
        },
      },
    },
    csv: orderedTexts(600),
    kills: [
      [{ afterMs: 50 }],
      [{ share: 0.05 }, { share: 0.3 }, { share: 0.31 }, { share: 0.8 }],
      [{ afterMs: 250 }, { share: 0.97 }],
    ],
  },
  "a support vector machine": {
    method: { type: "svm", svm: { hyperparameters: { C: 10, tolerance: 1e-6 } } },
    csv: digitsData().training.split("\n").slice(0, 900).join("\n"),
    kills: [[{ afterMs: 50 }], [{ afterMs: 400 }, { afterMs: 600 }, { afterMs: 800 }]],
  },
};

describe("a server that is killed while it trains", () => {
  it.each(Object.entries(cases))(
    "%s goes on from its last checkpoint, and the model is the same to the byte",
    async (_, { method, csv, kills }) => {
      const whole = await digestOfModel(csv, method, []);
      for (const moments of kills) expect(await digestOfModel(csv, method, moments)).toBe(whole);
    },
    180_000,
  );

  it("goes on with those that were queued, and leaves what was paused or cancelled", async () => {
    await using home = await temporaryHome();
    const before = new ServerProcess({ home: home.path });
    const { csv, method } = cases["an LSTM"] as Case;
    const create = async (client: Understudy, name: string, data: string, how: Method) =>
      client.training.jobs.create({ training_file: await upload(client, data, name), method: how });
    const first = new Understudy({ baseURL: await before.url });
    const running = await create(first, "running.csv", csv, method);
    await waitForJob(first, running.id, ({ progress }) => (progress?.step ?? 0) > 0);
    const iris = irisData().training;
    const quick: Method = { type: "logistic_regression" };
    const paused = await create(first, "paused.csv", iris, quick);
    const cancelled = await create(first, "cancelled.csv", iris, quick);
    const queued = await create(first, "queued.csv", iris, quick);
    await first.training.jobs.pause(paused.id);
    await first.training.jobs.cancel(cancelled.id);
    await before.kill();

    await using after = new ServerProcess({ home: home.path });
    const client = new Understudy({ baseURL: await after.url });
    expect((await waitForJob(client, running.id)).status).toBe("succeeded");
    expect((await waitForJob(client, queued.id)).status).toBe("succeeded");
    expect((await client.training.jobs.retrieve(cancelled.id)).status).toBe("cancelled");
    expect((await client.training.jobs.retrieve(paused.id)).status).toBe("paused");
    await client.training.jobs.resume(paused.id);
    expect((await waitForJob(client, paused.id)).status).toBe("succeeded");
    expect(await after.stop()).toBe(0);
    // What the jobs needed while they ran is gone with them: of the last one, once it has said that it is done.
    const left = await readdir(join(home.path, "data", "jobs")).catch(() => []);
    expect(left).toEqual([]);
  }, 120_000);
});

/** Trains in a server that is killed at each of these moments, and gives the model's SHA-256. */
async function digestOfModel(
  csv: string,
  method: Method,
  kills: readonly Moment[],
): Promise<string> {
  await using home = await temporaryHome();
  let jobId: string | undefined;
  for (const moment of kills) {
    await using server = new ServerProcess({ home: home.path });
    const client = new Understudy({ baseURL: await server.url });
    jobId ??= await start(client, csv, method);
    if ("afterMs" in moment) await delay(moment.afterMs);
    else await waitForJob(client, jobId, (job) => shareOf(job) >= moment.share);
    await server.kill();
  }
  await using server = new ServerProcess({ home: home.path });
  const client = new Understudy({ baseURL: await server.url });
  jobId ??= await start(client, csv, method);
  const { status, trained_model, error } = await waitForJob(client, jobId);
  expect({ status, error }, server.output).toEqual({ status: "succeeded", error: null });
  const artifact = await client.models.artifact(trained_model ?? "");
  return createHash("sha256")
    .update(new Uint8Array(await artifact.arrayBuffer()))
    .digest("hex");
}

function shareOf({ progress }: Schemas["TrainingJob"]): number {
  return progress === null ? 0 : progress.step / progress.total_steps;
}

async function start(client: Understudy, csv: string, method: Method): Promise<string> {
  const training_file = await upload(client, csv, "data.csv");
  return (await client.training.jobs.create({ training_file, method, seed: 11 })).id;
}
