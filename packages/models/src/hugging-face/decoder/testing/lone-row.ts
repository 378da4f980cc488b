import { encodeModel, GraphBuilder, tensor } from "@understudy/onnx";
import { InferenceSession, Tensor } from "onnxruntime-node";

const [inner, columns, block] = [128, 64, 32];

/**
 * Whether this processor multiplies a row with 4-bit weights to the same bytes alone and beside another: tried
 * on ONNX Runtime's operator by itself. With AVX-512 it does; with AVX2 a lone row has a kernel of its own.
 */
export async function loneRowIsTheSame(): Promise<boolean> {
  const graph = new GraphBuilder({ name: "product" });
  const blocks = [columns, inner / block, block / 2];
  const product = graph.node(
    "MatMulNBits",
    [
      graph.input("rows", "float32", ["rows", inner]),
      graph.initializer("weights", {
        name: "weights",
        dataType: "uint8",
        dims: blocks,
        data: Uint8Array.from({ length: (columns * inner) / 2 }, (_, index) => (index * 89) % 256),
      }),
      graph.initializer(
        "scales",
        tensor(
          "float32",
          [(columns * inner) / block],
          Array.from({ length: (columns * inner) / block }, (_, index) => 0.01 + (index % 7) / 100),
        ),
      ),
    ],
    {
      K: BigInt(inner),
      N: BigInt(columns),
      bits: 4n,
      block_size: BigInt(block),
      accuracy_level: 4n,
    },
    { domain: "com.microsoft" },
  );
  graph.output("product", graph.node("Cast", [product], { to: "float32" }));
  const session = await InferenceSession.create(encodeModel(graph.build()), {
    logSeverityLevel: 3,
  });
  const numbers = Float32Array.from({ length: 2 * inner }, (_, index) => Math.sin(index * 1.7));
  const firstRow = async (rows: number) => {
    const feed = new Tensor("float32", numbers.slice(0, rows * inner), [rows, inner]);
    const { product: result } = await session.run({ rows: feed });
    if (!(result?.data instanceof Float32Array)) throw new TypeError("Expected a float32 product.");
    return result.data.slice(0, columns);
  };
  const [one, two] = [await firstRow(1), await firstRow(2)];
  await session.release();
  return one.every((number, column) => Object.is(number, two[column]));
}
