import { readTensor, type WeightSource } from "../weight-source.ts";
import type { DecoderConfig } from "./decoder-config.ts";

/** A linear map: float32[outputs, inputs], row by row, and what is added to its result. */
export interface Linear {
  readonly outputs: number;
  readonly inputs: number;
  readonly matrix: Float32Array;
  readonly bias: Float32Array | undefined;
}

/** A normalisation's factors, and what it adds where it is a LayerNorm. */
export interface NormWeights {
  readonly scale: Float32Array;
  readonly bias: Float32Array | undefined;
}

/**
 * The weights of a decoder under names that do not differ between the families, each read when it is
 * asked for. A layer's `qkv` has the outputs of the queries first, then of the keys, then of the values.
 */
export interface DecoderWeights {
  /** float32[vocabularySize, width]. */
  embedding(): Float32Array;
  /** float32[contextLength, width], where positions are learned. */
  positions(): Float32Array;
  attentionNorm(layer: number): NormWeights;
  qkv(layer: number): Linear;
  /** Factors of the dimensions of a head, where queries and keys are normalised. */
  queryNorm(layer: number): Float32Array;
  keyNorm(layer: number): Float32Array;
  attentionOutput(layer: number): Linear;
  mlpNorm(layer: number): NormWeights;
  /** Into the feed-forward network: gates, then what they gate; in gpt2, which has no gates, one map. */
  mlpInput(layer: number): Linear;
  mlpOutput(layer: number): Linear;
  finalNorm(): NormWeights;
  /** Scores of the tokens, where it is not the embedding's matrix. */
  head(): Linear;
}

/**
 * Finds a decoder's weights in a checkpoint by the tensor names of `transformers`.
 *
 * Every method throws SourceFormatError for a tensor that is missing or of other sizes than the config
 * says.
 */
export function decoderWeights(config: DecoderConfig, source: WeightSource): DecoderWeights {
  return config.family === "gpt2" ? gpt2Weights(config, source) : llamaWeights(config, source);
}

function llamaWeights(config: DecoderConfig, source: WeightSource): DecoderWeights {
  const { width, heads, kvHeads, headDim, inner, vocabularySize } = config;
  const norm = (name: string): NormWeights => ({
    scale: readTensor(source, `${name}.weight`, [width]),
    bias: undefined,
  });
  const linear = (name: string, outputs: number, inputs: number, biased: boolean): Linear => ({
    outputs,
    inputs,
    matrix: readTensor(source, `${name}.weight`, [outputs, inputs]),
    bias: biased ? readTensor(source, `${name}.bias`, [outputs]) : undefined,
  });
  const attention = (layer: number) => `model.layers.${layer}.self_attn`;
  const mlp = (layer: number) => `model.layers.${layer}.mlp`;
  return {
    embedding: () => readTensor(source, "model.embed_tokens.weight", [vocabularySize, width]),
    positions: () => new Float32Array(),
    attentionNorm: (layer) => norm(`model.layers.${layer}.input_layernorm`),
    qkv: (layer) =>
      stacked([
        linear(`${attention(layer)}.q_proj`, heads * headDim, width, config.qkvBias),
        linear(`${attention(layer)}.k_proj`, kvHeads * headDim, width, config.qkvBias),
        linear(`${attention(layer)}.v_proj`, kvHeads * headDim, width, config.qkvBias),
      ]),
    queryNorm: (layer) => readTensor(source, `${attention(layer)}.q_norm.weight`, [headDim]),
    keyNorm: (layer) => readTensor(source, `${attention(layer)}.k_norm.weight`, [headDim]),
    attentionOutput: (layer) =>
      linear(`${attention(layer)}.o_proj`, width, heads * headDim, config.outputBias),
    mlpNorm: (layer) => norm(`model.layers.${layer}.post_attention_layernorm`),
    mlpInput: (layer) =>
      stacked([
        linear(`${mlp(layer)}.gate_proj`, inner, width, config.mlpBias),
        linear(`${mlp(layer)}.up_proj`, inner, width, config.mlpBias),
      ]),
    mlpOutput: (layer) => linear(`${mlp(layer)}.down_proj`, width, inner, config.mlpBias),
    finalNorm: () => norm("model.norm"),
    head: () => linear("lm_head", vocabularySize, width, false),
  };
}

/** GPT-2's linear maps are `Conv1D`: their matrices stand as [inputs, outputs]. */
function gpt2Weights(config: DecoderConfig, source: WeightSource): DecoderWeights {
  const { width, inner, vocabularySize, contextLength } = config;
  // The first release of the weights has no prefix.
  const prefix = source.dimsOf("wte.weight") === undefined ? "transformer." : "";
  const norm = (name: string): NormWeights => ({
    scale: readTensor(source, `${prefix}${name}.weight`, [width]),
    bias: readTensor(source, `${prefix}${name}.bias`, [width]),
  });
  const convolution = (name: string, outputs: number, inputs: number): Linear => ({
    outputs,
    inputs,
    matrix: transposed(
      readTensor(source, `${prefix}${name}.weight`, [inputs, outputs]),
      inputs,
      outputs,
    ),
    bias: readTensor(source, `${prefix}${name}.bias`, [outputs]),
  });
  const none = () => new Float32Array();
  return {
    embedding: () => readTensor(source, `${prefix}wte.weight`, [vocabularySize, width]),
    positions: () => readTensor(source, `${prefix}wpe.weight`, [contextLength, width]),
    attentionNorm: (layer) => norm(`h.${layer}.ln_1`),
    qkv: (layer) => convolution(`h.${layer}.attn.c_attn`, 3 * width, width),
    queryNorm: none,
    keyNorm: none,
    attentionOutput: (layer) => convolution(`h.${layer}.attn.c_proj`, width, width),
    mlpNorm: (layer) => norm(`h.${layer}.ln_2`),
    mlpInput: (layer) => convolution(`h.${layer}.mlp.c_fc`, inner, width),
    mlpOutput: (layer) => convolution(`h.${layer}.mlp.c_proj`, width, inner),
    finalNorm: () => norm("ln_f"),
    head: () => ({
      outputs: vocabularySize,
      inputs: width,
      matrix: readTensor(source, "lm_head.weight", [vocabularySize, width]),
      bias: undefined,
    }),
  };
}

/** One map that gives the results of several, one behind the other. */
function stacked(parts: readonly Linear[]): Linear {
  const outputs = parts.reduce((sum, part) => sum + part.outputs, 0);
  const inputs = parts[0]?.inputs ?? 0;
  const isBiased = parts.some(({ bias }) => bias !== undefined);
  const matrix = new Float32Array(outputs * inputs);
  const bias = isBiased ? new Float32Array(outputs) : undefined;
  let row = 0;
  for (const part of parts) {
    matrix.set(part.matrix, row * inputs);
    if (part.bias !== undefined) bias?.set(part.bias, row);
    row += part.outputs;
  }
  return { outputs, inputs, matrix, bias };
}

/** A float32[rows, columns] matrix as [columns, rows]. */
function transposed(matrix: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(matrix.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[column * rows + row] = matrix[row * columns + column] ?? 0;
    }
  }
  return turned;
}
