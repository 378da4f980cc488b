import { HyperparameterError } from "../errors.ts";
import { logitCount } from "../fit/losses.ts";
import { fitAndExport } from "../networks/fit-and-export.ts";
import { preprocessingOf } from "../networks/preprocessing-of.ts";
import { epochsForSteps, resolveNeural } from "../networks/resolve-neural.ts";
import { resolveSequence } from "../networks/resolve-sequence.ts";
import { transformerNetwork } from "../networks/transformer-network.ts";
import type { FitContext, FitResult, Method } from "./method.ts";

const defaults = { epochs: epochsForSteps, batchSize: 32 };

/** An encoder of self-attention over texts or numeric sequences; see `transformerNetwork`. */
export const transformer: Method<"transformer"> = {
  type: "transformer",
  inputs: ["text", "sequence"],
  targets: ["classification", "regression"],
  precision: "float32",
  fit,
};

async function fit(context: FitContext<"transformer">): Promise<FitResult<"transformer">> {
  const { hyperparameters: given, target, train, seed } = context;
  const data = preprocessingOf(context, "text", "sequence");
  const sequence = resolveSequence(given, data);
  const neural = resolveNeural(given, { examples: train.indices.length, target }, defaults);
  const {
    d_model = 64,
    n_heads = 4,
    n_layers = 2,
    d_ff = 4 * d_model,
    positional_encoding = "sinusoidal",
    embedding_dim = d_model,
  } = given;
  if (d_model % n_heads !== 0) {
    throw new HyperparameterError(
      "n_heads",
      `${n_heads} heads do not divide a d_model of ${d_model}. Make d_model a multiple of n_heads.`,
    );
  }
  const network = transformerNetwork({
    data,
    embeddingDim: embedding_dim,
    width: d_model,
    heads: n_heads,
    layers: n_layers,
    feedForward: d_ff,
    positionalEncoding: positional_encoding,
    dropout: neural.dropout,
    outputs: logitCount(target),
    seed,
  });
  const fields = data.type === "text" ? ["input_ids"] : ["sequence", "length"];
  const fitted = await fitAndExport(context, { network, fields, hyperparameters: neural });
  return {
    ...fitted,
    hyperparameters: {
      ...neural,
      ...sequence,
      ...(data.type === "text" ? { embedding_dim } : {}),
      d_model,
      n_heads,
      n_layers,
      d_ff,
      positional_encoding,
    },
  };
}
