import { assertNever } from "../errors/assert-never.ts";
import type { Expression, Rule } from "./expression.ts";

/**
 * The first rule that no finite text satisfies, such as a list node whose `next` must be a list
 * node. Least fixed point over the rules reachable from `root`.
 */
export function findEndlessRule(root: Expression): Rule | null {
  // Rules found last are mostly the innermost ones: with them first, two passes are enough.
  const rules = reachableRules(root).reverse();
  const ending = new Set<Rule>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const rule of rules) {
      if (!ending.has(rule) && rule.body !== null && ends(rule.body, ending)) {
        ending.add(rule);
        grew = true;
      }
    }
  }
  return rules.find((rule) => !ending.has(rule)) ?? null;
}

function reachableRules(root: Expression): Rule[] {
  const rules = new Set<Rule>();
  const seen = new Set<Expression>();
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === "rule") rules.add(next.rule);
    for (const part of partsOf(next)) waiting.push(part);
  }
  return [...rules];
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "set":
    case "automaton":
      return [];
    case "sequence":
      return expression.items;
    case "choice":
      return expression.options;
    case "repeat":
      return [expression.item];
    case "rule":
      return expression.rule.body === null ? [] : [expression.rule.body];
    default:
      return assertNever(expression);
  }
}

function ends(expression: Expression, ending: ReadonlySet<Rule>): boolean {
  switch (expression.kind) {
    case "set":
    case "automaton":
      return true;
    case "sequence":
      return expression.items.every((item) => ends(item, ending));
    case "choice":
      return expression.options.some((option) => ends(option, ending));
    case "repeat":
      return expression.min === 0 || ends(expression.item, ending);
    case "rule":
      return ending.has(expression.rule);
    default:
      return assertNever(expression);
  }
}
