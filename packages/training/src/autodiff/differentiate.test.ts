import { GraphBuilder, scalar, type Value } from "@understudy/onnx";
import { expect, test } from "vitest";
import { TrainingError } from "../errors.ts";
import { assertGradient, type GradientInput } from "../testing/check-gradient.ts";
import { differentiate } from "./differentiate.ts";
import { batched, exactly, f32, fixed, i64, inner, whole } from "./testing/gradient-case.ts";

type Forward = (graph: GraphBuilder, inputs: Readonly<Record<string, Value>>) => Value;

function node(graph: GraphBuilder, opType: string, ...inputs: readonly (Value | undefined)[]) {
  return graph.node(opType, inputs);
}

/** A forward pass with the inputs x, y and ids, and its gradients in a graph of their own. */
function differentiated(forward: Forward, wrt: readonly string[]) {
  const declare = (graph: GraphBuilder) => ({
    x: graph.input("x", "float32", ["batch", 3]),
    y: graph.input("y", "float32", ["batch", 3]),
    ids: graph.input("ids", "int64", ["batch"]),
  });
  const builder = new GraphBuilder({ name: "forward" });
  builder.output("loss", forward(builder, declare(builder)));
  const graph = new GraphBuilder({ name: "training" });
  const options = { forward: builder.build().graph, graph, inputs: declare(graph), loss: "loss" };
  const result = differentiate({ ...options, wrt });
  for (const name of wrt) graph.output(`d_${name}`, result.gradients[name] as Value);
  return graph.build().graph;
}

function operators(graph: { readonly nodes: readonly { readonly opType: string }[] }) {
  return graph.nodes.map(({ opType }) => opType);
}

function codeAndMessage(run: () => unknown): readonly [string, string] {
  try {
    run();
  } catch (error) {
    if (TrainingError.is(error)) return [error.code, error.message];
    throw error;
  }
  throw new Error("nothing was thrown");
}

const total = (graph: GraphBuilder, value: Value) =>
  graph.node("ReduceSum", [value], { keepdims: 0 });

test("the gradients of a value that is used several times add up", async () => {
  await assertGradient({
    inputs: { x: batched(f32(3, 2)) },
    forward: (graph, { x }) => {
      const squared = node(graph, "Mul", x, x);
      const cubed = node(graph, "Mul", squared, x);
      return node(graph, "Add", node(graph, "Add", cubed, squared), node(graph, "Sin", x));
    },
  });
});

test("several outputs are differentiated together", async () => {
  await assertGradient({
    inputs: { x: batched(f32(3, 2)), w: f32(2, 4) },
    forward: (graph, { x, w }) => {
      const hidden = node(graph, "Tanh", node(graph, "MatMul", x, w));
      return [hidden, node(graph, "Exp", hidden), graph.node("ArgMax", [hidden], { axis: 1 })];
    },
  });
});

test("an input that the loss does not depend on has a gradient of zeros", async () => {
  const { gradients } = await assertGradient({
    inputs: { x: batched(f32(3, 2)), other: f32(4) },
    forward: (graph, { x }) => node(graph, "Exp", x),
  });
  expect(gradients.other).toEqual(new Float32Array(4));
});

test("no gradient flows through what does not vary smoothly", async () => {
  const { gradients } = await assertGradient({
    inputs: { x: batched(exactly([4], [0.3, -0.7, 1.2, 2.6])) },
    forward: (graph, { x }) => {
      const steps = ["Sign", "Floor", "Ceil", "Round"].map((name) => node(graph, name, x));
      const index = graph.node("Cast", [x], { to: "int32" });
      return [...steps, graph.node("Cast", [index], { to: "float32" })].reduce((sum, step) =>
        node(graph, "Add", sum, step),
      );
    },
  });
  expect(gradients.x).toEqual(new Float32Array(4));
});

test("gradients that nobody wants are not computed", () => {
  const product: Forward = (graph, { x, y }) => total(graph, node(graph, "Mul", x, y));
  const one = operators(differentiated(product, ["x"]));
  const both = operators(differentiated(product, ["x", "y"]));
  expect(one.filter((name) => name === "Mul")).toHaveLength(2);
  expect(both.filter((name) => name === "Mul")).toHaveLength(3);
});

