import { type GraphBuilder, int, tensor, type Value } from "@understudy/onnx";
import type { Precision } from "../../manifest/manifest.ts";
import { blockSize, quantiseBlocks } from "../decoder/quantise-blocks.ts";
import { readTensor, type WeightSource } from "../weight-source.ts";

const bitsOf = { int8: 8, int4: 4 } as const;

/** Adds the linear layers of a checkpoint to a graph, in one precision. */
export class LinearLayers {
  readonly #graph: GraphBuilder;
  readonly #weights: WeightSource;
  readonly #precision: Precision;

  constructor(graph: GraphBuilder, weights: WeightSource, precision: Precision) {
    this.#graph = graph;
    this.#weights = weights;
    this.#precision = precision;
  }

  /**
   * x Wᵀ + b, with the weights `prefix.weight` [rows, columns] and `prefix.bias` [rows] of each
   * prefix, the results side by side.
   *
   * Quantised products have blocks of 32 and `accuracy_level` 4: only then does a row come out the
   * same whatever rows are multiplied with it (measured on ONNX Runtime 1.30).
   */
  apply(
    input: Value,
    prefixes: readonly string[],
    { rows, columns }: { readonly rows: number; readonly columns: number },
    name: string,
  ): Value {
    const matrix = new Float32Array(prefixes.length * rows * columns);
    const bias = new Float32Array(prefixes.length * rows);
    for (const [index, prefix] of prefixes.entries()) {
      matrix.set(
        readTensor(this.#weights, `${prefix}.weight`, [rows, columns]),
        index * rows * columns,
      );
      bias.set(readTensor(this.#weights, `${prefix}.bias`, [rows]), index * rows);
    }
    return this.add(input, matrix, bias, name);
  }

  /** x Wᵀ + b, with W [rows, columns] and b [rows] as they are given. */
  add(input: Value, matrix: Float32Array, bias: Float32Array, name: string): Value {
    const rows = bias.length;
    const product =
      this.#precision === "fp32"
        ? this.#exact(input, matrix, rows, name)
        : this.#quantised(input, matrix, rows, bitsOf[this.#precision], name);
    const offset = this.#graph.initializer(`${name}_bias`, tensor("float32", [rows], bias));
    return this.#graph.node("Add", [product, offset], {}, { name });
  }

  #exact(input: Value, matrix: Float32Array, rows: number, name: string): Value {
    const columns = matrix.length / rows;
    const turned = tensor("float32", [columns, rows], transpose(matrix, rows, columns));
    const kernel = this.#graph.initializer(`${name}_weight`, turned);
    return this.#graph.node("MatMul", [input, kernel], {}, { name: `${name}_product` });
  }

  #quantised(input: Value, matrix: Float32Array, rows: number, bits: 4 | 8, name: string): Value {
    const columns = matrix.length / rows;
    const { data, scales, blocks } = quantiseBlocks(matrix, rows, columns, bits);
    const bytes = (blockSize * bits) / 8;
    return this.#graph.node(
      "MatMulNBits",
      [
        input,
        this.#graph.initializer(`${name}_codes`, tensor("uint8", [rows, blocks, bytes], data)),
        this.#graph.initializer(`${name}_scales`, tensor("float32", [rows * blocks], scales)),
      ],
      {
        K: int(columns),
        N: int(rows),
        bits: int(bits),
        block_size: int(blockSize),
        accuracy_level: int(4),
      },
      { domain: "com.microsoft", name: `${name}_product` },
    );
  }
}

function transpose(matrix: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(matrix.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[column * rows + row] = matrix[row * columns + column] ?? 0;
    }
  }
  return turned;
}
