import { encodeModel, GraphBuilder, tensor } from "@understudy/onnx";
import type { PredictionManifest } from "../manifest/manifest.ts";

/** An ONNX model that labels rows of two numbers; the seed changes its bytes, not its sizes. */
export function trainedOnnx(seed = 1): Uint8Array {
  const graph = new GraphBuilder({ name: "trained" });
  const features = graph.input("features", "float32", ["batch", 2]);
  const kernel = tensor("float32", [2, 2], [seed, 0, 0, 1]);
  const scores = graph.node("MatMul", [features, graph.initializer("kernel", kernel)]);
  graph.output("label", graph.node("ArgMax", [scores], { axis: 1, keepdims: 0 }));
  graph.output("probabilities", graph.node("Softmax", [scores], { axis: 1 }));
  return encodeModel(graph.build());
}

/** What a job says of the model that it has trained. */
export function trainedModel(
  changes: { id?: string; job?: string } = {},
): Omit<PredictionManifest, "source"> {
  const { id = "logistic-regression-0123abcd", job = "ftjob-1" } = changes;
  return {
    id,
    task: "prediction",
    description: "Trained on iris.csv.",
    created: 5,
    owned_by: "user",
    licence: "LicenseRef-your-own",
    origin: { url: `urn:understudy:${job}`, description: `The training job ${job}.` },
    converter: "none",
    method: "logistic_regression",
    target: { type: "classification", column: "species", labels: ["setosa", "virginica"] },
  };
}

/** The files of such a model. */
export function trainedFiles(seed = 1): Map<string, Uint8Array> {
  const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value)}\n`);
  return new Map([
    ["model.onnx", trainedOnnx(seed)],
    ["description.json", json({ version: 1 })],
    ["card.json", json({ seed })],
  ]);
}
