import { encodeModel } from "@understudy/onnx";
import { expect, test } from "vitest";
import { HyperparameterError } from "../errors.ts";
import { neuralContext, scoreOn } from "../testing/neural-context.ts";
import { orderedTexts, toyTarget, toyTextPreprocessing } from "../testing/toy-texts.ts";
import type { TransformerHyperparameters } from "./hyperparameters.ts";
import { transformer } from "./transformer.ts";

const small = { d_model: 24, n_heads: 2, n_layers: 1, d_ff: 32 };

function context(
  hyperparameters: TransformerHyperparameters,
  changes: { count?: number; heldOut?: number; threads?: number } = {},
) {
  const { count = 600, ...rest } = changes;
  const preprocessing = toyTextPreprocessing(8);
  const records = orderedTexts(count, preprocessing);
  const options = { hyperparameters, preprocessing, target: toyTarget, records };
  return neuralContext<"transformer">({ heldOut: Math.floor(count / 4), ...options, ...rest });
}

test.each(["sinusoidal", "learned"] as const)(
  "learns the order of words from %s positions",
  async (positional_encoding) => {
    const fitting = context({
      ...small,
      n_layers: 2,
      positional_encoding,
      learning_rate: 0.005,
      // With 15, learned positions get from 0.76 to 1 by seed; with these all of six seeds get 0.98.
      n_epochs: 30,
    });
    const { model } = await transformer.fit(fitting);
    const result = await scoreOn(fitting, model);
    expect(result.type === "classification" && result.accuracy).toBeGreaterThan(0.97);
  },
);

test("the exported model has the loss of the trained graph", async () => {
  // A step as small as this leaves the parameters where they were, so its loss is theirs.
  const still = { learning_rate: 1e-10, n_epochs: 1, batch_size: 50, embedding_dim: 10 };
  const fitting = context({ ...small, ...still }, { count: 50, heldOut: 0 });
  const { model, history } = await transformer.fit(fitting);
  const result = await scoreOn(fitting, model);
  const loss = (result.type === "classification" && result.log_loss) || Number.NaN;
  expect(Math.abs((history[0]?.metrics.loss ?? Number.NaN) - loss)).toBeLessThan(1e-5);
});

test("gives the same bytes with one thread and two", async () => {
  const bytes = async (threads: number) => {
    const fitting = context({ n_epochs: 1, dropout: 0.1 }, { count: 200, threads });
    return encodeModel((await transformer.fit(fitting)).model);
  };
  expect(Buffer.compare(await bytes(1), await bytes(2))).toBe(0);
});

test("reports what it chose, and refuses heads that do not divide d_model", async () => {
  const { hyperparameters } = await transformer.fit(context({ n_epochs: 1 }, { count: 8 }));
  expect(hyperparameters).toMatchObject({
    d_model: 64,
    n_heads: 4,
    n_layers: 2,
    d_ff: 256,
    positional_encoding: "sinusoidal",
    embedding_dim: 64,
    batch_size: 32,
    maxlen: 8,
  });
  const wrong = transformer.fit(context({ d_model: 10, n_heads: 4 }));
  await expect(wrong).rejects.toThrow(HyperparameterError);
  await expect(wrong).rejects.toThrow("4 heads do not divide a d_model of 10");
});
