import {
  assertNever,
  type Dim,
  type Shape,
  type TensorType,
  type ValueType,
} from "../value-type.ts";

/**
 * What two statements about one value say together, or undefined where they contradict each other.
 * A size says more than a name, a name more than nothing; of two names the first stays.
 */
export function mergeTypes(
  first: ValueType | undefined,
  second: ValueType | undefined,
): { readonly type: ValueType | undefined } | undefined {
  if (first === undefined || first.kind === "unknown") return { type: second ?? first };
  if (second === undefined || second.kind === "unknown") return { type: first };
  switch (first.kind) {
    case "tensor":
    case "sparseTensor":
      return second.kind === first.kind ? mergeTensorTypes(first, second) : undefined;
    case "sequence":
    case "optional": {
      if (second.kind !== first.kind) return undefined;
      const element = mergeTypes(first.element, second.element);
      return element && { type: { ...first, element: element.type } };
    }
    case "map":
      return second.kind === "map" ? { type: first } : undefined;
    default:
      return assertNever(first);
  }
}

function mergeTensorTypes(
  first: TensorType,
  second: TensorType,
): { readonly type: ValueType } | undefined {
  const dataType = first.dataType ?? second.dataType;
  if (second.dataType !== undefined && second.dataType !== dataType) return undefined;
  const merged = mergeShapes(first.shape, second.shape);
  return merged && { type: { ...first, dataType, shape: merged.shape } };
}

/** As `mergeTypes`, for shapes. */
function mergeShapes(
  first: Shape | undefined,
  second: Shape | undefined,
): { readonly shape: Shape | undefined } | undefined {
  if (first === undefined || second === undefined) return { shape: first ?? second };
  if (first.length !== second.length) return undefined;
  const shape: Dim[] = [];
  for (const [axis, dim] of first.entries()) {
    const other = second[axis];
    if (typeof dim === "number" && typeof other === "number" && dim !== other) return undefined;
    shape.push(typeof other === "number" ? other : (dim ?? other));
  }
  return { shape };
}

/** What is true of a value that has one of two types, such as the result of either branch of If. */
export function commonType(
  first: ValueType | undefined,
  second: ValueType | undefined,
): ValueType | undefined {
  if (first?.kind !== "tensor" || second?.kind !== "tensor") {
    return first?.kind === second?.kind ? first : undefined;
  }
  const dataType = first.dataType === second.dataType ? first.dataType : undefined;
  const [one, two] = [first.shape, second.shape];
  const sameRank = one !== undefined && two !== undefined && one.length === two.length;
  const shape = sameRank
    ? one.map((dim, axis) => (dim === two[axis] ? dim : undefined))
    : undefined;
  return { kind: "tensor", dataType, shape };
}
