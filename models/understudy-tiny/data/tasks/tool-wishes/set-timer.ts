import type { Combination } from "../../combination.ts";

/** Wishes that need `set_timer`. */
export const setTimerWishes: readonly Combination[] = [
  [
    ["set", "start", "put on", "run", "create", "begin"],
    [" a timer", " the timer", " my timer", " a countdown", " a kitchen timer"],
    [
      " for {minutes} minutes",
      " of {minutes} minutes",
      " to {minutes} minutes",
      " for {minutes} min",
      " lasting {minutes} minutes",
    ],
  ],
  [
    ["set", "start", "give me", "I need", "run"],
    [
      " a {minutes} minute",
      " a {minutes}-minute",
      " one {minutes}-minute",
      " a new {minutes} minute",
    ],
    [" timer", " countdown", " kitchen timer", " cooking timer"],
    ["", " now", " right away", " for the oven", " for the eggs"],
  ],
  [
    ["{minutes} minute", "{minutes}-minute", "{minutes} minutes'", "{minutes} min"],
    [" timer", " countdown", " kitchen timer"],
    ["", ", go", ", start now", " starting now"],
  ],
  [
    ["timer", "countdown", "new timer", "kitchen timer", "egg timer"],
    [": {minutes} minutes", " for {minutes} minutes", ", {minutes} minutes", " {minutes} min"],
    ["", ", start it", " from now"],
  ],
  [
    ["the pasta", "my tea", "the rice", "the cake", "the bread", "the pizza"],
    [" needs", " has to cook for", " takes", " is done in", " wants"],
    [
      " {minutes} minutes",
      " another {minutes} minutes",
      " {minutes} more minutes",
      " exactly {minutes} minutes",
    ],
    [", set a timer", ", so start a timer", ", time it", ", let the timer run"],
  ],
  [
    ["let me know", "tell me", "beep", "ring", "alert me", "call out"],
    [
      " when {minutes} minutes are up",
      " after {minutes} minutes",
      " in {minutes} minutes",
      " once {minutes} minutes have passed",
      " when {minutes} minutes are over",
    ],
  ],
  [
    ["count down", "time", "measure"],
    [
      " {minutes} minutes",
      " {minutes} minutes from now",
      " the next {minutes} minutes",
      " exactly {minutes} minutes",
    ],
    ["", " for me", " for my workout", " while I cook", " starting now"],
  ],
  [
    ["in {minutes} minutes", "after {minutes} minutes", "{minutes} minutes from now"],
    [
      ", ring",
      ", let the timer beep",
      ", the timer should go off",
      ", tell me that time is up",
      ", sound the timer",
    ],
  ],
  [
    ["I'm taking", "I want", "we're having", "I'm starting"],
    [" a break", " a nap", " a study session", " a rest", " a plank"],
    [" of {minutes} minutes", " for {minutes} minutes", " that lasts {minutes} minutes"],
    [", set a timer", ", so time it", " with a timer running"],
  ],
  [
    ["I need", "I want", "we need", "I'd like"],
    [" {minutes} minutes", " a total of {minutes} minutes", " {minutes} minutes exactly"],
    [" on the timer", " on the clock", " of countdown", " timed"],
  ],
];
