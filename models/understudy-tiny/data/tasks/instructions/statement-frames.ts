import type { Combination } from "../../combination.ts";

/** What may stand around a statement of what someone needs. */
export const statementFrames: readonly Combination[] = [
  [
    ["Hi, ", "Hello, ", "Hey, ", "Good morning, ", "Sorry, ", ""],
    ["{wish}", "you see, {wish}", "as it happens, {wish}", "it turns out {wish}"],
    [".", "", "!", ". Can you help?", ". Thanks"],
  ],
  [
    ["The thing is", "My problem is", "The fact is", "What matters is", "Here's the situation"],
    [": ", ", ", " - "],
    ["{wish}", "{wish} now", "{wish}, honestly", "{wish}, and soon"],
    [".", "", ". What can you do?"],
  ],
  [
    ["{wish}", "well, {wish}", "so {wish}", "look, {wish}", "ok so {wish}"],
    [", you know", ", really", ", if possible", ", and it can't wait", ""],
    [".", "", ". Do what you can."],
  ],
  [
    ["I think", "I'm afraid", "It seems", "I just noticed", "I realised", "I should say"],
    [" {wish}", " that {wish}"],
    [".", "", ". Please sort it out.", ". Could you see to it?", ". Any chance of help?"],
  ],
  [
    [
      "Can you do something? ",
      "I need a hand. ",
      "Are you there? ",
      "Please help me. ",
      "Here I am again. ",
    ],
    ["{wish}", "Basically, {wish}", "In short, {wish}", "To be clear, {wish}"],
    [".", "", ". Thank you!", ". Thanks in advance."],
  ],
  [
    ["Since {wish}", "Because {wish}", "Given that {wish}", "As {wish}", "Now that {wish}"],
    [
      ", please take care of it",
      ", can you handle it",
      ", would you sort that out",
      ", I turn to you",
      ", I'm asking you",
    ],
    [".", ""],
  ],
];
