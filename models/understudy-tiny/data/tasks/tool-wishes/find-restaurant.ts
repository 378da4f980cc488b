import type { Combination } from "../../combination.ts";

/** Wishes that need `find_restaurant`. */
export const findRestaurantWishes: readonly Combination[] = [
  [
    ["find", "look for", "search for", "recommend", "suggest", "show me"],
    [" a restaurant", " a place", " somewhere", " a good spot", " a nice restaurant"],
    [" for {food}", " with {food}", " that serves {food}", " that has {food}", " to eat {food}"],
    [" in {city}", " near {city}", " in central {city}"],
  ],
  [
    ["where", "in which restaurant", "at which place"],
    [" can I eat", " can I get", " can we have", " do they serve", " do people go for"],
    [" {food}", " good {food}", " some {food}", " the best {food}"],
    [" in {city}", " around {city}", " over in {city}"],
  ],
  [
    ["is there", "do you know", "are we able to find", "could there be"],
    [" a restaurant", " a place", " somewhere good", " anywhere"],
    [" in {city}", " near {city}", " around {city}"],
    [" with {food}", " for {food}", " that serves {food}", " where I can get {food}"],
  ],
  [
    [
      "I'm craving",
      "I feel like",
      "I want",
      "we're hungry for",
      "I could really eat",
      "my kids want",
    ],
    [" {food}", " some {food}", " good {food}"],
    [" in {city}", " and I'm in {city}", " and we are in {city}", ", somewhere in {city}"],
    ["", ", where should I go", ", find a place"],
  ],
  [
    ["{food}"],
    [" restaurant", " place", " spot", " restaurants", ", good restaurant"],
    [" in {city}", " near {city}", " around {city}", ", {city}"],
  ],
  [
    ["{city}", "in {city}", "near {city}"],
    [": {food}", ", {food}", ": good {food}", ", a place for {food}"],
    [", which restaurant", ", where to eat", ", find a restaurant", ", any restaurant"],
  ],
  [
    ["best", "good", "cheap", "top", "nice", "cosy"],
    [" {food}", " {food} restaurant", " place for {food}", " restaurant for {food}"],
    [" in {city}", " in the {city} area", " around {city}", " near {city}"],
  ],
  [
    ["I'm", "we're", "my friends are", "we'll be", "my family is"],
    [" in {city}", " visiting {city}", " downtown in {city}", " on the way to {city}"],
    [
      " and want {food}",
      " and looking for {food}",
      ", where is there good {food}",
      ", find a restaurant with {food}",
      " and hungry for {food}",
    ],
  ],
  [
    ["who", "which restaurant", "what place", "which kitchen"],
    [" in {city}", " around {city}"],
    [" makes", " serves", " has", " does", " offers"],
    [" {food}", " good {food}", " the best {food}", " fresh {food}"],
  ],
  [
    ["restaurants", "a restaurant", "places to eat", "somewhere to eat", "dinner"],
    [" in {city}", " around {city}", " near {city}"],
    [
      " with {food}",
      " serving {food}",
      ", {food}",
      " known for {food}",
      " that have {food} on the menu",
    ],
  ],
  [
    ["I need", "we need", "I'm looking for", "I'd like", "we have to find"],
    [" a restaurant", " a table", " a lunch spot", " a dinner place"],
    [" with {food}", " for {food}", " serving {food}"],
    [" in {city}", " near {city}", " somewhere around {city}"],
  ],
  [
    ["in {city}", "around {city}", "over in {city}"],
    [", where is", ", where do I find", ", is there", ", find me"],
    [" {food}", " good {food}", " a restaurant for {food}", " somewhere with {food}"],
  ],
];
