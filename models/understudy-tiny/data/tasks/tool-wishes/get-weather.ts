import type { Combination } from "../../combination.ts";

/** Wishes that need `get_weather`. */
export const getWeatherWishes: readonly Combination[] = [
  [
    ["what's", "what is", "tell me", "show me", "check", "look up", "give me"],
    [" the weather", " the current weather", " the temperature", " the weather report"],
    [" in {city}", " for {city}", " around {city}", " over in {city}"],
    ["", " right now", " now", " at the moment", " as of this minute"],
  ],
  [
    ["how's", "how is"],
    [" the weather", " the sky", " everything outside", " the air"],
    [" in {city}", " over in {city}", " around {city}", " there in {city}"],
    ["", " today", " right now", " at present", " this very moment"],
  ],
  [
    ["is it"],
    [" raining", " sunny", " snowing", " windy", " cold out", " hot outside", " foggy", " cloudy"],
    [" in {city}", " over in {city}", " around {city}"],
    ["", " right now", " at the moment", " just now", " or not"],
  ],
  [
    ["{city}:", "{city},", "in {city},", "for {city},", "over in {city},"],
    [
      " how warm is it",
      " is it raining",
      " what's the weather",
      " what does the sky look like",
      " is it nice out",
    ],
    ["", " right now", " today", " at this hour"],
  ],
  [
    [
      "weather",
      "current weather",
      "current conditions",
      "temperature outside",
      "local weather",
      "live weather report",
    ],
    [" in {city}", " for {city}", " near {city}", " at {city}"],
    ["", " now", " this minute", " today"],
  ],
  [
    ["{city}"],
    [" weather", " temperature", " current weather", " weather conditions", " weather report"],
    ["", " now", " right now", " today", " at the moment"],
  ],
  [
    [
      "I'm stepping out",
      "I'm going for a run",
      "we're leaving the house",
      "my sister is going for a walk",
      "I'm about to cycle",
    ],
    [" in {city}", " around {city}", " through {city}"],
    [
      ", is it wet outside",
      ", what's the weather doing",
      ", how cold is it",
      ", do I take an umbrella",
      " and I wonder what it's like out",
    ],
  ],
  [
    ["I want to know", "I'd like to know", "I need to know", "I wonder", "I was asking myself"],
    [
      " how warm it is",
      " if it's raining",
      " whether it's cold",
      " what the weather is like",
      " if the sun is out",
    ],
    [" in {city}", " over in {city}", " around {city}"],
    ["", " at the moment", " right now"],
  ],
  [
    ["do I need", "should I take", "should I bring", "is it worth carrying", "am I going to want"],
    [" an umbrella", " a coat", " a raincoat", " sunglasses", " a warm hat"],
    [" in {city}", " out there in {city}", " around {city}"],
    ["", " right now", " today"],
  ],
  [
    ["how"],
    [" warm", " cold", " hot", " windy", " humid", " wet", " cloudy"],
    [" is it", " is it outside", " is it really"],
    [" in {city}", " over in {city}", " for people in {city}"],
    ["", " now", " at present"],
  ],
  [
    ["right now", "at the moment", "currently", "just now"],
    [" in {city}", " around {city}", " over in {city}"],
    [
      ", how many degrees is it",
      ", what's the weather",
      ", is it still snowing",
      ", is the sun shining",
    ],
  ],
];
