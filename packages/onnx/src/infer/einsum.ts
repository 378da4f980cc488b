import { type Dim, formatShape, type Shape } from "../value-type.ts";
import { broadcast, sameDim } from "./dims.ts";
import { tensorFacts } from "./facts.ts";
import type { NodeContext } from "./node-context.ts";
import type { InferenceRule } from "./rule.ts";

/**
 * Einsum: each letter is an axis, `...` stands for outer axes that broadcast. Without `->` the
 * output has the letters that occur once, in alphabetic order, after the ellipsis.
 */
export const einsum: InferenceRule = (context) => {
  const equation = (context.text("equation") ?? "").replaceAll(" ", "");
  const [left = "", right] = equation.split("->");
  const terms = left.split(",");
  const count = context.node.inputs.length;
  const dataType = context.sameDataType(...terms.keys());
  if (terms.length !== count) {
    context.fail(`the equation "${equation}" has ${terms.length} terms for ${count} inputs`);
  }
  const sizes = new Map<string, Dim>();
  const ellipses: (Shape | undefined)[] = [];
  for (const [index, term] of terms.entries()) {
    readTerm(context, term, context.shape(index), sizes, ellipses);
  }
  const output = right ?? implicitOutput(left);
  const outer = ellipses.length === 0 ? [] : broadcast(context, ellipses);
  if (outer === undefined && output.includes("...")) return [tensorFacts(dataType, undefined)];
  const [before = "", after = ""] = output.split("...");
  const letters = (part: string) =>
    [...part].map((letter) =>
      sizes.has(letter)
        ? sizes.get(letter)
        : context.fail(`the output's "${letter}" is in none of the terms of "${equation}"`),
    );
  const middle = output.includes("...") ? (outer ?? []) : [];
  return [tensorFacts(dataType, [...letters(before), ...middle, ...letters(after)])];
};

function readTerm(
  context: NodeContext,
  term: string,
  shape: Shape | undefined,
  sizes: Map<string, Dim>,
  ellipses: (Shape | undefined)[],
): void {
  const [before = "", after] = term.split("...");
  const letters = [...before, ...(after ?? "")];
  const hidden = (shape?.length ?? 0) - letters.length;
  if (shape !== undefined && (after === undefined ? hidden !== 0 : hidden < 0)) {
    context.fail(`the term "${term}" does not fit ${formatShape(shape)}`);
  }
  if (after !== undefined) {
    ellipses.push(shape?.slice(before.length, before.length + hidden));
  }
  for (const [index, letter] of letters.entries()) {
    const axis = index < before.length ? index : index + hidden;
    const dim = shape?.[axis];
    const known = sizes.get(letter);
    const isBroadcast = known === 1 || dim === 1;
    const joined = isBroadcast
      ? known === 1
        ? dim
        : known
      : sameDim(context, `sizes of "${letter}"`, known, dim);
    sizes.set(letter, sizes.has(letter) ? joined : dim);
  }
}

function implicitOutput(left: string): string {
  const letters = [...left.replaceAll("...", "").replaceAll(",", "")];
  const once = letters.filter((a) => letters.filter((b) => b === a).length === 1);
  return `${left.includes("...") ? "..." : ""}${once.sort().join("")}`;
}
