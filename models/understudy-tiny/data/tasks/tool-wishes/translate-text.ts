import type { Combination } from "../../combination.ts";

/** Wishes that need `translate_text`. */
export const translateTextWishes: readonly Combination[] = [
  [
    ["translate", "put", "turn", "convert", "render", "bring"],
    [' "{text}"', " {text}", " the phrase '{text}'", ' the text "{text}"', " the words {text}"],
    [" into {language}", " to {language}", " over into {language}"],
  ],
  [
    [
      "how do you say",
      "how would I say",
      "how does one say",
      "how do I write",
      "what's the way to say",
    ],
    [' "{text}"', " {text}", " '{text}'", ' the words "{text}"'],
    [
      " in {language}",
      " in proper {language}",
      " when speaking {language}",
      " to someone who speaks {language}",
    ],
  ],
  [
    ["what is", "what's", "give me", "tell me", "show me"],
    [
      " the {language} for",
      " the {language} translation of",
      " the {language} version of",
      " {language} for",
    ],
    [' "{text}"', " {text}", " '{text}'", " this: {text}"],
  ],
  [
    ["translate", "put", "render", "write"],
    [" into {language}", " in {language}"],
    [
      ": {text}",
      ' "{text}"',
      ' the words "{text}"',
      " the sentence '{text}'",
      " this text: {text}",
    ],
  ],
  [
    ['"{text}"', "'{text}'", "{text}"],
    [
      " in {language}",
      ", in {language}",
      " translated to {language}",
      ", into {language}",
      " - what's that in {language}",
    ],
  ],
  [
    ["in {language}", "into {language}", "to {language}", "{language} translation"],
    [": {text}", ', "{text}"', ": '{text}'", " of this: {text}"],
  ],
  [
    ["I need", "I want", "I have", "we need", "I'd like"],
    [
      ' to say "{text}"',
      " to write {text}",
      ' to know how "{text}" is said',
      " to translate '{text}'",
    ],
    [" in {language}", " for a {language} speaker", " into {language}", ", in {language}"],
  ],
  [
    ["I need", "I want", "we need", "I'm looking for", "I could use"],
    [
      " a {language} translation",
      " the {language} wording",
      " a translation to {language}",
      " a version in {language}",
    ],
    [' of "{text}"', " of {text}", " for '{text}'", " for this: {text}"],
  ],
  [
    [
      "my neighbour only speaks {language}",
      "my guests speak {language}",
      "the letter must be in {language}",
      "I'm learning {language}",
      "the sign should be in {language}",
    ],
    [", how do I say", ", what would be", ", translate", ", what's the right way to put"],
    [' "{text}"', " {text}", " '{text}'"],
  ],
  [
    ["translation", "text to translate", "for translation", "translate this"],
    [": {text}", ': "{text}"', " - '{text}'"],
    [
      " into {language}",
      ", target language {language}",
      " to {language}",
      ", language: {language}",
    ],
  ],
  [
    ["how does", "how would", "how might"],
    [' "{text}"', " the phrase {text}", " '{text}'"],
    [" go in {language}", " look in {language}", " sound in {language}", " read in {language}"],
  ],
  [
    [
      "what would a {language} speaker",
      "what do {language} people",
      "what would someone from a {language} class",
    ],
    [" say for", " write for", " use for"],
    [' "{text}"', " {text}", " the words '{text}'"],
  ],
];
