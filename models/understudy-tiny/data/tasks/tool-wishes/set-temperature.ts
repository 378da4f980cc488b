import type { Combination } from "../../combination.ts";

/** Wishes that need `set_temperature`. */
export const setTemperatureWishes: readonly Combination[] = [
  [
    ["set", "put", "bring", "adjust", "change", "turn"],
    [
      " the temperature in the {room}",
      " the {room}",
      " the heating in the {room}",
      " the {room} thermostat",
      " the thermostat in the {room}",
    ],
    [" to", " to exactly", " to about"],
    [" {degrees}", " {degrees} degrees", " {degrees} °C", " {degrees} degrees now"],
  ],
  [
    ["keep", "hold", "leave", "maintain"],
    [" the {room}", " our {room}", " the temperature in the {room}", " my {room}"],
    [
      " at {degrees} degrees",
      " at {degrees}",
      " at a steady {degrees} degrees",
      " around {degrees} degrees",
    ],
  ],
  [
    ["heat", "cool", "warm", "get"],
    [" the {room}", " my {room}", " our {room}"],
    [
      " to {degrees}",
      " to {degrees} degrees",
      " so that it's {degrees} degrees",
      " to a temperature of {degrees}",
    ],
  ],
  [
    ["I want", "I'd like", "I need", "we'd prefer", "we want"],
    [
      " {degrees} degrees",
      " a temperature of {degrees}",
      " it to be {degrees} degrees",
      " the thermostat at {degrees}",
    ],
    [" in the {room}", " in my {room}", " for the {room}", " over in the {room}"],
  ],
  [
    ["the {room}", "our {room}", "it in the {room}"],
    [" should be", " has to be", " must be", " ought to be", " needs to be"],
    [
      " {degrees} degrees",
      " at {degrees}",
      " {degrees} degrees from now on",
      " set to {degrees}",
      " kept at {degrees} degrees",
    ],
  ],
  [
    [
      "it's too cold",
      "it's freezing",
      "it's too hot",
      "it's chilly",
      "I'm not comfortable",
      "it's stuffy",
    ],
    [" in the {room}", " here in the {room}", " in our {room}"],
    [", set it to", ", make it", ", I want", ", change it to", ", go to"],
    [" {degrees}", " {degrees} degrees"],
  ],
  [
    ["{degrees} degrees", "{degrees}", "a temperature of {degrees}"],
    [
      " in the",
      " for the",
      " is what I want in the",
      " would be right for the",
      " is best for the",
    ],
    [" {room}", " {room} from now on", " {room} tonight"],
  ],
  [
    ["{room}", "the {room}", "in the {room}", "temperature in the {room}"],
    [":", ",", " -"],
    [
      " {degrees} degrees",
      " set it to {degrees}",
      " make it {degrees} degrees",
      " thermostat to {degrees}",
      " temperature {degrees}",
    ],
  ],
  [
    ["thermostat", "heating", "temperature", "room temperature"],
    [" to {degrees}", " at {degrees} degrees", ": {degrees}", " on {degrees}"],
    [" in the {room}", " for the {room}", ", {room}", " in our {room}"],
  ],
  [
    ["to {degrees}", "to {degrees} degrees", "at {degrees}"],
    [",", " -", ":"],
    [
      " set the thermostat in the {room}",
      " turn the heating in the {room}",
      " adjust the {room} heater",
      " put the temperature in the {room}",
    ],
  ],
  [
    [
      "we have guests in the {room}",
      "the baby sleeps in the {room}",
      "I'm going to work in the {room}",
      "nobody uses the {room} today",
    ],
    [", so", " and therefore", ":"],
    [
      " set the temperature to {degrees}",
      " {degrees} degrees is enough",
      " it should be {degrees} degrees there",
      " put the heating on {degrees}",
    ],
  ],
];