test("values of one shape, known by name, are not summed or reshaped", () => {
  const sum: Forward = (graph, { x, y }) =>
    total(graph, node(graph, "Sub", node(graph, "Mul", x, y), y));
  const names = operators(differentiated(sum, ["x", "y"]));
  expect(names.filter((name) => name === "ReduceSum")).toHaveLength(1);
  expect(names).not.toContain("Reshape");
});

test("nodes that no output needs are left out", () => {
  const names = operators(
    differentiated(
      (graph, { x, y }) => {
        node(graph, "Tanh", y);
        return total(graph, x as Value);
      },
      ["x"],
    ),
  );
  expect(names).not.toContain("Tanh");
});

test("an operator without a rule is named, with its node", () => {
  const [code, message] = codeAndMessage(() =>
    differentiated(
      (graph, { x }) => {
        const scales = graph.constant({
          name: "",
          dataType: "float32",
          dims: [4],
          data: Float32Array.of(1, 1, 2, 2),
        });
        const image = graph.node("Unsqueeze", [x, graph.constant(i64(0, 1))]);
        const large = graph.node("Resize", [image, undefined, scales], {}, { name: "enlarge" });
        return total(graph, large);
      },
      ["x"],
    ),
  );
  expect(code).toBe("not_differentiable");
  expect(message).toMatch(/^Resize \(node "enlarge"\) cannot be differentiated/);
});

test("an operator without a rule is no matter where no gradient flows", () => {
  const names = operators(
    differentiated(
      (graph, { x, ids }) => {
        const values = graph.constant({
          name: "",
          dataType: "float32",
          dims: [2],
          data: Float32Array.of(0, 1),
        });
        const hot = graph.node("OneHot", [ids, graph.constant(scalar("int64", 3)), values]);
        return total(graph, node(graph, "Mul", x, hot));
      },
      ["x"],
    ),
  );
  expect(names).toContain("OneHot");
});

test("a loss that is no scalar is refused", () => {
  const [code, message] = codeAndMessage(() => differentiated((_, { x }) => x as Value, ["x"]));
  expect(code).toBe("not_differentiable");
  expect(message).toContain("float32[batch, 3]");
});

test("dropout without a seed is refused", () => {
  const [, message] = codeAndMessage(() =>
    differentiated(
      (graph, { x }) => {
        const training = graph.constant({
          name: "",
          dataType: "bool",
          dims: [],
          data: Uint8Array.of(1),
        });
        return total(graph, graph.node("Dropout", [x, undefined, training]));
      },
      ["x"],
    ),
  );
  expect(message).toContain("no seed");
});

/** Attention of one head with an additive mask of this number over some of the keys. */
function attention(mask: number): Forward {
  return (graph, { query, key, value, hidden }) => {
    const scores = graph.node("MatMul", [
      query,
      graph.node("Transpose", [key], { perm: [0, 2, 1] }),
    ]);
    const scaled = node(graph, "Mul", scores, graph.constant(scalar("float32", 0.5)));
    const zero = graph.constant(scalar("float32", 0));
    const penalty = node(graph, "Where", hidden, graph.constant(scalar("float32", mask)), zero);
    return node(
      graph,
      "MatMul",
      node(graph, "Softmax", node(graph, "Add", scaled, penalty)),
      value,
    );
  };
}

const attentionInputs: Readonly<Record<string, GradientInput>> = {
  query: batched(f32(2, 3, 4)),
  key: batched(inner(2, 3, 4)),
  value: batched(f32(2, 3, 2)),
  hidden: {
    tensor: {
      dataType: "bool",
      shape: [2, 1, 3],
      data: Uint8Array.of(0, 0, 1, 0, 1, 1),
    },
    shape: ["batch", 1, 3],
  },
};

