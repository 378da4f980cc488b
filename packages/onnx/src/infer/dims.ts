import { type Dim, formatShape, type Shape } from "../value-type.ts";
import type { NodeContext } from "./node-context.ts";

/**
 * The shape that broadcasting gives (NumPy's rules). Of a name and a larger size the size wins,
 * since the name can only stand for that size or for 1; of two names nothing is known.
 */
export function broadcast(
  context: NodeContext,
  shapes: readonly (Shape | undefined)[],
): Shape | undefined {
  const known = shapes.filter((shape) => shape !== undefined);
  if (known.length !== shapes.length) return undefined;
  const rank = Math.max(0, ...known.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, axis) =>
    known.reduce<Dim>((result, shape) => {
      const position = axis - rank + shape.length;
      const dim = position < 0 ? 1 : shape[position];
      const joined = broadcastDim(result, dim);
      if (joined !== undefined) return joined.dim;
      const all = known.map(formatShape).join(" and ");
      return context.fail(`the shapes ${all} cannot be broadcast together`);
    }, 1),
  );
}

function broadcastDim(first: Dim, second: Dim): { readonly dim: Dim } | undefined {
  if (first === second || second === 1) return { dim: first };
  if (first === 1) return { dim: second };
  if (typeof first === "number") {
    return typeof second === "number" ? undefined : { dim: first };
  }
  return { dim: typeof second === "number" ? second : undefined };
}

/** The axis that two shapes share; an error where both sizes are known and differ. */
export function sameDim(context: NodeContext, what: string, first: Dim, second: Dim): Dim {
  if (typeof first === "number" && typeof second === "number" && first !== second) {
    return context.fail(`${what} should be equal, they are ${first} and ${second}`);
  }
  return typeof second === "number" ? second : (first ?? second);
}

/** A product of sizes. A lone name survives a multiplication by 1. */
export function multiplyDims(dims: Shape): Dim {
  return dims.reduce<Dim>((product, dim) => {
    if (product === 0 || dim === 0) return 0;
    if (product === 1) return dim;
    if (dim === 1) return product;
    return typeof product === "number" && typeof dim === "number" ? product * dim : undefined;
  }, 1);
}

/** A sum of sizes. A lone name survives an addition of 0. */
export function addDims(dims: Shape): Dim {
  return dims.reduce<Dim>((sum, dim) => {
    if (sum === 0) return dim;
    if (dim === 0) return sum;
    return typeof sum === "number" && typeof dim === "number" ? sum + dim : undefined;
  }, 0);
}

/** Applies a function to a size that is a number; of anything else the result is unknown. */
export function mapDim(dim: Dim, change: (size: number) => Dim): Dim {
  return typeof dim === "number" ? change(dim) : undefined;
}

/** A shape with one axis replaced. */
export function withDim(shape: Shape, axis: number, dim: Dim): Shape {
  return shape.map((old, index) => (index === axis ? dim : old));
}

/** All elements as numbers, or undefined where one is not. */
export function allNumbers(elements: readonly Dim[] | undefined): readonly number[] | undefined {
  return elements?.every((element) => typeof element === "number") ? elements : undefined;
}

/** So many axes of which nothing is known. */
export function unknownShape(rank: number): Shape {
  return new Array<Dim>(rank).fill(undefined);
}
