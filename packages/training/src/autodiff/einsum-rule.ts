import type { Node, Value } from "@understudy/onnx";
import { textOf } from "./attributes.ts";
import { refuse } from "./refuse.ts";
import type { GradientRule } from "./rule.ts";
import { filled, sizeNode } from "./shapes.ts";

/**
 * y = sum of products over the letters that y does not have: the gradient of one operand is the sum of
 * products of d and the other operands, with that operand's letters. A letter of that operand alone
 * (it was only summed over) comes back as an axis of ones.
 */
export const einsumRule: GradientRule = {
  backward({ graph, node, inputs, wanted }, _outputs, [d]) {
    if (!d) return [];
    const { operands, result } = readEquation(node, inputs.length);
    return operands.map((letters, index) => {
      const x = inputs[index];
      if (!x || !wanted[index]) return undefined;
      const others = inputs.flatMap((value, at) =>
        value === undefined || at === index ? [] : [{ value, letters: operands[at] ?? "" }],
      );
      const given = [{ value: d, letters: result }, ...others];
      const missing = [...letters].filter(
        (letter) => !given.some((operand) => operand.letters.includes(letter)),
      );
      const ones = missing.map((letter) => {
        const size = sizeNode(graph, x, letters.indexOf(letter));
        return { value: filled(graph, size, x, 1), letters: letter };
      });
      const all: readonly { value: Value; letters: string }[] = [...given, ...ones];
      const equation = `${all.map((operand) => operand.letters).join()}->${letters}`;
      return graph.node(
        "Einsum",
        all.map(({ value }) => value),
        { equation },
      );
    });
  },
};

function readEquation(node: Node, count: number) {
  const equation = textOf(node, "equation", "").replaceAll(" ", "");
  const [left = "", given] = equation.split("->");
  const operands = left.split(",");
  if (equation.includes(".")) refuse(node, `"${equation}" has an ellipsis; write the letters out`);
  if (operands.length !== count || operands.some((letters) => hasTwice(letters))) {
    refuse(node, `"${equation}" takes a diagonal; expected each letter once in an operand`);
  }
  // Without an arrow the letters that stand only once, in the order of the alphabet.
  const letters = [...left].filter((letter) => letter !== ",");
  const once = letters.filter((letter) => letters.indexOf(letter) === letters.lastIndexOf(letter));
  return { operands, result: given ?? once.toSorted().join("") };
}

function hasTwice(letters: string): boolean {
  return new Set(letters).size !== letters.length;
}
