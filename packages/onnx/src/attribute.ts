import type { Graph } from "./model.ts";
import type { SparseTensor, Tensor } from "./tensor.ts";
import type { ValueType } from "./value-type.ts";

/** A 64-bit integer: a number where it is exact, else a bigint. */
export type Int64 = number | bigint;

interface Described {
  readonly docString?: string;
  readonly unknownFields?: Uint8Array;
}

/** What each kind of attribute holds. Strings are bytes in ONNX: those that are not UTF-8 stay bytes. */
export interface AttributeValueOf {
  float: number;
  int: Int64;
  string: string | Uint8Array;
  tensor: Tensor;
  graph: Graph;
  sparseTensor: SparseTensor;
  type: ValueType;
  floats: readonly number[];
  ints: readonly Int64[];
  strings: readonly (string | Uint8Array)[];
  tensors: readonly Tensor[];
  graphs: readonly Graph[];
  sparseTensors: readonly SparseTensor[];
  types: readonly ValueType[];
}

/** The kinds of attributes. */
export type AttributeType = keyof AttributeValueOf;

/** An attribute with its own value. */
export type ValueAttribute = {
  [T in AttributeType]: Described & { readonly type: T; readonly value: AttributeValueOf[T] };
}[AttributeType];

/** Within a model-local function: the value comes from the call's attribute `attributeName`. */
export interface ReferenceAttribute extends Described {
  readonly type: "reference";
  readonly attributeType: AttributeType;
  readonly attributeName: string;
}

/** An attribute of a node; its name is its key in `Node.attributes`. */
export type Attribute = ValueAttribute | ReferenceAttribute;

/** The numbers of the kinds in `AttributeProto.AttributeType`. */
export const attributeTypeCodes = {
  float: 1,
  int: 2,
  string: 3,
  tensor: 4,
  graph: 5,
  floats: 6,
  ints: 7,
  strings: 8,
  tensors: 9,
  graphs: 10,
  sparseTensor: 11,
  sparseTensors: 12,
  type: 13,
  types: 14,
} as const satisfies Record<AttributeType, number>;

/** A float attribute, rounded to the 32 bits that a file holds. */
export function float(value: number): ValueAttribute {
  return { type: "float", value: Math.fround(value) };
}

/** A float list attribute, rounded to the 32 bits that a file holds. */
export function floats(values: readonly number[]): ValueAttribute {
  return { type: "floats", value: values.map(Math.fround) };
}

/** A 64-bit integer attribute. */
export function int(value: Int64): ValueAttribute {
  return { type: "int", value };
}

/** A 64-bit integer list attribute. */
export function ints(values: readonly Int64[]): ValueAttribute {
  return { type: "ints", value: values };
}
