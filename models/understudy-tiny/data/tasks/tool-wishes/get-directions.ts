import type { Combination } from "../../combination.ts";

/** Wishes that need `get_directions`. */
export const getDirectionsWishes: readonly Combination[] = [
  [
    [
      "how do I get",
      "how can I go",
      "what's the best way",
      "what's the quickest way",
      "how do we get",
      "what is the route",
      "how does one get",
    ],
    [" from the {origin}", " from here at the {origin}", " starting from the {origin}"],
    [" to the {destination}", " over to the {destination}", " towards the {destination}"],
  ],
  [
    [
      "how do I get",
      "how can I go",
      "what's the shortest way",
      "which way is it",
      "how does one walk",
      "which road goes",
    ],
    [" to the {destination}", " over to the {destination}"],
    [
      " from the {origin}",
      " starting at the {origin}",
      " if I start from the {origin}",
      " when I'm at the {origin}",
    ],
  ],
  [
    ["give me", "show me", "find", "look up", "get", "tell me", "plan"],
    [" directions", " the way", " a route", " the route", " the quickest route", " the best way"],
    [" from the {origin}", " from {origin}"],
    [" to the {destination}", " to {destination}"],
  ],
  [
    ["show me", "give me", "find", "get", "work out"],
    [" directions", " the way", " a route", " the shortest route"],
    [" to the {destination}", " to {destination}"],
    [
      " from the {origin}",
      " starting from the {origin}",
      " with the {origin} as the starting point",
    ],
  ],
  [
    ["I'm at", "I'm standing at", "we're at", "I'm just leaving", "I'm parked at"],
    [" the {origin}", " the old {origin}", " the {origin} now"],
    [
      " and I want to go to",
      " and I need to get to",
      ", how do I get to",
      ", which way is",
      " and looking for the way to",
      ", lead me to",
    ],
    [" the {destination}", " the nearest {destination}"],
  ],
  [
    ["I need", "I want", "I have", "we have", "we need"],
    [" to get", " to walk", " to drive", " to find the way"],
    [" from the {origin} to the {destination}", " to the {destination} from the {origin}"],
    [", give me directions", ", which way is it", ", show me the route", ", how do I go"],
  ],
  [
    ["directions", "route", "way", "navigation", "itinerary", "walking route"],
    [":", " -", ","],
    [
      " {origin} to {destination}",
      " from {origin} to {destination}",
      " from the {origin} to the {destination}",
      " start {origin}, end {destination}",
      " to {destination} from {origin}",
      " {origin} -> {destination}",
    ],
  ],
  [
    ["from the {origin}", "from {origin}", "starting at the {origin}", "leaving from the {origin}"],
    [",", " -", ":"],
    [
      " how do I get to the {destination}",
      " which way is the {destination}",
      " what's the way to the {destination}",
      " guide me to the {destination}",
      " directions to {destination}",
    ],
  ],
  [
    [
      "to reach the {destination}",
      "to get to the {destination}",
      "if I want to go to the {destination}",
      "in order to be at the {destination}",
    ],
    [", which way do I go", ", how do I go", ", what route do I take", ", where do I have to turn"],
    [" from the {origin}", " starting from the {origin}", " leaving the {origin}"],
  ],
  [
    ["I'm lost", "I don't know the way", "I have no map", "I'm new in town", "I'm in a hurry"],
    [", guide me", ", lead me", ", tell me the way", ", navigate", ", take me"],
    [
      " from the {origin} to the {destination}",
      " to the {destination} from the {origin}",
      ' from "{origin}" to "{destination}"',
    ],
  ],
  [
    ["the {destination}", "the nearest {destination}"],
    [
      " is where I'm going",
      " is my destination",
      " is where I have to be",
      " is where we want to go",
    ],
    [", I'm starting at", " and I start from", ", my starting point is", ", I'm coming from"],
    [" the {origin}", " the {origin}, which way is it", " the {origin}, give me directions"],
  ],
];
