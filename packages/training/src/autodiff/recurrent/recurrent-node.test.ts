import { GraphBuilder, type Shape } from "@understudy/onnx";
import { describe, expect, test } from "vitest";
import { TrainingError } from "../../errors.ts";
import { differentiate } from "../differentiate.ts";
import {
  type CaseOptions,
  outputGradients,
  type RecurrentCase,
  recurrentCase,
} from "./testing/recurrent-case.ts";
import { runRule } from "./testing/recurrent-graphs.ts";

describe("what cannot be differentiated is refused, by name", () => {
  const options = { direction: "forward", hasOptionals: false } as const;
  const attempt = (variant: CaseOptions["variant"], attributes: RecurrentCase["attributes"]) => {
    const recurrent = recurrentCase({ variant, ...options });
    const changed = { ...recurrent, attributes: { ...recurrent.attributes, ...attributes } };
    return runRule(changed, outputGradients(recurrent, ["yH"]));
  };
  const cases = [
    ["LSTM", { clip: 1 }, "the attribute clip is not supported; leave it out"],
    ["LSTM", { input_forget: 1 }, "input_forget is 1; expected 0"],
    ["LSTM", { activation_alpha: [1] }, "the attribute activation_alpha is not supported"],
    ["RNN with tanh", { activation_beta: [1] }, "the attribute activation_beta is not supported"],
    [
      "GRU that resets after R",
      { linear_before_reset: 2 },
      "linear_before_reset is 2; expected 0 or 1",
    ],
    [
      "RNN with tanh",
      { activations: ["Softsign"] },
      "activations has Softsign; expected Tanh or Relu",
    ],
    ["LSTM", { activations: ["Sigmoid", "Relu", "Tanh"] }, "activations has Relu; expected Tanh"],
    [
      "GRU that resets after R",
      { activations: ["Sigmoid"] },
      "activations has 1 names; expected 2",
    ],
    ["LSTM", { layout: 1 }, "layout is 1 (batch first); use layout 0, with a Transpose before"],
    ["LSTM", { direction: "sideways" }, 'direction is "sideways"; expected forward or reverse'],
  ] as const;
  test.each(cases)("%s with %o", async (variant, attributes, problem) => {
    const refused = attempt(variant, attributes);
    await expect(refused).rejects.toSatisfy(TrainingError.is);
    await expect(refused).rejects.toMatchObject({ code: "not_differentiable" });
    await expect(refused).rejects.toThrow(problem);
  });

  test("attributes that say what is the default anyway are taken", async () => {
    const plain = await attempt("LSTM", {});
    const activations = ["sigmoid", "tanh", "Tanh"];
    const spelledOut = await attempt("LSTM", { activations, input_forget: 0, layout: 0 });
    expect(spelledOut.gradients).toEqual(plain.gradients);
  });

  test("peepholes", () => {
    expect(differentiateLstm({ p: [1, 12] })).toThrow(
      "the input P (peepholes) is not supported; leave it out",
    );
  });

  test("weights of unknown size", () => {
    const named = differentiateLstm({ w: [1, 16, "inputs"] });
    expect(named).toThrow("the last size of W is not known when the graph is built; declare it");
  });
});

/** Differentiates the last state of an LSTM of 4 units, some of whose inputs have other shapes. */
function differentiateLstm(shapes: Readonly<Record<string, Shape>>): () => unknown {
  const all = { x: ["steps", "batch", 3], w: [1, 16, 3], r: [1, 16, 4], ...shapes };
  const inputsOf = (graph: GraphBuilder) =>
    Object.fromEntries(
      Object.entries(all).map(([name, shape]) => [name, graph.input(name, "float32", shape)]),
    );
  const forward = new GraphBuilder({ name: "forward" });
  const { x, w, r, p } = inputsOf(forward);
  const inputs = [x, w, r, undefined, undefined, undefined, undefined, p];
  const [, last] = forward.node("LSTM", inputs, {}, { outputs: 2 });
  forward.output("loss", forward.node("ReduceSum", [last], { keepdims: 0 }));
  const graph = new GraphBuilder({ name: "training" });
  const options = { graph, inputs: inputsOf(graph), loss: "loss", wrt: ["x"] };
  return () => differentiate({ forward: forward.build().graph, ...options });
}
