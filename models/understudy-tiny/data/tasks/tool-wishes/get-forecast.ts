import type { Combination } from "../../combination.ts";

/** Wishes that need `get_forecast`. */
export const getForecastWishes: readonly Combination[] = [
  [
    ["what's", "what is", "show me", "get", "pull up", "give me"],
    [" the forecast", " the weather outlook", " the weather forecast", " the outlook"],
    [" for {city}", " in {city}", " around {city}"],
    [
      " for the next {days} days",
      " over the next {days} days",
      " for {days} days",
      ", next {days} days",
      " for the coming {days} days",
    ],
  ],
  [
    ["show me", "I need", "get me", "let me see", "look up", "find"],
    [
      " a {days}-day forecast",
      " the {days}-day forecast",
      " the {days} day outlook",
      " the next {days} days of weather",
      " {days} days of forecast",
    ],
    [" for {city}", " in {city}", " around {city}", " over {city}"],
  ],
  [
    ["{days}-day", "{days} day", "next {days} days:", "{days} days of"],
    [" forecast", " weather forecast", " weather outlook", " weather"],
    [" for {city}", " in {city}", " near {city}"],
  ],
  [
    ["{city}"],
    [" forecast", " weather forecast", " outlook", " weather"],
    [
      " for {days} days",
      ", next {days} days",
      ", {days} days ahead",
      " over the next {days} days",
      " for the coming {days} days",
    ],
  ],
  [
    ["will it", "is it going to", "might it"],
    [" rain", " snow", " be sunny", " freeze", " be hot", " get windy", " storm"],
    [" in {city}", " over in {city}", " around {city}"],
    [
      " in the next {days} days",
      " within {days} days",
      " over the coming {days} days",
      " during the next {days} days",
    ],
  ],
  [
    [
      "over the next {days} days",
      "for the next {days} days",
      "during the coming {days} days",
      "in the {days} days ahead",
    ],
    [", will it", ", is it going to", ", is it likely to"],
    [" rain", " snow", " stay dry", " be warm", " get colder"],
    [" in {city}", " around {city}", " over in {city}"],
  ],
  [
    ["I'll be", "we'll be", "I'm staying", "my parents are staying", "we're camping"],
    [" in {city}", " near {city}", " around {city}"],
    [" for {days} days", " for the next {days} days", " for another {days} days"],
    [
      ", what weather should be expected",
      ", how will the weather be",
      ", will it stay dry",
      " and need the forecast",
      " and want to know what to pack for",
    ],
  ],
  [
    ["I'm travelling", "we're going", "I'm driving", "my friend is flying"],
    [" to {city}"],
    [" and need", " and want to see", " and should look at", " and would like"],
    [
      " the next {days} days of forecast",
      " the weather for {days} days",
      " a {days}-day outlook",
      " the weather {days} days ahead",
    ],
  ],
  [
    ["how"],
    [" warm", " cold", " rainy", " windy", " hot", " wet"],
    [" will it be", " will it get", " is it going to be"],
    [" in {city}", " around {city}", " over in {city}"],
    [" for the next {days} days", " these next {days} days", " in the coming {days} days"],
  ],
  [
    ["{days} days", "the next {days} days", "the coming {days} days"],
    [" in {city}:", " around {city}:", " over in {city}:"],
    [
      " what will the weather be",
      " how does the forecast look",
      " will we see rain",
      " should I expect snow",
    ],
  ],
  [
    ["in {city},", "for {city},", "{city}:"],
    [
      " what does the weather look like",
      " how will the weather develop",
      " what do forecasters say",
      " what's coming",
    ],
    [" for the next {days} days", " over {days} days", " in the {days} days ahead"],
  ],
];
