import { logitCount } from "../fit/losses.ts";
import { fitAndExport } from "../networks/fit-and-export.ts";
import { preprocessingOf } from "../networks/preprocessing-of.ts";
import { type CellType, recurrentNetwork } from "../networks/recurrent-network.ts";
import { resolveNeural } from "../networks/resolve-neural.ts";
import { resolveSequence } from "../networks/resolve-sequence.ts";
import type { RecurrentHyperparameters } from "./hyperparameters.ts";
import type { FitContext, FitResult, Method } from "./method.ts";

/** Those of the Keras tutorials of text classification. */
const defaults = { epochs: () => 10, batchSize: 32 };
const defaultUnits = [100];
const defaultEmbeddingDim = 100;

/** Recurrent layers over texts or numeric sequences; see `recurrentNetwork`. */
function recurrentMethod<Type extends CellType>(type: Type): Method<Type> {
  return {
    type,
    inputs: ["text", "sequence"],
    targets: ["classification", "regression"],
    precision: "float32",
    fit: (context) => fit(type, context),
  };
}

export const rnn: Method<"rnn"> = recurrentMethod("rnn");
export const lstm: Method<"lstm"> = recurrentMethod("lstm");
export const gru: Method<"gru"> = recurrentMethod("gru");

async function fit<Type extends CellType>(
  type: Type,
  context: FitContext<Type>,
): Promise<FitResult<Type>> {
  const { target, train, seed } = context;
  const given: RecurrentHyperparameters = context.hyperparameters;
  const data = preprocessingOf(context, "text", "sequence");
  const sequence = resolveSequence(given, data);
  const neural = resolveNeural(given, { target, examples: train.indices.length }, defaults);
  const {
    units = defaultUnits,
    bidirectional = false,
    mask_zero = false,
    embedding_dim = defaultEmbeddingDim,
  } = given;
  const network = recurrentNetwork({
    cell: type,
    data,
    embeddingDim: embedding_dim,
    units,
    bidirectional,
    skipsPadding: mask_zero,
    dropout: neural.dropout,
    outputs: logitCount(target),
    seed,
  });
  const texts = mask_zero ? ["input_ids", "length"] : ["input_ids"];
  const fields = data.type === "text" ? texts : ["sequence", "length"];
  const fitted = await fitAndExport(context, { network, fields, hyperparameters: neural });
  const embedding = data.type === "text" ? { embedding_dim } : {};
  return {
    ...fitted,
    hyperparameters: { ...neural, ...sequence, ...embedding, units, bidirectional, mask_zero },
  };
}
