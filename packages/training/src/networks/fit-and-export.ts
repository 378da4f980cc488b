import { elementCount } from "@understudy/onnx";
import { TrainingError } from "../errors.ts";
import { exportNetwork } from "../fit/export-network.ts";
import { type FitNetworkOptions, fitNetwork, type ResolvedNeural } from "../fit/fit-network.ts";
import type { Network } from "../fit/network.ts";
import type { MethodType } from "../methods/hyperparameters.ts";
import type { FitContext, FitResult } from "../methods/method.ts";

export interface FitAndExportOptions {
  readonly network: Network;
  /** The fields of the records that the network takes. */
  readonly fields: readonly string[];
  readonly hyperparameters: ResolvedNeural;
  readonly augment?: NonNullable<FitNetworkOptions["augment"]>;
}

/** Trains a network on the data of a context, and makes the model of it. */
export async function fitAndExport<Type extends MethodType>(
  context: FitContext<Type>,
  options: FitAndExportOptions,
): Promise<Pick<FitResult<Type>, "model" | "history" | "details">> {
  const { network, fields } = options;
  const { parameters, history, scaling } = await fitNetwork({ context, ...options });
  const model = exportNetwork({
    network,
    parameters,
    scaling,
    fields: Object.fromEntries(fields.map((name) => [name, fieldOf(context, name)])),
    target: context.target,
  });
  const sizes = Object.values(network.parameters)
    .filter(({ trainable }) => trainable)
    .map(({ shape }) => elementCount(shape));
  return { model, history, details: { parameter_count: sizes.reduce((a, b) => a + b, 0) } };
}

function fieldOf<Type extends MethodType>({ train }: FitContext<Type>, name: string) {
  const field = train.records.fields[name];
  if (field !== undefined) return field;
  throw new TrainingError("invalid_data", `The records have no field '${name}'.`);
}
