import type { Combination } from "../../combination.ts";

/** Wishes that need `create_reminder`. */
export const createReminderWishes: readonly Combination[] = [
  [
    ["remind me"],
    [
      " to {text}",
      " that I have to {text}",
      " that I should {text}",
      " about this: {text}",
      ' of "{text}"',
    ],
    [" at {time}", " when it's {time}", " today at {time}", " by {time}"],
  ],
  [
    ["remind me", "give me a nudge", "send me a reminder", "notify me", "ping me"],
    [" at {time}", " today at {time}", " around {time}", " when it is {time}"],
    [" to {text}", ' with "{text}"', " that I must {text}", ", I want to {text}"],
  ],
  [
    ["set", "create", "add", "make", "save"],
    [" a reminder", " a new reminder", " one reminder"],
    [" to {text}", ": {text}", ' called "{text}"', " saying {text}", " with the text '{text}'"],
    [" at {time}", " for {time}", ", time {time}", " that pops up at {time}"],
  ],
  [
    ["set", "create", "add", "put in", "schedule"],
    [" a reminder", " a new reminder"],
    [" for {time}", " at {time}"],
    [" to {text}", ": {text}", ' saying "{text}"', " with the note {text}"],
  ],
  [
    ["at {time}", "{time}:", "around {time}", "when the clock says {time}"],
    [", remind me", ", I need reminding", ", tell me", ", nudge me", ", I need a reminder"],
    [" to {text}", " that I have to {text}", ' about "{text}"'],
  ],
  [
    ["I need", "I have", "I want", "I really must remember", "we have"],
    [" to {text}"],
    [" at {time}", " by {time}", " today at {time}"],
    [
      ", remind me",
      ", set a reminder",
      ", so send me a reminder",
      ", don't let me forget",
      " and need a reminder",
    ],
  ],
  [
    [
      "don't let me forget",
      "make sure I remember",
      "see that I don't forget",
      "I mustn't forget",
      "help me remember",
    ],
    [" to {text}", " that I have to {text}", ' this: "{text}"', " that I wanted to {text}"],
    [" at {time}", ", time: {time}", " today, {time}", " when {time} comes"],
  ],
  [
    ["reminder", "new reminder", "my reminder", "reminder note"],
    [": {text}", " to {text}", ' - "{text}"', " that says {text}"],
    [" at {time}", ", {time}", " for {time}", " (at {time})"],
  ],
  [
    ["reminder", "new reminder", "reminder alert"],
    [" at {time}", " for {time}", ", {time}"],
    [": {text}", " to {text}", ', text "{text}"', " saying '{text}'"],
  ],
  [
    ['"{text}"', "'{text}'", "{text}"],
    [
      ", remind me of that",
      " - make that a reminder",
      ", put that in a reminder",
      ", I need a reminder of it",
    ],
    [" at {time}", " for {time}", " today at {time}"],
  ],
  [
    ["I'm afraid I'll forget", "I keep forgetting", "I'm bound to forget", "I always forget"],
    [" to {text}"],
    [", so remind me", ", set something up", ", nudge me", ", tell me"],
    [" at {time}", " again at {time}", " when it's {time}"],
  ],
  [
    ["a {time} reminder", "a reminder for {time}", "one reminder at {time}", "a note at {time}"],
    [" to {text}", " that tells me to {text}", ' with the text "{text}"', " saying {text}"],
    ["", " would be good", " is what I need", " would help me"],
  ],
];
