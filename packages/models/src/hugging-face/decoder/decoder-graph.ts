import { GraphBuilder, type Model, tensor, tensorType, type Value } from "@understudy/onnx";
import type { Precision } from "../../manifest/manifest.ts";
import type { WeightSource } from "../weight-source.ts";
import { attentionMask, type StepSizes } from "./attention-mask.ts";
import { type AttentionContext, attend } from "./attention-nodes.ts";
import type { DecoderConfig } from "./decoder-config.ts";
import { decoderWeights } from "./decoder-weights.ts";
import { feedForward } from "./feed-forward.ts";
import { type MatrixConstant, matrixConstant, product, rowsOf, sizes } from "./linear-nodes.ts";
import { addAndNormalise, normalise } from "./norm-nodes.ts";
import { rotation } from "./rotation.ts";

/**
 * Compiles a decoder's checkpoint to a graph for one step with a split cache: the caller owns the keys
 * and values of the past, gives them with the new tokens, and gets those of the new tokens only.
 *
 * Inputs: `input_ids` and `position_ids` int32[batch, sequence]; `past_lengths` int32[batch], how many
 * slots of the cache count; for each layer N `past_key.N` float32[batch, kv_heads, head_dim, capacity]
 * (a column a token) and `past_value.N` float32[batch, kv_heads, capacity, head_dim], capacity 1 or
 * more, slot j holding the token at position j; `head_rows` int32[rows], the rows of the
 * [batch * sequence] tokens that the next token is predicted for, one or more; `logits_rows` int32[n],
 * those of the rows whose logits are wanted, none or more; `top_k` int64[1].
 *
 * Outputs: `top_ids` int64[rows, top_k] and `top_logits` float32[rows, top_k], best first, of equals the
 * lowest id first; `logits` float32[n, vocabulary]; `present_keys` float32[layers, batch, kv_heads,
 * head_dim, sequence] and `present_values` float32[layers, batch, kv_heads, sequence, head_dim].
 *
 * New tokens see each other causally and are never padding. A row of the results has the same bytes
 * whatever else is in the batch, on one thread or two, and for every capacity that is a multiple of 32
 * (ONNX Runtime 1.30, and tested); it has others when the same tokens come in other chunks. Memory is about that of the
 * result: each weight is read, placed, and let go. Throws SourceFormatError for weights that are missing
 * or of other sizes than the config says.
 */
export function buildDecoderGraph(
  config: DecoderConfig,
  source: WeightSource,
  precision: Precision,
): Model {
  const graph = new GraphBuilder({ name: `${config.family}-decoder` });
  const { layers, width, kvHeads, headDim, vocabularySize } = config;
  const weights = decoderWeights(config, source);
  const ids = graph.input("input_ids", "int32", ["batch", "sequence"]);
  const positions = graph.input("position_ids", "int32", ["batch", "sequence"]);
  const pastLengths = graph.input("past_lengths", "int32", ["batch"]);
  const past = Array.from({ length: layers }, (_, layer) => ({
    keys: graph.input(`past_key.${layer}`, "float32", ["batch", kvHeads, headDim, "capacity"]),
    values: graph.input(`past_value.${layer}`, "float32", ["batch", kvHeads, "capacity", headDim]),
  }));
  const headRows = graph.input("head_rows", "int32", ["rows"]);
  const logitsRows = graph.input("logits_rows", "int32", ["logits_rows_count"]);
  const topK = graph.input("top_k", "int64", [1]);
  const [first] = past;
  if (first === undefined) throw new RangeError("a decoder has one layer or more");

  const step = stepSizes(graph, ids, first.values);
  const table = matrixConstant(
    graph,
    "embedding",
    { outputs: vocabularySize, inputs: width, matrix: weights.embedding() },
    precision,
  );
  let hidden = rowsOf(graph, table, graph.node("Reshape", [ids, sizes(graph, [-1], "flat")]));
  if (config.rope === undefined) {
    const learned = tensor("float32", [config.contextLength, width], weights.positions());
    const flat = graph.node("Reshape", [positions, sizes(graph, [-1], "flat")]);
    const rows = graph.node("Gather", [graph.initializer("positions", learned), flat]);
    hidden = graph.node("Add", [hidden, rows]);
  }
  const context: AttentionContext = {
    config,
    precision,
    step,
    rotation: config.rope && rotation(graph, config.rope, positions, step),
    masks: masksOf(graph, config, { positions, pastLengths }, step),
    ...shapesOf(graph, config, step),
  };

  const fresh: { keys: Value; values: Value }[] = [];
  let normal = normalise(graph, config, "layer_0_attention_norm", hidden, weights.attentionNorm(0));
  for (const [layer, cache] of past.entries()) {
    const attention = attend(graph, context, weights, layer, normal, cache);
    fresh.push(attention);
    let mixed = attention.mixed;
    if (layer === layers - 1) {
      // Nothing after this looks at other tokens, so that only those rows go on that are wanted.
      mixed = graph.node("Gather", [mixed, headRows], {}, { name: "head_rows_mixed" });
      hidden = graph.node("Gather", [hidden, headRows], {}, { name: "head_rows_hidden" });
    }
    const output = weights.attentionOutput(layer);
    const matrix = matrixConstant(graph, `layer_${layer}_attention_output`, output, precision);
    const attended = product(graph, mixed, matrix);
    const middle = addAndNormalise(graph, config, `layer_${layer}_mlp_norm`, {
      hidden,
      added: attended,
      bias: output.bias,
      weights: weights.mlpNorm(layer),
    });
    const result = feedForward(graph, config, weights, layer, middle.normal, precision);
    const isLast = layer === layers - 1;
    const next = addAndNormalise(
      graph,
      config,
      isLast ? "final_norm" : `layer_${layer + 1}_attention_norm`,
      {
        hidden: middle.sum,
        added: result.value,
        bias: result.bias,
        weights: isLast ? weights.finalNorm() : weights.attentionNorm(layer + 1),
      },
    );
    hidden = next.sum;
    normal = next.normal;
  }

  const head: MatrixConstant = config.tied
    ? table
    : matrixConstant(graph, "head", weights.head(), precision);
  scoreTokens(graph, product(graph, normal, head), { logitsRows, topK }, vocabularySize);
  presentCache(graph, config, fresh, step);
  return graph.build();
}

