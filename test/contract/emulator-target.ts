import { join } from "node:path";
import { createEmulator } from "@understudy/emulator";
import { writeRandomEncoder } from "@understudy/models/testing";
import { Understudy } from "@understudy/sdk";
import { temporaryHome } from "../setup/models-home.ts";
import { tinyClassifierId, writeTinyClassifier } from "../setup/tiny-classifier.ts";
import { train, upload } from "../setup/train.ts";
import { irisData } from "../setup/training-data.ts";
import type { ContractTarget } from "./contract-target.ts";

/** The model that the document's examples of filling in masks speak of. */
const gapFillerId = "bert-tiny";

export interface EmulatorTarget extends ContractTarget, AsyncDisposable {}

/** An emulator in a home of its own, with a model that may be deleted. */
export async function emulatorTarget(
  reach: "in-process" | "over-http",
  apiKey?: string,
): Promise<EmulatorTarget> {
  const home = await temporaryHome();
  const emulator = await createEmulator({
    home: home.path,
    manifests: [await writeTinyClassifier(home.path)],
    ...(apiKey !== undefined && { apiKeys: [apiKey] }),
  });
  const gaps = join(home.path, "folders", gapFillerId);
  await writeRandomEncoder(gaps, "BertForMaskedLM", { weights: "safetensors" });
  await emulator.catalogue.pull(gaps, { id: gapFillerId });
  const overHttp = reach === "over-http";
  return {
    baseURL: overHttp ? await emulator.listen({ port: 0 }) : "http://emulator.invalid",
    fetch: overHttp ? globalThis.fetch : emulator.fetch,
    ...(apiKey !== undefined && { apiKey }),
    standIns: await trainExampleModels(
      new Understudy({
        baseURL: "http://emulator.invalid",
        fetch: emulator.fetch,
        apiKey: apiKey ?? "any-key",
      }),
    ),
    prepare: { "models.delete": async () => ({ model: tinyClassifierId }) },
    async [Symbol.asyncDispose]() {
      await emulator.close();
      await home[Symbol.asyncDispose]();
    },
  };
}

const moods = `text,mood
What a lovely day.,happy
"I am so glad, thank you!",happy
We had a wonderful time together.,happy
This is the best news of the year.,happy
That is sad.,sad
I have lost my only friend.,sad
Everything went wrong and I want to cry.,sad
What terrible and bitter news.,sad
`;

/** The file and the models that the document's examples of training and predicting speak of. */
async function trainExampleModels(client: Understudy): Promise<Record<string, string>> {
  const irises = await upload(client, irisData().training, "iris.csv");
  const iris = await train(client, {
    training_file: irises,
    method: { type: "logistic_regression" },
    data: { label_column: "species" },
  });
  const mood = await train(client, {
    training_file: await upload(client, moods, "mood.csv"),
    method: { type: "logistic_regression" },
    data: { text_column: "text", label_column: "mood", validation_split: 0 },
  });
  return {
    "file-1f0c6f4c9a7b4d0f8a52c3f1": irises,
    "logistic-regression-iris-1f0c6f4c": iris.trained_model,
    "logistic-regression-mood-1f0c6f4c": mood.trained_model,
  };
}
