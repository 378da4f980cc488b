import type { Combination } from "../../combination.ts";

/** Wishes that need `turn_on_light`. */
export const turnOnLightWishes: readonly Combination[] = [
  [
    ["turn on", "switch on", "put on", "flip on", "activate"],
    [" the light", " the lights", " the lamp", " the lighting"],
    [" in the {room}", " of the {room}", " for the {room}", " over in the {room}"],
    ["", " now", " for me", " right away", ", I'm going in"],
  ],
  [
    ["turn", "switch", "flip", "put"],
    [
      " the {room} light",
      " the {room} lights",
      " the light in the {room}",
      " the lights in my {room}",
    ],
    [" on", " on now", " on for me", " on, I'm on my way"],
  ],
  [
    [
      "it's dark",
      "it is too dark",
      "I can't see a thing",
      "there's no light",
      "it's pitch black",
      "it's getting dark",
    ],
    [" in the {room}", " in my {room}", " here in the {room}", " inside the {room}"],
    ["", ", turn on the light", ", put the light on", ", switch on the lamp", ", I need light"],
  ],
  [
    ["I need", "I want", "I'd like", "we need", "let there be", "give me"],
    [" light", " some light", " the light on", " the lights on", " a bit of light"],
    [" in the {room}", " in our {room}", " here, in the {room}"],
  ],
  [
    ["the {room}", "our {room}", "my {room}"],
    [" needs", " could use", " should have", " has to have"],
    [" light", " some light", " the lights on", " its light switched on", " the lamp on"],
  ],
  [
    ["in the {room}", "for the {room}", "over in the {room}", "in our {room}"],
    [", turn", " turn", " switch", ", put"],
    [" the light on", " the lights on", " on the light", " on the lamp"],
  ],
  [
    ["light up", "illuminate", "brighten", "lighten up"],
    [" the {room}", " my {room}", " our {room}", " the whole {room}"],
    ["", ", it's dark", " now", ", I can't see anything", " for us"],
  ],
  [
    ["{room}", "the {room}", "in the {room}"],
    [":", ",", " -"],
    [" lights on", " light on", " turn on the light", " lamp on", " switch the light on"],
  ],
  [
    ["lights on", "light on", "lamp on", "lighting on"],
    [" in the", " for the", ", the", " - the"],
    [" {room}", " {room} now", " {room} as well"],
  ],
  [
    [
      "I'm walking into",
      "I'm going to",
      "we're about to sit in",
      "I'm just coming home to",
      "the kids are scared in",
    ],
    [" the {room}", " the dark {room}"],
    [
      ", turn on the light",
      ", switch the lights on",
      ", so the light should be on",
      ", get the light on",
    ],
  ],
];
