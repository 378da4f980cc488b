import {
  formatType,
  GraphBuilder,
  type Model,
  opsetVersion,
  type TensorType,
  tensor,
  type Value,
  type ValueInfo,
} from "@understudy/onnx";
import { SourceFormatError } from "../../converters/converter.ts";
import { appendGraph } from "./append-graph.ts";
import type { EncoderConfig } from "./encoder-config.ts";
import { topWords } from "./encoder-heads.ts";
import { poolTokens } from "./pool-nodes.ts";
import type { PoolingMode } from "./pooling.ts";

/** The first set of operators whose forms `poolTokens` and `topWords` use. */
const oldestOperators = 11;

/** An exported graph as this service runs it, and what is to be known of it. */
export interface AdaptedEncoder {
  readonly model: Model;
  readonly tokenTypes: boolean;
  /** See `EncoderDescription`. */
  readonly alone: boolean;
}

/**
 * Makes of an encoder's graph, as Optimum exports it, one with the inputs and outputs of a compiled one
 * (see `compileEncoder`): pooling, or the choice of words, is appended, and what is not asked for is
 * no output any more. Throws SourceFormatError for inputs and outputs that are not those of an export.
 */
export function adaptExportedEncoder(
  exported: Model,
  config: EncoderConfig,
  pooling: readonly PoolingMode[],
  place: string,
): AdaptedEncoder {
  const opset = opsetVersion(exported.opsetImports, "") ?? 0;
  if (opset < oldestOperators) {
    throw new SourceFormatError(
      `${place} uses operator set ${opset}; export it with ${oldestOperators} or later`,
    );
  }
  const inputs = textInputs(exported, config, place);
  const tokenTypes = inputs.has("token_type_ids");
  const alone = exported.graph.nodes.some(({ opType }) => opType.startsWith("DynamicQuantize"));
  const tail = () => new GraphBuilder({ name: "tail", opset });
  switch (config.head) {
    case "none": {
      const model = tokenTypes ? withOneTokenType(exported) : exported;
      return { model: pooled(model, config, pooling, tail(), place), tokenTypes: false, alone };
    }
    case "sequence-classification": {
      const logits = outputOf(exported, ["logits"], [undefined, config.labels.length], place);
      if (typeOf(logits)?.dataType !== "float32") {
        throw new SourceFormatError(
          `${place} should give logits as float32, and gives ${formatType(logits.type)}`,
        );
      }
      return { model: withOutputs(exported, [logits]), tokenTypes, alone };
    }
    case "masked-language-model": {
      const { vocabularySize } = config;
      const scores = outputOf(exported, ["logits"], [undefined, undefined, vocabularySize], place);
      const graph = tail();
      const [given] = connect(graph, scores, "scores");
      const places = graph.input("mask_positions", "int64", ["places"]);
      const topK = graph.input("top_k", "int64", [1]);
      const flatShape = graph.constant(tensor("int64", [2], [-1, vocabularySize]), "flat_shape");
      const flat = graph.node("Reshape", [given, flatShape]);
      topWords(graph, graph.node("Gather", [flat, places], { axis: 0 }), topK);
      const model = appendGraph(exported, graph.build(), { scores: scores.name });
      return { model, tokenTypes, alone };
    }
    default:
      return config.head satisfies never;
  }
}

function pooled(
  exported: Model,
  config: EncoderConfig,
  pooling: readonly PoolingMode[],
  graph: GraphBuilder,
  place: string,
): Model {
  const size = config.width * pooling.length;
  if (exported.graph.outputs.some(({ name }) => name === "sentence_embedding")) {
    const sentence = outputOf(exported, ["sentence_embedding"], [undefined, size], place);
    return withOutputs(exported, [sentence]);
  }
  const names = ["last_hidden_state", "token_embeddings"];
  const vectors = outputOf(exported, names, [undefined, undefined, config.width], place);
  const [hidden] = connect(graph, vectors, "hidden");
  const whole = typeOf(inputNamed(exported, "attention_mask"));
  const given = graph.input("mask", whole?.dataType ?? "int64", ["batch", "sequence"]);
  const mask = graph.node("Cast", [given], { to: "float32" });
  graph.output("sentence_embedding", poolTokens(graph, hidden, mask, pooling));
  return appendGraph(exported, graph.build(), { hidden: vectors.name, mask: "attention_mask" });
}

