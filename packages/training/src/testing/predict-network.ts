import { encodeModel } from "@understudy/onnx";
import type { Field } from "../data/records.ts";
import { exportNetwork } from "../fit/export-network.ts";
import type { Network } from "../fit/network.ts";
import type { RunTensor } from "../graph-runner.ts";
import { ortRunner } from "./ort-runner.ts";

/** What a network with one logit, its parameters as they are at first, makes of a batch. */
export async function predictNetwork(
  network: Network,
  feeds: Readonly<Record<string, RunTensor>>,
): Promise<number[]> {
  const fields = Object.entries(feeds).map(([name, { dataType, shape }]) => {
    return [name, { dataType, shape: shape.slice(1) } as Field];
  });
  const parameters = Object.entries(network.parameters);
  const model = exportNetwork({
    network,
    parameters: Object.fromEntries(parameters.map(([name, { initial }]) => [name, initial])),
    fields: Object.fromEntries(fields),
    target: { type: "regression", column: "y" },
    scaling: { mean: 0, scale: 1 },
  });
  await using graph = await ortRunner().load(encodeModel(model));
  const { prediction } = await graph.run(feeds, ["prediction"]);
  return Array.from((prediction?.data ?? []) as Float32Array);
}
