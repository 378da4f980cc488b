import { type Schemas, toFile, type Understudy } from "@understudy/sdk";

type Job = Schemas["TrainingJob"];

const pollMs = 50;
const ended: readonly Job["status"][] = ["succeeded", "failed", "cancelled"];

/** Uploads a file of data, and gives its id. */
export async function upload(
  client: Understudy,
  content: string | Uint8Array<ArrayBuffer>,
  name = "data.csv",
): Promise<string> {
  const file = await toFile(content, name);
  return (await client.files.create({ file, purpose: "fine-tune" })).id;
}

/** Waits until a job has ended, or until `isEnough` says so. */
export async function waitForJob(
  client: Understudy,
  id: string,
  isEnough: (job: Job) => boolean = ({ status }) => ended.includes(status),
): Promise<Job> {
  for (;;) {
    const job = await client.training.jobs.retrieve(id);
    if (isEnough(job)) return job;
    if (ended.includes(job.status)) {
      throw new Error(`The job ended too early: ${job.status}, ${job.error?.message}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Trains a model and gives its job, which has succeeded. */
export async function train(
  client: Understudy,
  request: Schemas["CreateTrainingJobRequest"],
): Promise<Job & { readonly trained_model: string }> {
  const { id } = await client.training.jobs.create(request);
  const job = await waitForJob(client, id);
  const { status, trained_model, error } = job;
  if (status === "succeeded" && trained_model !== null) return { ...job, trained_model };
  throw new Error(`The job ended as ${status}: ${error?.message}`);
}

/** Measures a model on a file, and gives the measures. */
async function evaluate(
  client: Understudy,
  model: string,
  file: string,
): Promise<Schemas["ModelMetrics"]> {
  let evaluation = await client.evaluations.create({ model, file });
  while (evaluation.metrics === null && evaluation.status !== "failed") {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    evaluation = await client.evaluations.retrieve(evaluation.id);
  }
  if (evaluation.metrics !== null) return evaluation.metrics;
  throw new Error(`The evaluation failed: ${evaluation.error?.message}`);
}

/** Measures a classifier on a file. */
export async function evaluateClassifier(
  client: Understudy,
  model: string,
  file: string,
): Promise<Schemas["ClassificationMetrics"]> {
  const metrics = await evaluate(client, model, file);
  if (metrics.type === "classification") return metrics;
  throw new Error(`Expected the measures of a classification, but got those of a ${metrics.type}.`);
}
