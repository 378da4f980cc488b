import {
  encodeModel,
  GraphBuilder,
  scalar,
  tensor,
  tensorType,
  type Value,
} from "@understudy/onnx";
import type { CheckpointTensor } from "./checkpoint-tensors.ts";

/**
 * A llama checkpoint as Optimum exports it: plain operators, int64 `input_ids`, `attention_mask` and
 * `position_ids`, the cache in as `past_key_values.N.key` and `.value` and out, whole, as `present.N.key`
 * and `.value`, and `logits` of every token. For untied checkpoints without biases or scaling.
 */
export function exportLlama(
  config: Readonly<Record<string, unknown>>,
  tensors: ReadonlyMap<string, CheckpointTensor>,
): Uint8Array {
  const graph = new GraphBuilder({ name: "main_graph", opset: 17 });
  const layers = Number(config.num_hidden_layers);
  const heads = Number(config.num_attention_heads);
  const kvHeads = Number(config.num_key_value_heads);
  const headDim = Number(config.head_dim);
  const epsilon = Number(config.rms_norm_eps);
  const ids = graph.input("input_ids", "int64", ["batch_size", "sequence_length"]);
  const mask = graph.input("attention_mask", "int64", ["batch_size", "total_sequence_length"]);
  const positions = graph.input("position_ids", "int64", ["batch_size", "sequence_length"]);
  const cacheDims = ["batch_size", kvHeads, "past_sequence_length", headDim];
  const past = Array.from({ length: layers }, (_, layer) => ({
    key: graph.input(`past_key_values.${layer}.key`, "float32", cacheDims),
    value: graph.input(`past_key_values.${layer}.value`, "float32", cacheDims),
  }));
  const ints = (values: readonly number[]) =>
    graph.constant(tensor("int64", [values.length], values));
  const number = (value: number) => graph.constant(scalar("float32", value));
  const weight = (name: string) => {
    const found = tensors.get(name);
    if (found === undefined) throw new RangeError(`the checkpoint has no tensor ${name}`);
    return graph.initializer(name, tensor("float32", found.dims, found.data));
  };
  const linear = (x: Value, name: string) =>
    graph.node("MatMul", [x, graph.node("Transpose", [weight(name)], { perm: [1, 0] })]);
  const norm = (x: Value, name: string) => {
    const square = graph.node("ReduceMean", [graph.node("Mul", [x, x])], { axes: [-1] });
    const root = graph.node("Sqrt", [graph.node("Add", [square, number(epsilon)])]);
    return graph.node("Mul", [weight(name), graph.node("Div", [x, root])]);
  };
  const split = (x: Value, count: number) => {
    const byHead = graph.node("Reshape", [x, ints([0, 0, count, headDim])]);
    return graph.node("Transpose", [byHead], { perm: [0, 2, 1, 3] });
  };

  const turn = rotaryTables(graph, positions, headDim, Number(config.rope_theta));
  const rotate = (x: Value) => {
    const [first, second] = graph.node("Split", [x], { axis: -1 }, { outputs: 2 });
    const turned = graph.node("Concat", [graph.node("Neg", [second]), first], { axis: -1 });
    return graph.node("Add", [
      graph.node("Mul", [x, turn.cosines]),
      graph.node("Mul", [turned, turn.sines]),
    ]);
  };
  const bias = causalMask(graph, ids, mask);
  const repeat = (x: Value) => {
    const group = heads / kvHeads;
    const raised = graph.node("Unsqueeze", [x, ints([2])]);
    const tiled = graph.node("Tile", [raised, ints([1, 1, group, 1, 1])]);
    return graph.node("Reshape", [tiled, ints([0, heads, -1, headDim])]);
  };

  let x = graph.node("Gather", [weight("model.embed_tokens.weight"), ids]);
  for (const [layer, cache] of past.entries()) {
    const at = `model.layers.${layer}`;
    const normal = norm(x, `${at}.input_layernorm.weight`);
    const q = rotate(split(linear(normal, `${at}.self_attn.q_proj.weight`), heads));
    const k = rotate(split(linear(normal, `${at}.self_attn.k_proj.weight`), kvHeads));
    const v = split(linear(normal, `${at}.self_attn.v_proj.weight`), kvHeads);
    const present = (name: "key" | "value", fresh: Value) => {
      const outputs = [`present.${layer}.${name}`];
      const [joined] = graph.node("Concat", [cache[name], fresh], { axis: 2 }, { outputs });
      if (joined === undefined) throw new RangeError("Concat has one output");
      const dims = ["batch_size", kvHeads, "total_sequence_length", headDim];
      graph.output(`present.${layer}.${name}`, joined, tensorType("float32", dims));
      return repeat(joined);
    };
    const keys = graph.node("Transpose", [present("key", k)], { perm: [0, 1, 3, 2] });
    const values = present("value", v);
    const scores = graph.node("Mul", [
      graph.node("MatMul", [q, keys]),
      number(1 / Math.sqrt(headDim)),
    ]);
    const shares = graph.node("Softmax", [graph.node("Add", [scores, bias])], { axis: -1 });
    const mixed = graph.node("Transpose", [graph.node("MatMul", [shares, values])], {
      perm: [0, 2, 1, 3],
    });
    const flat = graph.node("Reshape", [mixed, ints([0, 0, heads * headDim])]);
    x = graph.node("Add", [x, linear(flat, `${at}.self_attn.o_proj.weight`)]);
    const second = norm(x, `${at}.post_attention_layernorm.weight`);
    const gate = linear(second, `${at}.mlp.gate_proj.weight`);
    const gated = graph.node("Mul", [
      graph.node("Mul", [gate, graph.node("Sigmoid", [gate])]),
      linear(second, `${at}.mlp.up_proj.weight`),
    ]);
    x = graph.node("Add", [x, linear(gated, `${at}.mlp.down_proj.weight`)]);
  }
  const last = norm(x, "model.norm.weight");
  const [logits] = graph.node(
    "MatMul",
    [last, graph.node("Transpose", [weight("lm_head.weight")], { perm: [1, 0] })],
    {},
    { outputs: ["logits"] },
  );
  const dims = ["batch_size", "sequence_length", Number(config.vocab_size)];
  graph.output("logits", logits, tensorType("float32", dims));
  return encodeModel(graph.build({ irVersion: 8 }));
}

