import { encodeModel } from "@understudy/onnx";
import type { Target } from "../../data/preprocessing.ts";
import { scoreModel } from "../../evaluation/score-model.ts";
import type { Split } from "../../methods/method.ts";
import { ortRunner } from "../../testing/ort-runner.ts";
import { exportNetwork } from "../export-network.ts";
import { type FitNetworkOptions, type FittedNetwork, fitNetwork } from "../fit-network.ts";
import type { Network } from "../network.ts";
import { binary, defaults, quadrants, toyContext } from "./toy-context.ts";
import { toyNetwork } from "./toy-networks.ts";

/** What `fitToy` trains on unless told otherwise. */
export const train = quadrants(110);
const validation = quadrants(45, 6);

/** Trains the toy network on the quadrants, unless told otherwise. */
export async function fitToy(
  hyperparameters: Partial<FitNetworkOptions["hyperparameters"]>,
  given: Partial<FitNetworkOptions["context"]> = {},
  { network = toyNetwork(2, 8, 1), ...more }: Partial<FitNetworkOptions> = {},
) {
  const { context, recorded } = toyContext({ target: binary, train, validation, ...given });
  const fitted = await fitNetwork({
    context,
    network,
    fields: ["features"],
    hyperparameters: { ...defaults, ...hyperparameters },
    ...more,
  });
  return { fitted, recorded, network };
}

/** Exports what was trained, and measures the model as any other is measured. */
export async function scoreToy(
  network: Network,
  { parameters, scaling }: FittedNetwork,
  target: Exclude<Target, { readonly type: "embedding" }>,
  split: Split,
) {
  const fields = { features: { dataType: "float32", shape: [2] } } as const;
  const model = exportNetwork({ network, parameters, scaling, target, fields });
  await using graph = await ortRunner().load(encodeModel(model));
  return await scoreModel({
    graph,
    inputs: ["features"],
    outputs: model.graph.outputs.map(({ name }) => name),
    ...split,
    target,
    batchSize: 32,
    signal: new AbortController().signal,
    breathe: async () => {},
  });
}

/** The last of some values, of which there is at least one. */
export function last<T>(values: readonly T[]): T {
  const value = values.at(-1);
  if (value === undefined) throw new RangeError("Expected at least one value.");
  return value;
}