function stepSizes(graph: GraphBuilder, ids: Value, pastValues: Value): StepSizes {
  const size = (value: Value, axis: number, name: string) =>
    graph.node("Shape", [value], { start: axis, end: axis + 1 }, { name });
  const batch = size(ids, 0, "batch_size");
  const sequence = size(ids, 1, "sequence_length");
  const capacity = size(pastValues, 2, "cache_capacity");
  return {
    batch,
    sequence,
    capacity,
    sequenceScalar: graph.node("Squeeze", [sequence]),
    capacityScalar: graph.node("Squeeze", [capacity]),
  };
}

/** One mask for each width of window that occurs, at each layer. */
function masksOf(
  graph: GraphBuilder,
  { windows, heads, kvHeads, contextLength }: DecoderConfig,
  inputs: { readonly positions: Value; readonly pastLengths: Value },
  step: StepSizes,
): Value[] {
  const made = new Map<number | undefined, Value>();
  return windows.map((window) => {
    const width = window === undefined || window >= contextLength ? undefined : window;
    const mask = made.get(width) ?? attentionMask(graph, inputs, step, heads / kvHeads, width);
    made.set(width, mask);
    return mask;
  });
}

function shapesOf(
  graph: GraphBuilder,
  { heads, kvHeads, headDim }: DecoderConfig,
  step: StepSizes,
) {
  const all = sizes(graph, [heads + 2 * kvHeads, headDim], "heads_shape");
  return {
    headsShape: graph.node("Concat", [step.batch, step.sequence, all], { axis: 0 }),
    grouping:
      heads === kvHeads
        ? undefined
        : {
            grouped: sizes(graph, [0, kvHeads, -1, headDim], "grouped_shape"),
            apart: sizes(graph, [0, heads, -1, headDim], "apart_shape"),
          },
    flatShape: sizes(graph, [-1, heads * headDim], "flat_shape"),
    scoreSplit: graph.node("Concat", [step.capacity, step.sequence], { axis: 0 }),
  };
}

function scoreTokens(
  graph: GraphBuilder,
  logits: Value,
  { logitsRows, topK }: { readonly logitsRows: Value; readonly topK: Value },
  vocabularySize: number,
): void {
  const [values, ids] = graph.node(
    "TopK",
    [logits, topK],
    { axis: -1, largest: 1, sorted: 1 },
    { outputs: ["top_logits", "top_ids"] },
  );
  graph.output("top_ids", ids, tensorType("int64", ["rows", "top_k"]));
  graph.output("top_logits", values, tensorType("float32", ["rows", "top_k"]));
  const [wanted] = graph.node("Gather", [logits, logitsRows], {}, { outputs: ["logits"] });
  graph.output("logits", wanted, tensorType("float32", ["logits_rows_count", vocabularySize]));
}

function presentCache(
  graph: GraphBuilder,
  { layers, kvHeads, headDim }: DecoderConfig,
  fresh: readonly { readonly keys: Value; readonly values: Value }[],
  step: StepSizes,
): void {
  const first = sizes(graph, [layers], "layers");
  const [heads, dim] = [sizes(graph, [kvHeads], "kv_heads"), sizes(graph, [headDim], "head_dim")];
  const join = (values: readonly Value[]) => graph.node("Concat", values, { axis: 0 });
  const keys = graph.node("Transpose", [join(fresh.map((one) => one.keys))], {
    perm: [0, 1, 3, 2],
  });
  const keysShape = join([first, step.batch, heads, dim, step.sequence]);
  const [presentKeys] = graph.node("Reshape", [keys, keysShape], {}, { outputs: ["present_keys"] });
  const valuesShape = join([first, step.batch, heads, step.sequence, dim]);
  const values = join(fresh.map((one) => one.values));
  const [presentValues] = graph.node(
    "Reshape",
    [values, valuesShape],
    {},
    { outputs: ["present_values"] },
  );
  graph.output(
    "present_keys",
    presentKeys,
    tensorType("float32", [layers, "batch", kvHeads, headDim, "sequence"]),
  );
  graph.output(
    "present_values",
    presentValues,
    tensorType("float32", [layers, "batch", kvHeads, "sequence", headDim]),
  );
}
