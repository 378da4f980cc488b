import { type GraphBuilder, int, scalar, tensor, type Value } from "@understudy/onnx";
import type { Precision } from "../../manifest/manifest.ts";
import type { Linear } from "./decoder-weights.ts";
import { blockSize, quantiseBlocks } from "./quantise-blocks.ts";

export const microsoft = { domain: "com.microsoft" } as const;

/** A matrix that is a constant of the graph, for products and for lookups of its rows. */
export interface MatrixConstant {
  readonly outputs: number;
  readonly inputs: number;
  readonly weight: Value;
  /** Undefined for float32. */
  readonly quantised: { readonly bits: 4 | 8; readonly scales: Value } | undefined;
}

/**
 * Makes a float32[outputs, inputs] matrix a constant of the graph, rounded as the precision says.
 *
 * A row of a product has the same bytes whatever rows are beside it only for blocks of 32 and
 * accuracy_level 4 (ONNX Runtime 1.30), so there are no others.
 */
export function matrixConstant(
  graph: GraphBuilder,
  name: string,
  { outputs, inputs, matrix }: Omit<Linear, "bias">,
  precision: Precision,
): MatrixConstant {
  if (precision === "fp32") {
    const weight = graph.initializer(name, tensor("float32", [outputs, inputs], matrix));
    return { outputs, inputs, weight, quantised: undefined };
  }
  const bits = precision === "int4" ? 4 : 8;
  const { data, scales, blocks } = quantiseBlocks(matrix, outputs, inputs, bits);
  const blockBytes = (blockSize * bits) / 8;
  return {
    outputs,
    inputs,
    weight: graph.initializer(name, tensor("uint8", [outputs, blocks, blockBytes], data)),
    quantised: {
      bits,
      scales: graph.initializer(`${name}_scales`, tensor("float32", [outputs, blocks], scales)),
    },
  };
}

/** float32[rows, inputs] times a matrix, plus a bias where there is one: float32[rows, outputs]. */
export function product(
  graph: GraphBuilder,
  input: Value,
  matrix: MatrixConstant,
  bias?: Float32Array,
): Value {
  const { outputs, inputs, weight, quantised } = matrix;
  const added =
    bias && graph.initializer(`${weight.name}_bias`, tensor("float32", [outputs], bias));
  const options = { name: `${weight.name}_product` };
  if (quantised === undefined) {
    return graph.node("Gemm", [input, weight, added], { transB: 1 }, options);
  }
  return graph.node(
    "MatMulNBits",
    [input, weight, quantised.scales, undefined, undefined, added],
    {
      K: int(inputs),
      N: int(outputs),
      bits: int(quantised.bits),
      block_size: int(blockSize),
      accuracy_level: int(4),
    },
    { ...options, ...microsoft },
  );
}

/** The rows of a matrix that int32 indices name: float32[...indices, inputs]. */
export function rowsOf(graph: GraphBuilder, matrix: MatrixConstant, indices: Value): Value {
  const { outputs, inputs, weight, quantised } = matrix;
  if (quantised === undefined) return graph.node("Gather", [weight, indices], { axis: 0 });
  const { bits, scales } = quantised;
  const stored = Math.ceil(inputs / blockSize) * blockSize;
  const flat = graph.constant(tensor("int64", [2], [outputs, (stored * bits) / 8]), "table_shape");
  const rows = graph.node(
    "GatherBlockQuantized",
    [graph.node("Reshape", [weight, flat]), indices, scales],
    { bits: int(bits), block_size: int(blockSize), gather_axis: int(0), quantize_axis: int(1) },
    microsoft,
  );
  if (stored === inputs) return rows;
  const [zero, end, last] = [0, inputs, -1].map((value) =>
    graph.constant(tensor("int64", [1], [value]), "bound"),
  );
  return graph.node("Slice", [rows, zero, end, last]);
}

/** A float32 number as a constant. */
export function number(graph: GraphBuilder, value: number, hint: string): Value {
  return graph.constant(scalar("float32", value), hint);
}

/** int64 numbers as a constant: sizes, axes, bounds. */
export function sizes(graph: GraphBuilder, values: readonly number[], hint: string): Value {
  return graph.constant(tensor("int64", [values.length], values), hint);
}
