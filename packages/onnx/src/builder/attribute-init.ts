import {
  type AttributeType,
  float,
  floats,
  type Int64,
  int,
  ints,
  type ValueAttribute,
} from "../attribute.ts";
import { type DataType, dataTypeCode, dataTypeFromCode, isDataType } from "../data-type.ts";
import { type NodeReference, OnnxGraphError } from "../errors.ts";
import type { Graph } from "../model.ts";
import type { AttributeKind, Signature } from "../operators/signature.ts";
import type { Tensor } from "../tensor.ts";

/**
 * What the builder takes as an attribute. For a known operator the plain value is enough, since
 * its signature says whether 1 is an int or a float (and `to: "float32"` names an element type);
 * for others numbers are given as `int(1)`, `float(1)`, `ints([1])` or `floats([1])`.
 */
export type AttributeInit =
  | number
  | bigint
  | string
  | readonly Int64[]
  | readonly string[]
  | Tensor
  | Graph
  | ValueAttribute;

/** Turns what the caller gave into attributes, checked against the operator's signature. */
export function makeAttributes(
  given: Readonly<Record<string, AttributeInit>>,
  signature: Signature | undefined,
  opset: number,
  reference: NodeReference,
): Readonly<Record<string, ValueAttribute>> {
  const made = Object.entries(given).map(([name, init]) => {
    if (signature === undefined) return [name, withoutSignature(name, init, reference)] as const;
    const kind = kindOf(name, signature, opset, reference);
    return [name, withKind(name, init, kind, reference)] as const;
  });
  for (const [name, { required }] of Object.entries(signature?.attributes ?? {})) {
    if (required && !Object.hasOwn(given, name)) {
      throw new OnnxGraphError(`the attribute ${name} is required`, reference);
    }
  }
  return Object.fromEntries(made);
}

function kindOf(
  name: string,
  signature: Signature,
  opset: number,
  reference: NodeReference,
): AttributeKind {
  const known = Object.hasOwn(signature.attributes, name) ? signature.attributes[name] : undefined;
  if (known === undefined) {
    const names = Object.keys(signature.attributes).join(", ") || "none";
    throw new OnnxGraphError(`there is no attribute ${name}; there are: ${names}`, reference);
  }
  if (opset < known.since || opset >= known.until) {
    const range = opset < known.since ? `from ${known.since} on` : `before ${known.until}`;
    const advice = opset < known.since ? "" : ", and is an input now";
    throw new OnnxGraphError(
      `the attribute ${name} exists in operator sets ${range}${advice}; this graph uses ${opset}`,
      reference,
    );
  }
  return known.kind;
}

/** For each kind: the attribute made of a plain value, or undefined where the value does not fit. */
const converters: {
  readonly [K in AttributeKind]: (init: AttributeInit) => ValueAttribute | undefined;
} = {
  float: (init) => (typeof init === "number" ? float(init) : undefined),
  int: (init) => (isInt64(init) ? int(init) : undefined),
  dataType: (init) => {
    if (isDataType(init)) return int(dataTypeCode(init as DataType));
    return typeof init === "number" && dataTypeFromCode(init) ? int(init) : undefined;
  },
  string: (init) => (typeof init === "string" ? { type: "string", value: init } : undefined),
  floats: (init) => (isListOf(init, isNumber) ? floats(init) : undefined),
  ints: (init) => (isListOf(init, isInt64) ? ints(init) : undefined),
  strings: (init) => (isListOf(init, isText) ? { type: "strings", value: init } : undefined),
  tensor: (init) => (isTensor(init) ? { type: "tensor", value: init } : undefined),
  graph: (init) => (isGraph(init) ? { type: "graph", value: init } : undefined),
  sparseTensor: () => undefined,
  sparseTensors: () => undefined,
  tensors: () => undefined,
  graphs: () => undefined,
  type: () => undefined,
  types: () => undefined,
};

function withKind(
  name: string,
  init: AttributeInit,
  kind: AttributeKind,
  reference: NodeReference,
): ValueAttribute {
  const type: AttributeType = kind === "dataType" ? "int" : kind;
  const made = isAttribute(init) ? init : converters[kind](init);
  if (made?.type === type) return made;
  const wanted = kind === "dataType" ? `the name of an element type` : `of kind ${kind}`;
  throw new OnnxGraphError(
    `the attribute ${name} should be ${wanted}, got ${describe(init)}`,
    reference,
  );
}

function withoutSignature(
  name: string,
  init: AttributeInit,
  reference: NodeReference,
): ValueAttribute {
  if (isAttribute(init)) return init;
  if (typeof init === "bigint") return int(init);
  for (const kind of ["string", "strings", "tensor", "graph"] as const) {
    const made = converters[kind](init);
    if (made !== undefined && !(Array.isArray(init) && init.length === 0)) return made;
  }
  throw new OnnxGraphError(
    `this operator is not in the table, so the attribute ${name} could be of several kinds: ` +
      `give it as int(…), float(…), ints([…]) or floats([…])`,
    reference,
  );
}

function describe(init: AttributeInit): string {
  if (isAttribute(init)) return `an attribute of kind ${init.type}`;
  if (isTensor(init)) return "a tensor";
  if (isGraph(init)) return "a graph";
  return Array.isArray(init) ? `[${init.join(", ")}]` : JSON.stringify(init, bigintAsText);
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isInt64(value: unknown): value is Int64 {
  if (typeof value === "bigint") return BigInt.asIntN(64, value) === value;
  return Number.isSafeInteger(value);
}

function isListOf<T>(init: AttributeInit, is: (item: unknown) => item is T): init is never {
  return Array.isArray(init) && init.every(is);
}

function isTensor(init: AttributeInit): init is Tensor {
  return typeof init === "object" && "dims" in init && "dataType" in init;
}

function isGraph(init: AttributeInit): init is Graph {
  return typeof init === "object" && "nodes" in init && "initializers" in init;
}

function isAttribute(init: AttributeInit): init is ValueAttribute {
  return typeof init === "object" && "type" in init && "value" in init;
}
