import type { Combination } from "../../combination.ts";

/** Wishes that need `set_alarm`. */
export const setAlarmWishes: readonly Combination[] = [
  [
    ["set", "create", "make", "add", "put on", "turn on"],
    [" an alarm", " my alarm", " the alarm", " a new alarm", " one alarm"],
    [" for {time}", " at {time}", " to {time}", " to ring at {time}", " that goes off at {time}"],
  ],
  [
    ["wake me", "wake me up", "get me up", "get me out of bed"],
    [" at {time}", " by {time}", " no later than {time}", " at exactly {time}"],
    ["", " tomorrow", " in the morning", " with an alarm"],
  ],
  [
    ["I need", "I have", "I want", "we need", "I've got"],
    [" to be up", " to wake up", " to get up", " to be awake", " to be out of bed"],
    [" at {time}", " by {time}", " before {time} strikes", " at {time} sharp"],
    ["", " tomorrow", ", so set an alarm"],
  ],
  [
    ["{time}"],
    [" alarm", " wake-up call", " wake-up alarm", " alarm clock"],
    ["", " tomorrow", " for me", ", set it", " for tomorrow morning"],
  ],
  [
    ["alarm", "new alarm", "alarm clock", "wake-up call", "morning alarm"],
    [" at {time}", " for {time}", ": {time}", ", {time}"],
    ["", " tomorrow", " sharp", " for work"],
  ],
  [
    ["at {time}", "{time}:", "by {time}", "when it's {time}"],
    [
      ", wake me up",
      ", ring the alarm",
      ", I have to get up",
      ", sound an alarm",
      ", the alarm should ring",
    ],
    ["", " tomorrow", " loudly"],
  ],
  [
    [
      "my train leaves early",
      "I have a shift tomorrow",
      "I always oversleep",
      "we have an early start",
      "school starts early",
    ],
    [", so set the alarm", ", so wake me", ", I need an alarm", ", make the alarm ring"],
    [" at {time}", " for {time} sharp", " no later than {time}"],
  ],
  [
    ["have", "let", "make"],
    [" the alarm", " my alarm clock", " an alarm", " the clock"],
    [" ring at {time}", " go off at {time}", " wake me at {time}", " sound at {time}"],
  ],
  [
    ["I'd like", "I want", "I need", "could I get"],
    [" an alarm", " a wake-up call", " a wake-up alarm", " my alarm"],
    [" for {time}", " at {time}", " set to {time}", " ringing at {time}"],
    ["", " tomorrow morning", " on my phone", " tonight"],
  ],
  [
    ["don't let me", "make sure I don't", "I can't"],
    [" sleep", " stay in bed", " lie in", " doze"],
    [" past {time}", " longer than {time}", " after {time}", " beyond {time}"],
    ["", " tomorrow", ", set an alarm"],
  ],
];
