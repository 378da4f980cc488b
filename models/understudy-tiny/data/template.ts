import { type Combination, drawCombination } from "./combination.ts";
import type { Random } from "./random.ts";
import type { Side } from "./values.ts";

/** Texts with places such as `{city}`, those that are trained on and those that never are. */
export interface Templates {
  readonly training: readonly string[];
  readonly heldOut: readonly string[];
  /** Further ones that are trained on, put together of parts: about two of three that are drawn. */
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

export function pickTemplate(
  { combined, ...templates }: Templates,
  side: Side,
  random: Random,
): string {
  const isCombined = combined !== undefined && side === "training" && random.chance(COMBINED);
  return isCombined ? drawCombination(random.pick(combined), random) : random.pick(templates[side]);
}

const COMBINED = 0.65;
