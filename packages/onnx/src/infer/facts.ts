import { elementCount, type InlineTensor, type Tensor } from "../tensor.ts";
import { type Dim, type TensorType, tensorType, type ValueType } from "../value-type.ts";

/** What inference knows of a value. */
export interface ValueFacts {
  readonly type: ValueType | undefined;
  /**
   * The elements of a small int tensor of rank 0 or 1, as far as they are known. A name stands for
   * the size of an axis, so that `Shape`, `Gather` and `Concat` can carry it on to `Reshape`.
   */
  readonly elements?: readonly Dim[];
  /** The value itself, where it is a constant of the graph. */
  readonly constant?: Tensor;
}

/** Shape arithmetic works on lists this long at most; no shape has more axes. */
const maxKnownElements = 64;

/** Nothing is known. */
export const unknownFacts: ValueFacts = { type: undefined };

/** A tensor of this type, perhaps with known elements. */
export function tensorFacts(
  dataType: TensorType["dataType"],
  shape: TensorType["shape"],
  elements?: readonly Dim[],
): ValueFacts {
  const type = tensorType(dataType, shape);
  const isUseful =
    elements !== undefined &&
    elements.length <= maxKnownElements &&
    (shape?.length ?? 0) <= 1 &&
    (dataType === "int64" || dataType === "int32");
  return isUseful ? { type, elements } : { type };
}

/** What is known of an initializer or of the constant in an attribute. */
export function constantFacts(tensor: Tensor): ValueFacts {
  const facts = tensorFacts(tensor.dataType, tensor.dims, intElements(tensor));
  return { ...facts, constant: tensor };
}

function intElements(tensor: Tensor): readonly Dim[] | undefined {
  const isInt = tensor.dataType === "int64" || tensor.dataType === "int32";
  if (!isInt || tensor.externalData !== undefined) return undefined;
  if (elementCount(tensor.dims) > maxKnownElements) return undefined;
  return numbersOf(tensor)?.map((n) => (Number.isSafeInteger(n) ? n : clampToSafe(n)));
}

/** 2^63-1 and the like mean "to the end": the nearest number that is exact serves as well. */
function clampToSafe(value: number): number {
  return value < 0 ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}

/** All numbers of a constant as ordinary numbers, or undefined for strings, packed types and such. */
export function numbersOf(tensor: Tensor | undefined): readonly number[] | undefined {
  if (tensor === undefined || tensor.externalData !== undefined) return undefined;
  return isPlainNumeric(tensor) ? Array.from(tensor.data, Number) : undefined;
}

type PlainNumeric = Extract<
  InlineTensor,
  { dataType: "float32" | "float64" | "int32" | "int64" | "uint8" | "int8" | "uint16" | "int16" }
>;

const plainTypes: ReadonlySet<string> = new Set<PlainNumeric["dataType"]>([
  "float32",
  "float64",
  "int32",
  "int64",
  "uint8",
  "int8",
  "uint16",
  "int16",
]);

function isPlainNumeric(tensor: InlineTensor): tensor is PlainNumeric {
  return plainTypes.has(tensor.dataType);
}
