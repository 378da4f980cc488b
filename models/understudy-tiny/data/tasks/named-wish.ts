import { drawCombination } from "../combination.ts";
import type { Random } from "../random.ts";
import { pickTemplate } from "../template.ts";
import { namedActions } from "./instructions/named-actions.ts";
import { namedClause, openClauses } from "./open-clauses.ts";

const joints = [
  ", ",
  ": ",
  "; ",
  " with ",
  " where ",
  " so that ",
  ". ",
  " - ",
  " and ",
  " (",
] as const;
const separators = [", ", " and ", "; ", ", and ", ". "] as const;

/**
 * A template of a wish that says what is to be done and then, or before that, each parameter by its name.
 * For training only.
 */
export function namedWish(action: string, parameters: readonly string[], random: Random): string {
  const clauses = parameters
    .map((name) => namedClause(name, pickTemplate(openClauses, "training", random)))
    .join(random.pick(separators));
  if (random.chance(0.4)) {
    const frame = drawCombination(random.pick(namedActions), random);
    return frame.replace("{action}", action).replace("{details}", clauses);
  }
  if (random.chance(0.15)) return `${clauses}${random.pick([", so ", ": ", ". ", "; "])}${action}`;
  const joint = random.pick(joints);
  return `${action}${joint}${clauses}${joint === " (" ? ")" : ""}`;
}
