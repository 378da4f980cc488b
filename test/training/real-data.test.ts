/**
 * Accuracy on data that is held out, with honest margins: what each method reached when this was
 * written stands beside its bar.
 */
import { createEmulator, type Emulator } from "@understudy/emulator";
import { type Schemas, Understudy } from "@understudy/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { preparedHome } from "../setup/models-home.ts";
import { evaluateClassifier, train, upload } from "../setup/train.ts";
import {
  type DataSplit,
  digitsData,
  irisData,
  irisFolds,
  type Mail,
  spamData,
  spamMails,
} from "../setup/training-data.ts";
import { digitsArchive } from "./digits-archive.ts";

let emulator: Emulator;
let client: Understudy;

beforeAll(async () => {
  emulator = await createEmulator({ home: await preparedHome() });
  client = new Understudy({ fetch: emulator.fetch });
});

afterAll(() => emulator.close());

type Request = Omit<Schemas["CreateTrainingJobRequest"], "training_file">;

async function accuracyOf(
  request: Request,
  training: DataSplit["training"] | Uint8Array<ArrayBuffer>,
  heldOut: DataSplit["heldOut"] | Uint8Array<ArrayBuffer>,
  extension = "csv",
): Promise<number> {
  const { trained_model } = await train(client, {
    training_file: await upload(client, training, `training.${extension}`),
    ...request,
  });
  const file = await upload(client, heldOut, `held-out.${extension}`);
  const { accuracy, count } = await evaluateClassifier(client, trained_model, file);
  expect(count).toBeGreaterThan(0);
  return accuracy;
}

describe("on irises that are held out, 30 of 150 at a time until each was once", () => {
  const data = { label_column: "species", validation_split: 0 };

  /** Of 150 predictions, each by a model that has not seen its iris. */
  async function crossValidated(method: Schemas["TrainingMethod"]): Promise<number> {
    let sum = 0;
    for (let fold = 0; fold < irisFolds; fold++) {
      const { training, heldOut } = irisData(fold);
      sum += await accuracyOf({ method, data }, training, heldOut);
    }
    return sum / irisFolds;
  }

  test("logistic regression is right in 93 % at least", async () => {
    expect(await crossValidated({ type: "logistic_regression" })).toBeGreaterThanOrEqual(0.93);
  });

  test("a support vector machine is right in 93 % at least", async () => {
    expect(await crossValidated({ type: "svm" })).toBeGreaterThanOrEqual(0.93);
  });
});

describe("on 360 digits that are held out", () => {
  test("a support vector machine is right in 97 % at least", async () => {
    const { training, heldOut } = digitsData();
    const hyperparameters = { C: 10, probability: false, standardize: false };
    const accuracy = await accuracyOf(
      {
        method: { type: "svm", svm: { hyperparameters } },
        data: { label_column: "digit", validation_split: 0, task: "classification" },
      },
      training,
      heldOut,
    );
    expect(accuracy).toBeGreaterThanOrEqual(0.97);
  });

  test("a convolutional network is right in 96 % at least", async () => {
    const { training, heldOut } = await digitsArchive();
    const hyperparameters = { n_epochs: 6, batch_size: 32 };
    const accuracy = await accuracyOf(
      { method: { type: "cnn", cnn: { hyperparameters } }, data: { validation_split: 0 }, seed: 1 },
      training,
      heldOut,
      "zip",
    );
    expect(accuracy).toBeGreaterThanOrEqual(0.96);
  });
});

/** The most tokens of a text that `use-lite-en` embeds. A longer one is refused, not cut. */
const context = 128;
const textsAtOnce = 128;

/** The mails with their texts cut to what fits the context of the embedding model. */
async function cutToContext(mails: readonly Mail[]): Promise<readonly Mail[]> {
  const cut: Mail[] = [];
  for (let start = 0; start < mails.length; start += textsAtOnce) {
    const some = mails.slice(start, start + textsAtOnce);
    const input = some.map(({ text }) => text);
    const { data } = await client.tokenize.create({ model: "use-lite-en", input });
    for (const [index, mail] of some.entries()) {
      // One short of it, as what is cut may be cut into other tokens.
      const end = data[index]?.byte_offsets[context - 2]?.[1];
      const bytes = Buffer.from(mail.text);
      cut.push({ ...mail, text: bytes.subarray(0, end ?? bytes.length).toString() });
    }
  }
  return cut;
}

describe("on mails that are held out", () => {
  test("logistic regression on embeddings tells spam in 94 % at least", async () => {
    const { training, heldOut } = spamData(await cutToContext(spamMails(10)));
    const accuracy = await accuracyOf(
      {
        method: { type: "logistic_regression" },
        data: { text_column: "text", label_column: "label", validation_split: 0 },
      },
      training,
      heldOut,
    );
    expect(accuracy).toBeGreaterThanOrEqual(0.94);
  });

  test("an LSTM tells spam in 93 % at least", async () => {
    const { training, heldOut } = spamData(spamMails(2));
    const hyperparameters = {
      num_words: 5000,
      maxlen: 80,
      embedding_dim: 32,
      units: [32],
      n_epochs: 5,
    };
    const accuracy = await accuracyOf(
      {
        method: { type: "lstm", lstm: { hyperparameters } },
        data: { text_column: "text", label_column: "label", validation_split: 0 },
        seed: 1,
      },
      training,
      heldOut,
    );
    expect(accuracy).toBeGreaterThanOrEqual(0.93);
  });
});
