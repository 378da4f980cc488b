import { seededRandom } from "./random.ts";

const openings = [
  "Yesterday",
  "After the meeting",
  "In the end",
  "As far as I know",
  "On the way home",
  "To our surprise",
  "According to the manual",
  "Before winter comes",
];

const subjects = [
  "the delivery",
  "our neighbour's grey cat",
  "the new release of the library",
  "a colleague from Lisbon",
  "the second invoice",
  "the doctor on call",
  "my grandmother's recipe for plum cake",
  "the night train to Vienna",
  "the customer who called twice",
  "an old oak behind the station",
];

const predicates = [
  "arrived late",
  "was cancelled without any explanation",
  "needs to be checked again",
  "turned out better than anybody had expected",
  "does not answer the telephone",
  "cost three times as much as last year",
  "made everyone in the room laugh",
  "could not be found in the archive",
  "won a small prize for its design",
  "still smells of cinnamon and butter",
];

const endings = [
  "because the road was flooded",
  "although nobody complained",
  "so we decided to wait until Monday morning",
  "and the refund has not reached my account yet",
  "which is why the password had to be reset",
  "while the others were watching the football match",
];

const questions = [
  "How old are you?",
  "Where can I change my delivery address?",
  "Is there a vegetarian dish on the menu?",
  "What is the capital of Mongolia, and how cold does it get there in January?",
];

function pick(random: () => number, from: readonly string[]): string {
  return from[Math.floor(random() * from.length)] ?? "";
}

/**
 * English sentences as people write them to a service, some 5 to 40 tokens long, the same for the
 * same seed.
 */
export function sentences(count: number, seed = 1): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    if (random() < 0.15) return pick(random, questions);
    const clause = () => `${pick(random, subjects)} ${pick(random, predicates)}`;
    let sentence = random() < 0.5 ? `${pick(random, openings)}, ${clause()}` : clause();
    if (random() < 0.5) sentence += ` ${pick(random, endings)}`;
    if (random() < 0.3) sentence += `, and ${clause()}`;
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  });
}
