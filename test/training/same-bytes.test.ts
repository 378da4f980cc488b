import { createHash } from "node:crypto";
import { createEmulator } from "@understudy/emulator";
import { type Schemas, Understudy } from "@understudy/sdk";
import { describe, expect, test } from "vitest";
import { preparedHome } from "../setup/models-home.ts";
import { train, upload } from "../setup/train.ts";
import { irisData } from "../setup/training-data.ts";
import { digitsArchive } from "./digits-archive.ts";

interface Case {
  readonly method: Schemas["TrainingMethod"];
  readonly data?: Schemas["TrainingData"];
  readonly file: () => Promise<readonly [content: string | Uint8Array<ArrayBuffer>, name: string]>;
}

const iris = async () => [irisData().training, "iris.csv"] as const;

const measured = async () => [irisData().training.replace(/,\w+$/gm, ""), "petals.csv"] as const;

const texts = async () => {
  const lines = Array.from({ length: 300 }, (_, row) => {
    const words = Array.from(
      { length: 12 },
      (_, place) => `w${(row * 13 + place * place * 7) % 90}`,
    );
    return `${words.join(" ")},${row % 3 === 0 ? "yes" : "no"}`;
  });
  return [`text,label\n${lines.join("\n")}\n`, "texts.csv"] as const;
};

const images = async () => [(await digitsArchive()).heldOut, "digits.zip"] as const;

/** Sizes at which ONNX Runtime's products round differently on one thread and on two. */
const recurrent = { embedding_dim: 132, units: [100], n_epochs: 2, batch_size: 32, dropout: 0.1 };

const cases: Readonly<Record<string, Case>> = {
  linear_regression: { method: { type: "linear_regression" }, file: measured },
  logistic_regression: { method: { type: "logistic_regression" }, file: iris },
  svm: { method: { type: "svm" }, file: iris },
  cnn: {
    method: {
      type: "cnn",
      cnn: {
        hyperparameters: {
          dense_units: [140],
          n_epochs: 2,
          batch_size: 64,
          dropout: 0.2,
          augmentation: { horizontal_flip: true, shift: 0.1 },
        },
      },
    },
    file: images,
  },
  rnn: { method: { type: "rnn", rnn: { hyperparameters: recurrent } }, file: texts },
  lstm: {
    method: { type: "lstm", lstm: { hyperparameters: { ...recurrent, bidirectional: true } } },
    file: texts,
  },
  gru: {
    method: { type: "gru", gru: { hyperparameters: { ...recurrent, mask_zero: true } } },
    file: texts,
  },
  transformer: {
    method: {
      type: "transformer",
      transformer: { hyperparameters: { d_model: 64, n_heads: 4, n_epochs: 2, dropout: 0.1 } },
    },
    file: texts,
  },
  word2vec: {
    method: { type: "word2vec", word2vec: { hyperparameters: { min_count: 1, n_epochs: 2 } } },
    data: { text_column: "text" },
    file: texts,
  },
};

describe("the same data, method and seed give the same bytes with one thread and with two", () => {
  test.each(Object.entries(cases))("%s", async (_, { method, data, file }) => {
    const [content, name] = await file();
    const digest = async (threads: number, seed: number) => {
      await using emulator = await createEmulator({ home: await preparedHome(), threads });
      const client = new Understudy({ fetch: emulator.fetch });
      const training_file = await upload(client, content, name);
      const { trained_model } = await train(client, {
        training_file,
        method,
        seed,
        ...(data && { data }),
      });
      const artifact = await (await client.models.artifact(trained_model)).arrayBuffer();
      return createHash("sha256").update(new Uint8Array(artifact)).digest("hex");
    };
    const first = await digest(1, 5);
    expect(await digest(2, 5)).toBe(first);
    expect(await digest(2, 5)).toBe(first);
    // Another seed holds out other rows, and so gives another model.
    expect(await digest(1, 6)).not.toBe(first);
  });
});