/** float32[batch, 1, sequence, head_dim]: each angle twice, for both halves of a head. */
function rotaryTables(graph: GraphBuilder, positions: Value, headDim: number, theta: number) {
  const half = Array.from({ length: headDim / 2 }, (_, i) => theta ** ((-2 * i) / headDim));
  const row = graph.initializer("inv_freq", tensor("float32", [1, 1, headDim], [...half, ...half]));
  const axis = (value: number) => graph.constant(tensor("int64", [1], [value]));
  const column = graph.node("Unsqueeze", [
    graph.node("Cast", [positions], { to: "float32" }),
    axis(2),
  ]);
  const angles = graph.node("Unsqueeze", [graph.node("Mul", [column, row]), axis(1)]);
  return { cosines: graph.node("Cos", [angles]), sines: graph.node("Sin", [angles]) };
}

/** float32[batch, 1, sequence, total]: 0 where a token may look, the lowest number elsewhere. */
function causalMask(graph: GraphBuilder, ids: Value, mask: Value): Value {
  const size = (value: Value) =>
    graph.node("Squeeze", [graph.node("Shape", [value], { start: 1, end: 2 })]);
  const [zero, one] = [0, 1].map((value) => graph.constant(scalar("int64", value)));
  const axes = (values: readonly number[]) =>
    graph.constant(tensor("int64", [values.length], values));
  const total = size(mask);
  const columns = graph.node("Range", [zero, total, one]);
  const rows = graph.node("Range", [graph.node("Sub", [total, size(ids)]), total, one]);
  const isPast = graph.node("LessOrEqual", [columns, graph.node("Unsqueeze", [rows, axes([1])])]);
  const isReal = graph.node("Cast", [graph.node("Unsqueeze", [mask, axes([1, 2])])], {
    to: "bool",
  });
  return graph.node("Where", [
    graph.node("And", [isPast, isReal]),
    graph.constant(scalar("float32", 0)),
    graph.constant(scalar("float32", -3.4028234663852886e38)),
  ]);
}
