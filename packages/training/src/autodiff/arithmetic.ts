import { type DataType, type GraphBuilder, tensor, type Value } from "@understudy/onnx";

/** A value of the graph, or a number, which becomes a constant of the other operand's type. */
export type Operand = Value | number;

/** Float types that gradients may have. */
export type FloatType = "float32" | "float64";

/** Adds arithmetic to a graph, so that a derivative reads like its formula. */
export class Arithmetic {
  readonly graph: GraphBuilder;

  constructor(graph: GraphBuilder) {
    this.graph = graph;
  }

  add(a: Operand, b: Operand): Value {
    return this.#binary("Add", a, b);
  }

  sub(a: Operand, b: Operand): Value {
    return this.#binary("Sub", a, b);
  }

  mul(a: Operand, b: Operand): Value {
    return this.#binary("Mul", a, b);
  }

  div(a: Operand, b: Operand): Value {
    return this.#binary("Div", a, b);
  }

  pow(a: Operand, b: Operand): Value {
    return this.#binary("Pow", a, b);
  }

  equal(a: Operand, b: Operand): Value {
    return this.#binary("Equal", a, b);
  }

  less(a: Operand, b: Operand): Value {
    return this.#binary("Less", a, b);
  }

  greater(a: Operand, b: Operand): Value {
    return this.#binary("Greater", a, b);
  }

  /** An operator with one input and no attributes. */
  map(opType: string, x: Value): Value {
    return this.graph.node(opType, [x]);
  }

  square(x: Value): Value {
    return this.mul(x, x);
  }

  /** The first where the condition holds, else the second; one of them is a value. */
  where(condition: Value, a: Operand, b: Operand): Value {
    const [first, second] = this.#pair(a, b);
    return this.graph.node("Where", [condition, first, second]);
  }

  /** 1 where the condition holds, else 0, in the type of `like`. */
  indicator(condition: Value, like: Value): Value {
    return this.graph.node("Cast", [condition], { to: floatTypeOf(this.graph, like) });
  }

  /** A scalar of the type of `like`. */
  number(value: number, like: Value): Value {
    return scalarConstant(this.graph, floatTypeOf(this.graph, like), value);
  }

  #binary(opType: string, a: Operand, b: Operand): Value {
    return this.graph.node(opType, this.#pair(a, b));
  }

  #pair(a: Operand, b: Operand): readonly [Value, Value] {
    if (typeof a !== "number") return [a, typeof b === "number" ? this.number(b, a) : b];
    if (typeof b !== "number") return [this.number(a, b), b];
    throw new TypeError("Expected a value among the operands, got two numbers.");
  }
}

/** The float type of a value; float32 where inference does not know it. */
export function floatTypeOf(graph: GraphBuilder, value: Value): FloatType {
  const type = graph.typeOf(value);
  return type?.kind === "tensor" && type.dataType === "float64" ? "float64" : "float32";
}

/** Whether a value may have a gradient: a float, or of a type that inference does not know. */
export function isFloat(graph: GraphBuilder, value: Value): boolean {
  const type = graph.typeOf(value);
  if (type === undefined) return true;
  if (type.kind !== "tensor") return false;
  return type.dataType === undefined || floatTypes.has(type.dataType);
}

/** Whether a value is of a float type that there are no gradients for. */
export function isNarrowFloat(graph: GraphBuilder, value: Value): boolean {
  const type = graph.typeOf(value);
  return type?.kind === "tensor" && (type.dataType === "float16" || type.dataType === "bfloat16");
}

const floatTypes: ReadonlySet<DataType> = new Set<DataType>(["float32", "float64"]);

const constants = new WeakMap<GraphBuilder, Map<string, Value>>();

/** A scalar, made once for a graph. */
export function scalarConstant(
  graph: GraphBuilder,
  dataType: FloatType | "int64" | "int32" | "uint64" | "uint32",
  value: number | bigint,
): Value {
  const key = `${dataType} ${Object.is(value, -0) ? "-0" : value}`;
  return once(graph, key, () => graph.constant(tensor(dataType, [], [value]), "number"));
}

/** An int64 list (axes, sizes, a shape), made once for a graph. */
export function integers(graph: GraphBuilder, values: readonly number[]): Value {
  const key = `[${values.join()}]`;
  return once(graph, key, () =>
    graph.constant(tensor("int64", [values.length], values), "integers"),
  );
}

function once(graph: GraphBuilder, key: string, make: () => Value): Value {
  const known = constants.get(graph) ?? new Map<string, Value>();
  constants.set(graph, known);
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
