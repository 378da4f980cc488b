import type { Combination } from "../../combination.ts";

/** Wishes that need `get_time`. */
export const getTimeWishes: readonly Combination[] = [
  [
    [
      "what time is it",
      "what's the time",
      "what is the time",
      "which hour is it",
      "what hour is it",
    ],
    [" in {city}", " over in {city}", " there in {city}", " right now in {city}"],
    ["", " now", " at the moment", " at this moment", " exactly"],
  ],
  [
    ["tell me", "show me", "give me", "check", "look up", "find out"],
    [" the time", " the current time", " the local time", " what time it is", " the exact time"],
    [" in {city}", " for {city}", " over in {city}"],
  ],
  [
    [
      "the current time",
      "the local time",
      "time",
      "the time right now",
      "time of day",
      "the clock time",
    ],
    [" in", " for", " over in"],
    [" {city}", " {city} right now", " the city of {city}"],
  ],
  [
    ["in {city}", "over in {city}", "for someone in {city}", "for people in {city}"],
    [",", ":", " -"],
    [
      " what time is it",
      " what's the time",
      " what does the clock say",
      " what hour is it",
      " what is the local time",
    ],
  ],
  [
    ["{city}", "{city} time", "the clock in {city}", "local time {city}"],
    [":", ",", " -"],
    [
      " what time is it now",
      " what hour is it",
      " what's it right now",
      " what does the clock show",
    ],
  ],
  [
    ["is it", "is it already", "is it still"],
    [" morning", " night", " evening", " past midnight", " afternoon", " office hours"],
    [" in {city}", " over in {city}", " in {city} now"],
  ],
  [
    [
      "I have to call someone",
      "my sister lives",
      "I have a meeting",
      "my colleague is",
      "our client sits",
    ],
    [" in {city}", " over in {city}"],
    [
      ", what time is it there",
      ", what time do they have there now",
      ", what's the local time",
      " and I need to know the time there",
    ],
  ],
  [
    [
      "what does the clock say",
      "what do the clocks show",
      "what's the hour they have",
      "which hour do they have",
    ],
    [" in {city}", " over in {city}", " in {city} right now"],
    ["", " at this moment", " just now", " as we speak"],
  ],
  [
    ["I need", "I'd like", "I want", "I'm looking for"],
    [" the time", " the current time", " the local time", " to know what time it is"],
    [" in {city}", " for {city}", " in the city of {city}"],
  ],
  [
    ["I wonder", "I don't know", "I can never remember", "I'd like to know", "do you know"],
    [" what time it is", " what the time is", " what hour it is", " what time they have"],
    [" in {city}", " over in {city}", " in {city} now"],
  ],
  [
    ["right now", "at this moment", "as we speak", "this very minute"],
    [", what time is it", ", what's the time", ", what hour is it"],
    [" in {city}", " over in {city}", " in the city of {city}", " there in {city}"],
  ],
];
