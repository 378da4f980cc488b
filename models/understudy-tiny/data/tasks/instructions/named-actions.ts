import type { Combination } from "../../combination.ts";

/** Ways to join an action and its details. */
export const namedActions: readonly Combination[] = [
  [
    ["{action}", "{action} now", "{action} today"],
    [
      ", where",
      ", given that",
      ", knowing that",
      ", noting that",
      ", considering that",
      ", provided that",
    ],
    [" {details}", " this time {details}", " here {details}"],
  ],
  [
    ["{action}", "{action} now", "{action} right away", "{action} with these values"],
    [": ", ":\n", " - ", " -- ", "; "],
    ["{details}", "as I said, {details}", "as follows, {details}", "for this, {details}"],
  ],
  [
    ["{action}", "{action} once"],
    [" (", "\n(", " (note: ", " (where "],
    ["{details})", "this time {details})", "here {details})"],
  ],
  [
    ["given that", "since", "because", "as", "now that", "seeing that"],
    [" {details}", " here {details}", " this time {details}"],
    [
      ", {action}",
      ", go and {action}",
      ", I'd like you to {action}",
      ", you should {action}",
      ", we must {action}",
    ],
  ],
  [
    ["{details}", "here {details}", "for this one {details}", "this time {details}"],
    [": ", "; ", ". So ", ", so ", ". With that, ", " and with that "],
    ["{action}", "go and {action}", "you can {action}", "let's {action}"],
  ],
  [
    ["{action}; ", "{action} for me; ", "{action} at once, and ", "{action} - ", "{action}, but "],
    ["for this ", "in this case ", "this time ", "note that ", "remember that ", "know that "],
    ["{details}", "{details}, as agreed", "{details}, as before"],
  ],
  [
    ["details: ", "given: ", "input: ", "facts: ", "here's what I know: ", "note: "],
    ["{details}", "{details}.", "as told, {details}"],
    ["\n", " => ", "\n\n", " -> "],
    ["{action}", "now {action}", "then {action}", "task: {action}"],
  ],
  [
    ["{action}", "{action} for us", "{action} again"],
    ["\n", "\n\n"],
    ["details: ", "given: ", "note: ", "information: ", "settings: ", "facts: "],
    ["{details}", "{details}.", "as I said, {details}"],
  ],
  [
    ["I want to", "I need to", "we have to", "it is time to", "you should", "let's"],
    [" {action}", " {action} today", " {action} again"],
    ["; ", ". ", ", and ", ": ", " - "],
    ["{details}", "as usual, {details}", "this time {details}", "here {details}"],
  ],
  [
    [
      "you know that",
      "it is known that",
      "I found out that",
      "I've heard that",
      "they told me that",
    ],
    [" {details}", " here {details}"],
    [", so", ", therefore", "; so", "; now", "; next,"],
    [" {action}", " I want to {action}", " we should {action}", " go ahead and {action}"],
  ],
  [
    [
      "to {action}",
      "in order to {action}",
      "if you want to {action}",
      "before you {action}",
      "when you {action}",
    ],
    [", ", " - ", ": "],
    [
      "note that {details}",
      "keep in mind that {details}",
      "assume that {details}",
      "bear in mind that {details}",
      "use this: {details}",
    ],
  ],
  [
    ["{action}", "{action} for me", "{action} as asked"],
    [
      " so that",
      " such that",
      " in a way that",
      " on the basis that",
      " on condition that",
      " with the understanding that",
    ],
    [" {details}", " in the end {details}", " afterwards {details}"],
  ],
];