test.each([
  ["-1e9", -1e9],
  ["-inf", Number.NEGATIVE_INFINITY],
])(
  "attention with a mask of %s has finite, right gradients, and none for hidden keys",
  async (_, mask) => {
    const { gradients } = await assertGradient({
      inputs: attentionInputs,
      forward: attention(mask),
    });
    for (const gradient of Object.values(gradients)) {
      expect(gradient.every(Number.isFinite)).toBe(true);
    }
    expect([...(gradients.key?.subarray(8, 12) ?? [])].map(Math.abs)).toEqual([0, 0, 0, 0]);
  },
);

test("RMS normalization, SiLU and a gated product, composed, have right gradients", async () => {
  await assertGradient({
    inputs: { x: batched(f32(2, 3, 4)), scale: inner(4), gate: f32(4, 4) },
    forward: (graph, { x, scale, gate }) => {
      const squares = graph.node("ReduceMean", [node(graph, "Mul", x, x), graph.constant(i64(-1))]);
      const size = node(graph, "Add", squares, graph.constant(scalar("float32", 1e-6)));
      const normal = node(graph, "Mul", node(graph, "Div", x, node(graph, "Sqrt", size)), scale);
      const gated = node(graph, "MatMul", normal, gate);
      const silu = node(graph, "Mul", gated, node(graph, "Sigmoid", gated));
      return node(graph, "Mul", silu, normal);
    },
  });
});

test("an embedding, its mean over time and a projection have right gradients", async () => {
  await assertGradient({
    inputs: {
      table: f32(6, 3),
      ids: batched(whole([2, 4], [1, 1, 5, 0, 2, 1, 1, 2])),
      mask: fixed(batched(exactly([2, 4, 1], [1, 1, 1, 0, 1, 1, 0, 0]))),
      w: f32(3, 2),
    },
    forward: (graph, { table, ids, mask, w }) => {
      const seen = node(graph, "Mul", node(graph, "Gather", table, ids), mask);
      const axis = graph.constant(i64(1));
      const mean = node(
        graph,
        "Div",
        node(graph, "ReduceSum", seen, axis),
        node(graph, "ReduceSum", mask, axis),
      );
      return graph.node("Gemm", [graph.node("Squeeze", [mean, axis]), w]);
    },
  });
});

test("a pool of a Relu has the same outputs and right gradients, and other uses of the Relu too", async () => {
  const pool = (graph: GraphBuilder, value: Value | undefined) =>
    graph.node("MaxPool", [value], { kernel_shape: [2, 2], strides: [2, 2] });
  const inputs = { x: batched(f32(2, 1, 4, 4)) };
  await assertGradient({ inputs, forward: (graph, { x }) => pool(graph, node(graph, "Relu", x)) });
  await assertGradient({
    inputs,
    forward: (graph, { x }) => {
      const relu = node(graph, "Relu", x);
      return [pool(graph, relu), node(graph, "Exp", relu)];
    },
  });
});

test("a pool goes before the Relu that only it uses", () => {
  const names = operators(
    differentiated(
      (graph, { x }) => {
        const image = graph.node("Unsqueeze", [x, graph.constant(i64(1))]);
        const pool = graph.node("MaxPool", [node(graph, "Relu", image)], { kernel_shape: [3] });
        return total(graph, pool);
      },
      ["x"],
    ),
  );
  expect(names.indexOf("MaxPool")).toBeLessThan(names.indexOf("Relu"));
});

test("only floats are differentiated, and none of 16 bits on the way", () => {
  const sum: Forward = (graph, { x }) => total(graph, x as Value);
  expect(codeAndMessage(() => differentiated(sum, ["ids"]))[1]).toContain("int64[batch]");
  const narrow: Forward = (graph, { x }) => {
    const half = graph.node("Cast", [x], { to: "float16" });
    return total(graph, graph.node("Cast", [half], { to: "float32" }));
  };
  const [code, message] = codeAndMessage(() => differentiated(narrow, ["x"]));
  expect(code).toBe("not_differentiable");
  expect(message).toMatch(/^Cast .*16-bit float/);
});

test("what is not there is named", () => {
  const sum: Forward = (graph, { x }) => total(graph, x as Value);
  expect(codeAndMessage(() => differentiated(sum, ["weights"]))[1]).toContain('"weights"');
});
