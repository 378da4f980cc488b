import type { Node, ValueAttribute } from "@understudy/onnx";
import { refuse } from "./refuse.ts";

/** An int attribute, or its default. */
export function intOf(node: Node, name: string, otherwise: number): number {
  const attribute = node.attributes[name];
  return attribute?.type === "int" ? Number(attribute.value) : otherwise;
}

/** A float attribute, or its default. */
export function floatOf(node: Node, name: string, otherwise: number): number {
  const attribute = node.attributes[name];
  return attribute?.type === "float" ? attribute.value : otherwise;
}

/** A text attribute, or its default. */
export function textOf(node: Node, name: string, otherwise: string): string {
  const attribute = node.attributes[name];
  return attribute?.type === "string" ? String(attribute.value) : otherwise;
}

/** A list of ints, where there is one. */
export function intsOf(node: Node, name: string): readonly number[] | undefined {
  const attribute = node.attributes[name];
  return attribute?.type === "ints" ? attribute.value.map(Number) : undefined;
}

/** All attributes as the graph builder takes them. Throws for what cannot be copied to another graph. */
export function valueAttributes(node: Node): Readonly<Record<string, ValueAttribute>> {
  const attributes = Object.entries(node.attributes).map(([name, attribute]) => {
    if (
      attribute.type === "reference" ||
      attribute.type === "graph" ||
      attribute.type === "graphs"
    ) {
      refuse(node, `its attribute ${name} is a ${attribute.type}, which cannot be copied`);
    }
    return [name, attribute] satisfies [string, ValueAttribute];
  });
  return Object.fromEntries(attributes);
}
