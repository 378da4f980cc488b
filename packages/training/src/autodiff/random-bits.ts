import type { GraphBuilder, Value } from "@understudy/onnx";
import { scalarConstant } from "./arithmetic.ts";

/**
 * A uint32 of independent, evenly spread bits for each element of a value, in its shape. `seed` is an
 * int64 scalar.
 *
 * A hash of the element's number and the seed, in whole numbers only: it does not depend on threads,
 * nor on how a machine rounds. The rounds are those of C. Wellons' `lowbias32` (github.com/skeeto/
 * hash-prospector), after numbers are spread by 2^32 / phi: without that, elements 4096 apart were
 * correlated. The keys come of the seed by the finalizer of splitmix64 (G. L. Steele, D. Lea and
 * C. H. Flood, 2014). The second key comes in between the rounds, so that no two seeds give the same
 * bits shifted. The high bits are the best: compare, rather than take the rest of a division.
 */
export function randomBits(graph: GraphBuilder, like: Value, seed: Value): Value {
  const [first, second] = keysOf(graph, seed);
  const count = graph.node("Cast", [graph.node("Size", [like])], { to: "int32" });
  const index = (value: number) => scalarConstant(graph, "int32", value);
  const numbers = graph.node("Range", [index(0), count, index(1)]);
  const counters = graph.node("Cast", [numbers], { to: "uint32" });

  let bits = graph.node("Mul", [counters, scalarConstant(graph, "uint32", 0x9e3779b1)]);
  bits = graph.node("Add", [bits, first]);
  bits = foldDown(graph, bits, "uint32", 16);
  bits = graph.node("Mul", [bits, scalarConstant(graph, "uint32", 0x21f0aaad)]);
  bits = foldDown(graph, bits, "uint32", 15);
  bits = graph.node("Add", [bits, second]);
  bits = graph.node("Mul", [bits, scalarConstant(graph, "uint32", 0x735a2d97)]);
  return graph.node("Reshape", [bits, graph.node("Shape", [like])]);
}

/** Two uint32 scalars that depend on every bit of the seed. */
function keysOf(graph: GraphBuilder, seed: Value): readonly [Value, Value] {
  const multiply = (value: Value, factor: bigint) =>
    graph.node("Mul", [value, scalarConstant(graph, "uint64", factor)]);
  let word = graph.node("Cast", [seed], { to: "uint64" });
  word = graph.node("Add", [word, scalarConstant(graph, "uint64", 0x9e3779b97f4a7c15n)]);
  word = multiply(foldDown(graph, word, "uint64", 30), 0xbf58476d1ce4e5b9n);
  word = multiply(foldDown(graph, word, "uint64", 27), 0x94d049bb133111ebn);
  word = foldDown(graph, word, "uint64", 31);
  const toWord = (value: Value) => graph.node("Cast", [value], { to: "uint32" });
  const low = scalarConstant(graph, "uint64", 0xffffffffn);
  return [
    toWord(graph.node("BitwiseAnd", [word, low])),
    toWord(shiftRight(graph, word, "uint64", 32)),
  ];
}

/** x xor (x >> by) */
function foldDown(
  graph: GraphBuilder,
  value: Value,
  dataType: "uint32" | "uint64",
  by: number,
): Value {
  return graph.node("BitwiseXor", [value, shiftRight(graph, value, dataType, by)]);
}

function shiftRight(
  graph: GraphBuilder,
  value: Value,
  dataType: "uint32" | "uint64",
  by: number,
): Value {
  return graph.node("BitShift", [value, scalarConstant(graph, dataType, by)], {
    direction: "RIGHT",
  });
}
