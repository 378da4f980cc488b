import type { Combination } from "../../combination.ts";

/** What may stand around a question, which comes without its mark. */
export const questionFrames: readonly Combination[] = [
  [
    ["Hey, ", "Hi there, ", "Hello, ", "Excuse me, ", "Sorry, ", "Um, "],
    ["{wish}", "just wondering, {wish}", "quick question, {wish}", "tell me, {wish}"],
    ["?", "", "? Thanks!", "??"],
  ],
  [
    [
      "Quick question",
      "One question",
      "A small question",
      "My question",
      "Question",
      "Something I wonder about",
    ],
    [": ", ", ", " - "],
    ["{wish}", "{wish}, please", "{wish}, do you know"],
    ["?", ""],
  ],
  [
    [
      "Do you know this",
      "Can you tell me",
      "Could you answer this",
      "Would you look this up",
      "Can you check",
    ],
    [": {wish}", ", {wish}", " - {wish}"],
    ["?", "", "? I'd like to know.", "? Thank you."],
  ],
  [
    ["{wish}", "so {wish}", "and {wish}", "well, {wish}", "ok, {wish}"],
    [", by the way", ", if you know", ", any idea", ", can you say", ", do you know", ""],
    ["?", "", "? I'm curious.", "? Please check."],
  ],
  [
    [
      "I was asked this",
      "I keep asking myself",
      "Everyone here wants to know",
      "My friend wants to know",
      "I can't remember this",
    ],
    [": ", " - "],
    ["{wish}", "really, {wish}", "exactly {wish}"],
    ["?", "? Can you help?", "? Please find out.", ""],
  ],
  [
    [
      "Good morning. ",
      "Thanks for that. ",
      "Nice weather, isn't it. ",
      "Back again. ",
      "Help me out here. ",
    ],
    ["Now, {wish}", "Next one: {wish}", "I need to know, {wish}", "Please tell me: {wish}"],
    ["?", "", "? Be quick.", "? No hurry."],
  ],
];
