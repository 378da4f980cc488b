import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import type { NetworkShape } from "./shape.ts";

type Parameters = Readonly<Record<string, Value>>;

/** How many sequences there are and how long each is. */
export interface BatchShape {
  readonly batch: number;
  readonly sequence: number;
}

export interface ForwardInputs {
  /** int32 [batch · sequence] */
  readonly ids: Value;
  /**
   * int32 [batch, sequence]: the number of the text that a token is part of. Tokens see those before
   * them of the same text only.
   */
  readonly texts: Value;
  /** int32 [n]: the places whose hidden states are wanted. */
  readonly rows: Value;
}

/**
 * Adds the network in operators that have gradients: what Hugging Face's LlamaModel computes, up to the
 * last normalization. Returns the hidden states of the rows, float32 [n, width]. Behind the attention of
 * the last layer nothing is computed of other places: in a step of training they are four of five.
 */
export function hiddenStates(
  graph: GraphBuilder,
  parameters: Parameters,
  inputs: ForwardInputs,
  shape: NetworkShape,
  batchShape: BatchShape,
): Value {
  const build = { graph, shape, ...batchShape };
  const rotation = rotationOf(build);
  const masks = masksOf(build, inputs.texts);
  const rowsOf = (of: Value) => graph.node("Gather", [of, inputs.rows]);
  let x = graph.node("Gather", [parameters.embedding, inputs.ids]);
  for (let layer = 0; layer < shape.layers; layer++) {
    const of = (name: string) => parameters[`${layer}_${name}`];
    const qkv = graph.node("MatMul", [norm(build, x, of("attention_norm")), of("qkv")]);
    let mixed = attention(build, qkv, rotation, masks);
    if (layer === shape.layers - 1) [x, mixed] = [rowsOf(x), rowsOf(mixed)];
    x = graph.node("Add", [x, graph.node("MatMul", [mixed, of("out")])]);
    const up = graph.node("MatMul", [norm(build, x, of("ffn_norm")), of("gate_up")]);
    x = graph.node("Add", [x, graph.node("MatMul", [gated(build, up), of("down")])]);
  }
  return norm(build, x, parameters.final_norm);
}

/** Scores of every token for some hidden states: the embeddings are the head as well. */
export function logitsOf(graph: GraphBuilder, parameters: Parameters, hidden: Value): Value {
  return graph.node("Gemm", [hidden, parameters.embedding], { transB: 1 });
}

interface Build extends BatchShape {
  readonly graph: GraphBuilder;
  readonly shape: NetworkShape;
}

/** x / √(mean x² + ε) · w (B. Zhang and R. Sennrich, 2019). */
function norm({ graph, shape }: Build, x: Value, weight: Value | undefined): Value {
  const squares = graph.node("Mul", [x, x]);
  const mean = graph.node("ReduceMean", [squares, integers(graph, -1)]);
  const root = graph.node("Sqrt", [
    graph.node("Add", [mean, graph.constant(scalar("float32", shape.normEpsilon))]),
  ]);
  return graph.node("Mul", [graph.node("Div", [x, root]), weight]);
}

/** silu(gate) · up of [rows, 2 · hidden] (N. Shazeer, 2020). */
function gated({ graph, shape }: Build, both: Value): Value {
  const halves = integers(graph, shape.hidden, shape.hidden);
  const [gate, up] = graph.node("Split", [both, halves], { axis: 1 }, { outputs: 2 });
  const open = graph.node("Mul", [gate, graph.node("Sigmoid", [gate])]);
  return graph.node("Mul", [open, up]);
}

/** Queries are taken by so many parts if they can be: none is compared with keys behind its part. */
const PARTS = 4;

function queriesOf(sequence: number): number {
  return sequence % PARTS === 0 ? sequence / PARTS : sequence;
}

