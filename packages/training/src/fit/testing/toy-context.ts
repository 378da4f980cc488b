import type { FieldBatch } from "../../data/records.ts";
import type { Split, StepProgress } from "../../methods/method.ts";
import { Random } from "../../random/random.ts";
import { memoryRecords } from "../../testing/memory-records.ts";
import { ortRunner } from "../../testing/ort-runner.ts";
import type { FitNetworkOptions, ResolvedNeural } from "../fit-network.ts";

export const defaults: ResolvedNeural = {
  n_epochs: 1,
  batch_size: 16,
  learning_rate: 0.01,
  optimizer: "adam",
  momentum: 0,
  weight_decay: 0,
  learning_rate_schedule: "constant",
  warmup_ratio: 0,
  max_grad_norm: null,
  early_stopping: null,
  class_weight: null,
  label_smoothing: 0,
  loss: "binary_crossentropy",
  dropout: 0,
};

export const binary = { type: "classification", column: "y", labels: ["no", "yes"] } as const;
export const numeric = { type: "regression", column: "y" } as const;

/** Points of the plane, and whether both coordinates have the same sign: no line separates them. */
export function quadrants(count: number, seed = 5): Split {
  const random = new Random(seed, "split");
  const away = () => (random.uniform() + 0.2) * (random.uniform() < 0.5 ? -1 : 1);
  const features = Float32Array.from({ length: count * 2 }, away);
  const label = Int32Array.from({ length: count }, (_, row) =>
    (features[row * 2] ?? 0) * (features[row * 2 + 1] ?? 0) > 0 ? 1 : 0,
  );
  return splitOf(count, features, "label", label);
}

/** A number for each point: a plane and a wave, far from 0 and large. */
export function waves(count: number, seed = 5): Split {
  const random = new Random(seed, "split");
  const features = Float32Array.from({ length: count * 2 }, () => random.normal());
  const target = Float64Array.from({ length: count }, (_, row) => {
    const [x = 0, y = 0] = features.subarray(row * 2, row * 2 + 2);
    return 5000 + 200 * x - 100 * y + 50 * Math.sin(x);
  });
  return splitOf(count, features, "target", target);
}

function splitOf(
  count: number,
  features: Float32Array,
  name: "label" | "target",
  data: FieldBatch,
): Split {
  const dataType = name === "label" ? "int32" : "float64";
  const records = memoryRecords(count, {
    features: { dataType: "float32", shape: [2], data: features },
    [name]: { dataType, shape: [], data },
  });
  return { records, indices: Uint32Array.from({ length: count }, (_, index) => index) };
}

export interface Recorded {
  readonly progress: StepProgress[];
  readonly checkpoints: { readonly state: Uint8Array; readonly at: StepProgress }[];
}

/** What `fitNetwork` is given, and a record of what it says and saves. */
export function toyContext(
  given: Pick<FitNetworkOptions["context"], "target" | "train"> &
    Partial<FitNetworkOptions["context"]>,
): { readonly context: FitNetworkOptions["context"]; readonly recorded: Recorded } {
  const recorded: Recorded = { progress: [], checkpoints: [] };
  const context = {
    validation: undefined,
    seed: 3,
    runner: ortRunner(),
    signal: new AbortController().signal,
    checkpoint: undefined,
    saveCheckpoint: async (state: Uint8Array, at: StepProgress) => {
      recorded.checkpoints.push({ state, at });
    },
    onProgress: (progress: StepProgress) => {
      recorded.progress.push(progress);
    },
    onMessage: () => {},
    breathe: async () => {},
    ...given,
  };
  return { context, recorded };
}
