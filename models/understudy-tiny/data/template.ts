import { type Combination, drawCombination } from "./combination.ts";
import type { Random } from "./random.ts";
import type { Side } from "./values.ts";

/** Texts with places such as `{city}`, those that are trained on and those that never are. */
export interface Templates {
  readonly training: readonly string[];
  readonly heldOut: readonly string[];
  /**
   * Further ones that are trained on, put together of parts: about two of three that are drawn. Those
   * that come out like one that is held out are drawn again.
   */
  readonly combined?: readonly Combination[];
}

/** A text with everything put into its places. Throws RangeError for a place that nothing is there for. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new RangeError(`Expected a value for {${name}} in "${template}".`);
    return value;
  });
}

/** The places of a template. */
export function placesOf(template: string): readonly string[] {
  return Array.from(template.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
}

/** What is left of a template when case, marks and politeness are gone: held-out ones are told by it. */
export function bare(template: string): string {
  return template
    .toLowerCase()
    .replace(/\b(please|hi|hello|hey)\b/g, "")
    .replace(/[^a-z{}]+/g, " ")
    .trim();
}

/** The held-out templates of some groups, bare. */
export function bareHeldOut(groups: readonly Templates[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ heldOut }) => heldOut.map(bare)));
}

/** A template of a side. What is `apart` (bare) is not drawn for training: the group's own held-out ones. */
export function pickTemplate(
  templates: Templates,
  side: Side,
  random: Random,
  apart: ReadonlySet<string> = ownHeldOut(templates),
): string {
  if (side === "heldOut") return random.pick(templates.heldOut);
  for (;;) {
    const { combined, training } = templates;
    const isCombined = combined !== undefined && random.chance(COMBINED);
    const template = isCombined
      ? drawCombination(random.pick(combined), random)
      : random.pick(training);
    if (!apart.has(bare(template))) return template;
  }
}

const COMBINED = 0.65;

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

function ownHeldOut(templates: Templates): ReadonlySet<string> {
  const found = known.get(templates.heldOut) ?? bareHeldOut([templates]);
  known.set(templates.heldOut, found);
  return found;
}
