/** The way of a user: a file, a job, its events, an evaluation, predictions, and the `.onnx` elsewhere. */
import { createHash } from "node:crypto";
import { createEmulator, type Emulator } from "@understudy/emulator";
import { type Schemas, Understudy } from "@understudy/sdk";
import * as ort from "onnxruntime-node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { preparedHome } from "../setup/models-home.ts";
import { evaluateClassifier, upload, waitForJob } from "../setup/train.ts";
import { irisData, irisFeatures } from "../setup/training-data.ts";

const { training, heldOut } = irisData();
const rows = heldOut
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",").slice(0, irisFeatures.length).map(Number));

let emulator: Emulator;
let client: Understudy;

beforeAll(async () => {
  emulator = await createEmulator({ home: await preparedHome() });
  // Over HTTP, as events are streamed there.
  client = new Understudy({ baseURL: await emulator.listen({ port: 0 }) });
});

afterAll(() => emulator.close());

test("a model is trained, followed, measured, asked and taken away", async () => {
  const training_file = await upload(client, training, "iris.csv");
  const { id, status } = await client.training.jobs.create({
    training_file,
    method: {
      type: "logistic_regression",
      logistic_regression: { hyperparameters: { C: 10 } },
    },
    data: { label_column: "species" },
    seed: 7,
    suffix: "iris",
  });
  expect(["validating_files", "queued", "running"]).toContain(status);

  const events: Schemas["TrainingJobEvent"][] = [];
  for await (const event of await client.training.jobs.events.list(id, { stream: true })) {
    events.push(event);
  }
  const job = await waitForJob(client, id);
  expect(job).toMatchObject({ status: "succeeded", error: null, seed: 7, suffix: "iris" });
  expect(job.metrics).toMatchObject({ type: "classification" });
  expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
  const steps = events.flatMap(({ type, data }) =>
    type === "metrics" ? [(data as Schemas["TrainingProgress"]).step] : [],
  );
  expect(steps.length).toBeGreaterThan(0);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(events.at(-1)?.message).toContain(job.trained_model);
  const listed = await client.training.jobs.events.list(id, { order: "asc", limit: 1000 });
  expect(listed.data).toEqual(events);
  // Going on after an event gives what came after it, and nothing twice.
  const middle = Math.floor(events.length / 2);
  const rest: Schemas["TrainingJobEvent"][] = [];
  const after = events[middle]?.id ?? "";
  for await (const event of await client.training.jobs.events.list(id, { stream: true, after })) {
    rest.push(event);
  }
  expect(rest).toEqual(events.slice(middle + 1));

  const model = job.trained_model ?? "";
  const { accuracy, confusion_matrix } = await evaluateClassifier(
    client,
    model,
    await upload(client, heldOut, "held-out.csv"),
  );
  expect(accuracy).toBeGreaterThanOrEqual(0.93);
  expect(confusion_matrix.labels).toEqual(["setosa", "versicolor", "virginica"]);
  const right = confusion_matrix.matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
  expect(right / rows.length).toBeCloseTo(accuracy, 12);

  const predicted = await client.predictions.create({
    model,
    rows: rows.map((row) =>
      Object.fromEntries(irisFeatures.map((name, index) => [name, row[index] ?? 0])),
    ),
    top_k: 3,
  });
  expect(predicted.data.map(({ index }) => index)).toEqual(rows.map((_, index) => index));

  const artifact = new Uint8Array(await (await client.models.artifact(model)).arrayBuffer());
  const card = await client.models.card(model);
  expect(card.training).toMatchObject({
    job: id,
    seed: 7,
    task: "classification",
    target_column: "species",
    labels: ["setosa", "versicolor", "virginica"],
    artifact: {
      size_bytes: artifact.byteLength,
      sha256: createHash("sha256").update(artifact).digest("hex"),
    },
    data: {
      training: {
        file: training_file,
        filename: "iris.csv",
        rows: 120,
        bytes: Buffer.byteLength(training),
        sha256: createHash("sha256").update(training).digest("hex"),
      },
      validation: null,
    },
  });

  const session = await ort.InferenceSession.create(artifact);
  const features = new ort.Tensor("float32", rows.flat(), [rows.length, irisFeatures.length]);
  const { label, probabilities } = await session.run({ features });
  const labels = card.training?.labels ?? [];
  const bare = rows.map((_, row) => {
    const scores = labels.map((name, index) => ({
      label: name,
      probability: Number(probabilities?.data[row * labels.length + index]),
    }));
    return {
      label: labels[Number(label?.data[row])],
      probabilities: scores.toSorted((a, b) => b.probability - a.probability),
    };
  });
  await session.release();
  expect(predicted.data.map(({ label, probabilities }) => ({ label, probabilities }))).toEqual(
    bare,
  );

  expect((await client.models.retrieve(model)).owned_by).toBe("user");
  expect((await client.models.delete(model)).deleted).toBe(true);
  await expect(client.models.retrieve(model)).rejects.toMatchObject({ code: "model_not_found" });
});

test("the checkpoints of a job are listed, with their digests", async () => {
  const { id } = await client.training.jobs.create({
    training_file: await upload(client, training),
    method: { type: "logistic_regression" },
    data: { label_column: "species" },
  });
  const { status } = await waitForJob(client, id);
  expect(status).toBe("succeeded");
  const checkpoints = await client.training.jobs.checkpoints.list(id, { order: "asc" });
  for (const checkpoint of checkpoints.data) {
    expect(checkpoint.training_job_id).toBe(id);
    expect(checkpoint.size_bytes).toBeGreaterThan(0);
    expect(checkpoint.sha256).toMatch(/^[0-9a-f]{64}$/);
  }
  const steps = checkpoints.data.map(({ step_number }) => step_number);
  expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
});

test("word vectors are served as embeddings, with the nearest words", async () => {
  // Two worlds that share no word: their words are near each other and far from those of the other.
  const worlds = [
    ["sun", "rain", "wind", "cloud", "storm", "snow"],
    ["bread", "cheese", "soup", "apple", "honey", "salt"],
  ];
  const texts = Array.from({ length: 600 }, (_, index) => {
    const words = worlds[index % 2] ?? [];
    return Array.from(
      { length: 8 },
      (_, place) => words[(index * 7 + place * 5 + ((index * place) % 3)) % 6],
    ).join(" ");
  });
  const { id } = await client.training.jobs.create({
    training_file: await upload(client, `text\n${texts.join("\n")}\n`, "words.csv"),
    method: {
      type: "word2vec",
      word2vec: {
        hyperparameters: { vector_size: 16, min_count: 1, n_epochs: 10, sample: 0, window: 3 },
      },
    },
    seed: 3,
  });
  const job = await waitForJob(client, id);
  expect(job).toMatchObject({ status: "succeeded", error: null });
  const model = job.trained_model ?? "";
  const { data } = await client.embeddings.create({ model, input: ["sun rain", "bread"] });
  for (const { embedding } of data) {
    const vector = embedding as number[];
    expect(vector).toHaveLength(16);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  }
  const nearest = await client.predictions.create({ model, texts: ["storm", "soup"], top_k: 5 });
  const found = nearest.data.map(({ nearest_words = [] }) => nearest_words.map(({ word }) => word));
  expect(found.map((words) => words.toSorted())).toEqual([
    worlds[0]?.filter((word) => word !== "storm").toSorted(),
    worlds[1]?.filter((word) => word !== "soup").toSorted(),
  ]);
});