/** Causal self-attention of [rows, (heads + 2 · kvHeads) · headWidth] → [rows, heads · headWidth]. */
function attention(
  { graph, shape, batch, sequence }: Build,
  qkv: Value,
  rotation: Rotation,
  masks: readonly Value[],
): Value {
  const { heads, kvHeads, headWidth } = shape;
  const view = (value: Value, ...dims: readonly number[]) =>
    graph.node("Reshape", [value, integers(graph, ...dims)]);
  const split = view(qkv, batch, sequence, heads + 2 * kvHeads, headWidth);
  const byHead = graph.node("Transpose", [split], { perm: [0, 2, 1, 3] });
  const turnings = integers(graph, heads + kvHeads, kvHeads);
  const [turning, v] = graph.node("Split", [byHead, turnings], { axis: 1 }, { outputs: 2 });
  const turned = rotate(graph, turning, rotation, headWidth);
  const [q, k] = graph.node(
    "Split",
    [turned, integers(graph, heads, kvHeads)],
    { axis: 1 },
    { outputs: 2 },
  );
  const queries = queriesOf(sequence);
  const parts = (of: Value) => {
    const lengths = Array<number>(sequence / queries).fill(queries);
    const outputs = lengths.length;
    return graph.node("Split", [of, integers(graph, ...lengths)], { axis: 2 }, { outputs });
  };
  const [keys, values] = [parts(k), parts(v)];
  const attended = parts(q).map((part, index) => {
    const seen = (index + 1) * queries;
    const first = (of: readonly Value[]) =>
      graph.node("Concat", of.slice(0, index + 1), { axis: 2 });
    // The heads that share keys stand below each other: no key is repeated.
    const rows = (heads / kvHeads) * queries;
    const scores = graph.node("MatMul", [
      view(part, batch, kvHeads, rows, headWidth),
      graph.node("Transpose", [first(keys)], { perm: [0, 1, 3, 2] }),
    ]);
    const masked = graph.node("Add", [view(scores, batch, heads, queries, seen), masks[index]]);
    const weights = graph.node("Softmax", [masked], { axis: -1 });
    const mixed = graph.node("MatMul", [view(weights, batch, kvHeads, rows, seen), first(values)]);
    return view(mixed, batch, heads, queries, headWidth);
  });
  const apart = graph.node("Concat", attended, { axis: 2 });
  const joined = graph.node("Transpose", [apart], { perm: [0, 2, 1, 3] });
  return view(joined, batch * sequence, heads * headWidth);
}

interface Rotation {
  /** float32 [1, heads + kvHeads, sequence, headWidth / 2] */
  readonly cosine: Value;
  readonly sine: Value;
}

/**
 * The rotary position embedding (J. Su et al., 2021), of the first half of a head with its second, as
 * Llama has it. The tables of the queries have the scores' factor 1 / √headWidth in them.
 */
function rotationOf({ graph, shape, sequence }: Build): Rotation {
  const { heads, kvHeads, headWidth, ropeTheta } = shape;
  const half = headWidth / 2;
  const dims = [1, heads + kvHeads, sequence, half];
  const table = (of: (angle: number) => number) =>
    Float32Array.from({ length: (heads + kvHeads) * sequence * half }, (_, index) => {
      const head = Math.floor(index / (sequence * half));
      const position = Math.floor(index / half) % sequence;
      const angle = position * ropeTheta ** (-(index % half) / half);
      return of(angle) * (head < heads ? 1 / Math.sqrt(headWidth) : 1);
    });
  return {
    cosine: graph.constant(tensor("float32", dims, table(Math.cos)), "cosine"),
    sine: graph.constant(tensor("float32", dims, table(Math.sin)), "sine"),
  };
}

function rotate(
  graph: GraphBuilder,
  x: Value,
  { cosine, sine }: Rotation,
  headWidth: number,
): Value {
  const halves = integers(graph, headWidth / 2, headWidth / 2);
  const [first, second] = graph.node("Split", [x, halves], { axis: -1 }, { outputs: 2 });
  const times = (value: Value, by: Value) => graph.node("Mul", [value, by]);
  return graph.node(
    "Concat",
    [
      graph.node("Sub", [times(first, cosine), times(second, sine)]),
      graph.node("Add", [times(second, cosine), times(first, sine)]),
    ],
    { axis: -1 },
  );
}

/** Far below any score, and still finite. */
const UNSEEN = -1e9;

/**
 * For each part of the queries, float32 [batch, 1, queries, keys up to its end]: 0 where a token sees
 * another, else far below 0.
 */
function masksOf({ graph, batch, sequence }: Build, texts: Value): readonly Value[] {
  const queries = queriesOf(sequence);
  return Array.from({ length: sequence / queries }, (_, part) => {
    const [start, end] = [part * queries, (part + 1) * queries];
    const numbers = (from: number, ...dims: readonly number[]) => {
      const bounds = [[from], [end], [1]].map((each) => integers(graph, ...each));
      const stretch = graph.node("Slice", [texts, ...bounds]);
      return graph.node("Reshape", [stretch, integers(graph, batch, 1, ...dims)]);
    };
    const isSame = graph.node("Equal", [numbers(start, queries, 1), numbers(0, 1, end)]);
    const isBefore = Uint8Array.from({ length: queries * end }, (_, index) =>
      index % end <= start + Math.floor(index / end) ? 1 : 0,
    );
    const causal = graph.constant(tensor("bool", [1, 1, queries, end], isBefore));
    return graph.node("Where", [
      graph.node("And", [isSame, causal]),
      graph.constant(scalar("float32", 0)),
      graph.constant(scalar("float32", UNSEEN)),
    ]);
  });
}

function integers(graph: GraphBuilder, ...values: readonly number[]): Value {
  return graph.constant(tensor("int64", [values.length], values));
}
