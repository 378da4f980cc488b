import type { Attribute, AttributeType, AttributeValueOf } from "../attribute.ts";
import type { DataType } from "../data-type.ts";
import { dataTypeFromCode } from "../data-type.ts";
import { type NodeReference, OnnxTypeError } from "../errors.ts";
import type { Graph, Node } from "../model.ts";
import { type Dim, formatType, type Shape } from "../value-type.ts";
import { unknownFacts, type ValueFacts } from "./facts.ts";

/** What an inference rule sees of its node. */
export interface NodeContextInit {
  readonly node: Node;
  readonly reference: NodeReference;
  readonly opset: number;
  /** What is known of each input; undefined for an optional one that is left out. */
  readonly inputs: readonly (ValueFacts | undefined)[];
  /** Infers a subgraph whose inputs are these and gives what is known of its outputs. */
  readonly inferSubgraph: (graph: Graph, inputs: readonly ValueFacts[]) => readonly ValueFacts[];
}

/** A node's inputs and attributes, checked as they are asked for. */
export class NodeContext {
  readonly node: Node;
  readonly opset: number;
  readonly inputs: readonly (ValueFacts | undefined)[];
  readonly inferSubgraph: NodeContextInit["inferSubgraph"];
  readonly #reference: NodeReference;

  constructor(init: NodeContextInit) {
    this.node = init.node;
    this.opset = init.opset;
    this.inputs = init.inputs;
    this.inferSubgraph = init.inferSubgraph;
    this.#reference = init.reference;
  }

  fail(message: string): never {
    throw new OnnxTypeError(message, this.#reference);
  }

  has(index: number): boolean {
    return this.inputs[index] !== undefined;
  }

  /** What is known of an input; nothing, if it is left out. */
  input(index: number): ValueFacts {
    return this.inputs[index] ?? unknownFacts;
  }

  dataType(index: number): DataType | undefined {
    const { type } = this.input(index);
    if (type === undefined || type.kind === "unknown") return undefined;
    if (type.kind === "tensor") return type.dataType;
    return this.fail(`input ${index} should be a tensor, it is ${formatType(type)}`);
  }

  shape(index: number): Shape | undefined {
    const { type } = this.input(index);
    return type?.kind === "tensor" ? type.shape : undefined;
  }

  /** The shape of an input that must have so many axes; unknown axes where the rank is unknown. */
  shapeOfRank(index: number, rank: number): Shape {
    const shape = this.shape(index);
    if (shape === undefined) return new Array<Dim>(rank).fill(undefined);
    if (shape.length === rank) return shape;
    return this.fail(
      `input ${index} should have ${rank} axes, it is ${formatType(this.input(index).type)}`,
    );
  }

  elements(index: number): readonly Dim[] | undefined {
    return this.input(index).elements;
  }

  /** Element types of inputs that must be the same; undefined where none is known. */
  sameDataType(...indices: readonly number[]): DataType | undefined {
    let known: { readonly dataType: DataType; readonly index: number } | undefined;
    for (const index of indices) {
      const dataType = this.has(index) ? this.dataType(index) : undefined;
      if (dataType === undefined) continue;
      if (known !== undefined && known.dataType !== dataType) {
        this.fail(
          `inputs ${known.index} and ${index} should have one element type, ` +
            `they have ${known.dataType} and ${dataType}`,
        );
      }
      known ??= { dataType, index };
    }
    return known?.dataType;
  }

  attribute<T extends AttributeType>(name: string, type: T): AttributeValueOf[T] | undefined {
    const attribute: Attribute | undefined = Object.hasOwn(this.node.attributes, name)
      ? this.node.attributes[name]
      : undefined;
    if (attribute === undefined) return undefined;
    if (attribute.type === type) return attribute.value as AttributeValueOf[T];
    return this.fail(`attribute ${name} should be of kind ${type}, it is ${attribute.type}`);
  }

  int(name: string): number | undefined {
    const value = this.attribute(name, "int");
    if (value === undefined || typeof value === "number") return value;
    return Number(value);
  }

  ints(name: string): readonly number[] | undefined {
    return this.attribute(name, "ints")?.map(Number);
  }

  text(name: string): string | undefined {
    const value = this.attribute(name, "string");
    return value instanceof Uint8Array ? this.fail(`attribute ${name} is not text`) : value;
  }

  /** An element type that is given as its number. */
  dataTypeAttribute(name: string): DataType | undefined {
    const code = this.int(name);
    if (code === undefined || code === 0) return undefined;
    return dataTypeFromCode(code) ?? this.fail(`attribute ${name}: no element type ${code}`);
  }

  /** An axis counted from the front; negative ones count from the back. */
  axis(axis: number, rank: number): number {
    if (axis >= -rank && axis < rank) return axis < 0 ? axis + rank : axis;
    return this.fail(`axis ${axis} does not exist in a tensor of ${rank} axes`);
  }

  /** Axes counted from the front, each only once. */
  axes(axes: readonly number[], rank: number): readonly number[] {
    const all = axes.map((axis) => this.axis(axis, rank));
    if (new Set(all).size !== all.length) this.fail(`axes [${axes.join(", ")}] repeat an axis`);
    return all;
  }
}
