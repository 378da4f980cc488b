import type { OperationId } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";
import { got } from "../ask.ts";
import type { ContractTarget } from "../contract-target.ts";
import type { Json, JsonObject } from "../json.ts";
import { asFile, flowers, moods } from "./training-data.ts";

/** The names that the document's examples have for what the suite has to make. */
const named = {
  file: "file-1f0c6f4c9a7b4d0f8a52c3f1",
  iris: "logistic-regression-iris-1f0c6f4c",
  mood: "logistic-regression-mood-1f0c6f4c",
};

/** How long a job of the suite may take, and how often it is looked at. */
const jobTimeoutMs = 60_000;
const pollIntervalMs = 50;

/** What was made for the examples, under the names that they have for it. */
export type StandIns = Readonly<Record<string, string>>;

/** What could be made, and why the rest could not. */
export interface Stage {
  readonly standIns: StandIns;
  /** Why operations that need it cannot succeed, by the name of what they need. */
  readonly problems: readonly string[];
}

/** Makes what the examples of some operations speak of: a file, and models that are trained on it. */
export async function setStage(
  target: ContractTarget,
  involved: ReadonlySet<OperationId>,
  isOffered: (id: OperationId) => boolean,
): Promise<Stage> {
  const standIns: Record<string, string> = {};
  const problems: string[] = [];
  const examples = [...involved].map((id) => {
    const { path, requests } = operationExamples[id];
    return JSON.stringify([path, requests]);
  });
  const isSpokenOf = (name: string) => examples.some((text) => text.includes(`"${name}"`));
  const make = async (name: string, work: () => Promise<string>) => {
    if (!isSpokenOf(name)) return;
    try {
      standIns[name] = await work();
    } catch (error) {
      problems.push(`'${name}' could not be made: ${(error as Error).message}`);
    }
  };
  if (!isOffered("files.create")) return { standIns, problems };
  await make(named.file, () => uploaded(target, flowers, "iris.csv"));
  if (!isOffered("training.jobs.create")) return { standIns, problems };
  await make(named.iris, async () =>
    trainedModel(target, {
      training_file: standIns[named.file] ?? (await uploaded(target, flowers, "iris.csv")),
      method: { type: "logistic_regression" },
      data: { label_column: "species" },
    }),
  );
  await make(named.mood, async () =>
    trainedModel(target, {
      training_file: await uploaded(target, moods, "mood.csv"),
      method: { type: "logistic_regression" },
      data: { text_column: "text", label_column: "mood", validation_split: 0 },
    }),
  );
  return { standIns, problems };
}

/** Stores a file for training, and gives its id. */
export async function uploaded(
  target: ContractTarget,
  text: string,
  name: string,
): Promise<string> {
  const form = { purpose: "fine-tune", file: asFile(text, name) };
  return String((await got(target, "files.create", { form })).id);
}

/** Trains a model that nobody else uses, and gives its id. */
export async function trainedModel(target: ContractTarget, body: JsonObject): Promise<string> {
  const { id } = await got(target, "training.jobs.create", { body });
  const job = await endedJob(target, id ?? null);
  if (job.status !== "succeeded") {
    throw new Error(`The job ${id} has ${job.status}: ${JSON.stringify(job.error)}`);
  }
  return String(job.trained_model);
}

/** A job, once it has ended. */
export async function endedJob(target: ContractTarget, id: Json): Promise<JsonObject> {
  const until = Date.now() + jobTimeoutMs;
  for (;;) {
    const job = await got(target, "training.jobs.retrieve", { path: { job_id: id } });
    if (["succeeded", "failed", "cancelled"].includes(String(job.status))) return job;
    if (!["validating_files", "queued", "running", "paused"].includes(String(job.status))) {
      throw new Error(`The job ${id} has the unknown status ${JSON.stringify(job.status)}.`);
    }
    if (Date.now() > until) throw new Error(`The job ${id} has not ended within a minute.`);
    await new Promise((resolve) => setTimeout(resolve, pollIntervalMs));
  }
}
