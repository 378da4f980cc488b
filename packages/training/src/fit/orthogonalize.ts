import { type GraphBuilder, scalar, type Value } from "@understudy/onnx";
import { reproducibleGemm } from "../autodiff/reproducible-gemm.ts";

const ITERATIONS = 5;
/** Of x, x³ and x⁵: the steepest at zero of those that lead everything up to 1 into about 0.7 to 1.2. */
const [A, B, C] = [3.4445, -4.775, 2.0315];
const EPSILON = 1e-7;

/**
 * About U·Vᵀ of a matrix U·S·Vᵀ, float32 [rows, columns]: all singular values become 0.7 to 1.2, but for
 * those below about 1/1000 of the norm. Five iterations X ← aX + (bXXᵀ + c(XXᵀ)²)X from X/‖X‖, on the
 * shorter side (K. Jordan et al., "Muon: An optimizer for hidden layers in neural networks", 2024).
 */
export function orthogonalize(
  graph: GraphBuilder,
  matrix: Value,
  [rows, columns]: readonly [rows: number, columns: number],
): Value {
  const norm = graph.node("Sqrt", [graph.node("ReduceSumSquare", [matrix], { keepdims: 0 })]);
  const floor = graph.constant(scalar("float32", EPSILON));
  const isTall = rows > columns;
  let x = graph.node("Div", [matrix, graph.node("Add", [norm, floor])]);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const square = reproducibleGemm(graph, x, x, isTall ? { transA: true } : { transB: true });
    const factor = reproducibleGemm(graph, square, square, { alpha: C, beta: B, c: square });
    const [left, right] = isTall ? [x, factor] : [factor, x];
    x = reproducibleGemm(graph, left, right, { beta: A, c: x });
  }
  return x;
}
