import type { Random } from "../random.ts";
import { fill, placesOf } from "../template.ts";
import { drawValue, type Kind, type Side } from "../values.ts";

const beginnings = [
  "Once upon a time there was a {animal} named {name}.",
  "{name} lived in a small house near {city}.",
  "One day {name} found a {color} {thing} in the {place}.",
  "In the {place} there was an old {thing}.",
];
const middles = [
  "Every morning {name} went to the {place} to eat {food}.",
  "There {name} met a friendly {animal}.",
  "The {animal} was hungry and wanted some {food}.",
  "{name} was very happy about the {color} {thing}.",
  "It was a cold day, and the wind was loud.",
  "But the {thing} was gone.",
  "They looked for it in the {place}, but they did not find it.",
  '"Have you seen my {thing}?" asked {name}.',
  "The sun was warm and the sky was blue.",
  "So {name} gave the {animal} some {food}.",
];
const endings = [
  "In the evening they went home and slept.",
  "And so they became good friends.",
  "From that day on {name} was never sad again.",
  "Then they ate {food} together.",
];

const kinds = [
  "animal",
  "name",
  "city",
  "color",
  "thing",
  "place",
  "food",
] as const satisfies readonly Kind[];

/** A few sentences in which a name and some things come back. */
export function story(random: Random, side: Side): string {
  const values = Object.fromEntries(kinds.map((kind) => [kind, drawValue(kind, random, side)]));
  const fresh = (template: string) => {
    const own = placesOf(template).filter((place) => place !== "name" && random.chance(0.3));
    const kindOf = (place: string) => kinds.find((kind) => kind === place) ?? "thing";
    const drawn = own.map((place) => [place, drawValue(kindOf(place), random, side)]);
    return fill(template, { ...values, ...Object.fromEntries(drawn) });
  };
  const lines = [
    random.pick(beginnings),
    ...random.sample(middles, random.integer(1, 3)),
    random.pick(endings),
  ];
  return lines.map(fresh).join(" ");
}