/** A value of the exported graph as an input of its tail, in 32-bit floats. */
function connect(graph: GraphBuilder, value: ValueInfo, name: string): readonly [Value] {
  const type = typeOf(value);
  const given = graph.input(name, type?.dataType ?? "float32", type?.shape);
  return [graph.node("Cast", [given], { to: "float32" })];
}

/** The model with `token_type_ids` no more as an input, but zeros in the shape of the ids. */
function withOneTokenType(model: Model): Model {
  const { graph } = model;
  const whole = typeOf(inputNamed(model, "token_type_ids"))?.dataType ?? "int64";
  const builder = new GraphBuilder({
    name: "types",
    opset: opsetVersion(model.opsetImports, "") ?? 0,
  });
  const ids = builder.input("input_ids", whole, ["batch", "sequence"]);
  const zero = builder.node(
    "Sub",
    [ids, ids],
    {},
    { name: "understudy/one_type", outputs: ["token_type_ids"] },
  );
  builder.output("token_type_ids", zero[0]);
  return {
    ...model,
    graph: {
      ...graph,
      nodes: [...builder.build().graph.nodes, ...graph.nodes],
      inputs: graph.inputs.filter(({ name }) => name !== "token_type_ids"),
    },
  };
}

function withOutputs(model: Model, outputs: readonly ValueInfo[]): Model {
  return { ...model, graph: { ...model.graph, outputs } };
}

/** Checks that the inputs are those of a text, and that what takes pairs takes 64-bit ids. */
function textInputs({ graph }: Model, { head }: EncoderConfig, place: string): Set<string> {
  const weights = new Set(graph.initializers.map(({ name }) => name));
  const inputs = graph.inputs.filter(({ name }) => !weights.has(name));
  const names = new Set(inputs.map(({ name }) => name));
  const known = ["input_ids", "attention_mask", "token_type_ids"];
  const wanted = head === "none" ? ["int32", "int64"] : ["int64"];
  const fit =
    names.has("input_ids") &&
    names.has("attention_mask") &&
    inputs.every((input) => {
      const type = typeOf(input)?.dataType;
      return known.includes(input.name) && type !== undefined && wanted.includes(type);
    });
  if (fit) return names;
  const list = inputs.map(({ name, type }) => `${name} ${formatType(type)}`).join(", ");
  throw new SourceFormatError(
    `${place} should have the inputs input_ids, attention_mask and at most token_type_ids, ${wanted.join(" or ")}, and has ${list}`,
  );
}

/** The first output with one of the names; its sizes are compared where they are known. */
function outputOf(
  { graph }: Model,
  names: readonly string[],
  sizes: readonly (number | undefined)[],
  place: string,
): ValueInfo {
  const found = names
    .map((name) => graph.outputs.find((output) => output.name === name))
    .find((output) => output !== undefined);
  const shape = found === undefined ? undefined : typeOf(found)?.shape;
  const fits =
    shape === undefined ||
    (shape.length === sizes.length &&
      shape.every((dim, axis) => {
        const size = sizes[axis];
        return typeof dim !== "number" || size === undefined || dim === size;
      }));
  if (found !== undefined && fits) return found;
  const list = graph.outputs.map(({ name, type }) => `${name} ${formatType(type)}`).join(", ");
  const wanted = sizes.map((size) => size ?? "?").join(", ");
  throw new SourceFormatError(
    `${place} should have the output ${names.join(" or ")} [${wanted}] by its config.json, and has ${list}`,
  );
}

function inputNamed({ graph }: Model, name: string): ValueInfo | undefined {
  return graph.inputs.find((input) => input.name === name);
}

function typeOf(value: ValueInfo | undefined): TensorType | undefined {
  return value?.type?.kind === "tensor" ? value.type : undefined;
}
