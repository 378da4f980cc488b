import type { AttributeType } from "../attribute.ts";

/** An attribute's kind; `dataType` is an int that holds the number of an element type. */
export type AttributeKind = AttributeType | "dataType";

/** One attribute of an operator. */
export interface AttributeSignature {
  readonly kind: AttributeKind;
  readonly required: boolean;
  /** The first operator set that has the attribute. */
  readonly since: number;
  /** The first operator set that no longer has it. */
  readonly until: number;
}

/** How few and how many; `Infinity` for lists of any length. */
export type Count = readonly [min: number, max: number];

/** What may be said of an operator without looking at a graph. */
export interface Signature {
  /** The first operator set that has the operator (1 stands for 7 and before). */
  readonly since: number;
  readonly inputs: Count;
  readonly outputs: Count;
  readonly attributes: Readonly<Record<string, AttributeSignature>>;
}

type AttributeInit = AttributeKind | AttributeSignature;

/** An operator with so many inputs and outputs; optional ones may be left out at the end. */
export function operator(
  since: number,
  inputs: number | Count,
  outputs: number | Count = 1,
  attributes: Readonly<Record<string, AttributeInit>> = {},
): Signature {
  const whole = Object.entries(attributes).map(([name, init]) => [
    name,
    typeof init === "string" ? attribute(init) : init,
  ]);
  return {
    since,
    inputs: typeof inputs === "number" ? [inputs, inputs] : inputs,
    outputs: typeof outputs === "number" ? [outputs, outputs] : outputs,
    attributes: Object.fromEntries(whole),
  };
}

/** An attribute that came with a later operator set. */
export function since(version: number, kind: AttributeKind): AttributeSignature {
  return { ...attribute(kind), since: version };
}

/** An attribute that went with an operator set, in most cases because it became an input. */
export function until(version: number, kind: AttributeKind): AttributeSignature {
  return { ...attribute(kind), until: version };
}

/** An attribute that every node has to give. */
export function required(kind: AttributeKind): AttributeSignature {
  return { ...attribute(kind), required: true };
}

function attribute(kind: AttributeKind): AttributeSignature {
  return { kind, required: false, since: 1, until: Number.POSITIVE_INFINITY };
}

/** A count without an upper bound. */
export function atLeast(min: number): Count {
  return [min, Number.POSITIVE_INFINITY];
}
