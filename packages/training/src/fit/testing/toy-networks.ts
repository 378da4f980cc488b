import { scalar, tensor } from "@understudy/onnx";
import { Random } from "../../random/random.ts";
import type { Network, Parameter } from "../network.ts";

/** A trained parameter of numbers that are drawn around 0. */
function drawn(shape: readonly number[], deviation: number, random: Random): Parameter {
  const size = shape.reduce((product, dim) => product * dim, 1);
  const initial = Float32Array.from({ length: size }, () => random.normal() * deviation);
  return { shape, initial, trainable: true, decays: shape.length > 1 };
}

/** `features` → tanh layer → logits. */
export function toyNetwork(inputs: number, hidden: number, logits: number): Network {
  const random = new Random(1, "initialization");
  return {
    parameters: {
      "hidden.weight": drawn([inputs, hidden], 1 / Math.sqrt(inputs), random),
      "hidden.bias": drawn([hidden], 0, random),
      "output.weight": drawn([hidden, logits], 1 / Math.sqrt(hidden), random),
      "output.bias": drawn([logits], 0, random),
    },
    forward(graph, { features }, parameters) {
      const sums = graph.node("Gemm", [
        features,
        parameters["hidden.weight"],
        parameters["hidden.bias"],
      ]);
      const outputs = graph.node("Gemm", [
        graph.node("Tanh", [sums]),
        parameters["output.weight"],
        parameters["output.bias"],
      ]);
      return { logits: outputs };
    },
  };
}

/** The same, with features from which a running mean is taken that training keeps, and does not train. */
export function centredNetwork(inputs: number, hidden: number, logits: number): Network {
  const plain = toyNetwork(inputs, hidden, logits);
  const initial = new Float32Array(inputs);
  return {
    parameters: {
      ...plain.parameters,
      running_mean: { shape: [1, inputs], initial, trainable: false, decays: false },
    },
    forward(graph, { features }, parameters, mode) {
      const { running_mean: mean } = parameters;
      const centred = graph.node("Sub", [features, mean]);
      const { logits: outputs } = plain.forward(graph, { features: centred }, parameters, mode);
      if (mode === "inference") return { logits: outputs };
      const number = (value: number) => graph.constant(scalar("float32", value));
      const rows = graph.constant(tensor("int64", [1], [0]));
      const ofBatch = graph.node("ReduceMean", [features, rows], { keepdims: 1 });
      const kept = graph.node("Mul", [mean, number(0.9)]);
      const added = graph.node("Mul", [ofBatch, number(0.1)]);
      return { logits: outputs, updates: { running_mean: graph.node("Add", [kept, added]) } };
    },
  };
}

/** The same, of whose features a part is dropped in training. */
export function droppingNetwork(inputs: number, hidden: number, logits: number): Network {
  const plain = toyNetwork(inputs, hidden, logits);
  return {
    parameters: plain.parameters,
    forward(graph, { features }, parameters, mode) {
      if (features === undefined) throw new RangeError("Expected the field 'features'.");
      if (mode === "inference") return plain.forward(graph, { features }, parameters, mode);
      const ratio = graph.constant(scalar("float32", 0.4));
      const training = graph.constant(tensor("bool", [], [true]));
      const kept = graph.node("Dropout", [features, ratio, training]);
      return plain.forward(graph, { features: kept }, parameters, mode);
    },
  };
}
