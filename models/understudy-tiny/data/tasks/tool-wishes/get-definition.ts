import type { Combination } from "../../combination.ts";

/** Wishes that need `get_definition`. */
export const getDefinitionWishes: readonly Combination[] = [
  [
    [
      "what does",
      "what does the word",
      "what does the term",
      "what on earth does",
      "what exactly does",
    ],
    [" {word}", ' "{word}"'],
    [
      " mean",
      " mean, by definition",
      " stand for",
      " mean in plain English",
      " mean in the dictionary",
    ],
  ],
  [
    ["what is", "what's", "tell me", "give me", "look up", "show me", "find"],
    [" the meaning of", " the definition of", " the dictionary entry for", " the exact sense of"],
    [" {word}", ' "{word}"', " the word {word}", ' the word "{word}"', " the term {word}"],
  ],
  [
    ["define", "explain", "look up", "clarify"],
    [" {word}", ' "{word}"', " the word {word}", ' the word "{word}"', ' the term "{word}"'],
    ["", " for me", " in the dictionary", " in a sentence", " briefly"],
  ],
  [
    ["{word}", '"{word}"', "the word {word}", 'the word "{word}"'],
    [":", ",", " -"],
    [
      " what does it mean",
      " definition",
      " what's the meaning",
      " look it up in the dictionary",
      " define it",
    ],
  ],
  [
    ["definition", "meaning", "dictionary entry", "word meaning", "dictionary"],
    [":", " of", " for", " -"],
    [" {word}", ' "{word}"', " the word {word}"],
  ],
  [
    ["I don't know", "I'm not sure", "I have no idea", "I'd like to know", "I wonder", "I forgot"],
    [
      " what {word} means",
      ' what "{word}" means',
      " what the word {word} means",
      " the meaning of {word}",
      " how {word} is defined",
    ],
    ["", " exactly", " in English", " at all"],
  ],
  [
    ["I came across", "I just read", "somebody used", "my teacher used", "there's in this book"],
    [" the word {word}", ' the word "{word}"', " the term {word}", ' the expression "{word}"'],
    [
      ", what does it mean",
      " and I don't know what it means",
      ", define it",
      ", what's its meaning",
    ],
  ],
  [
    [
      "how do people define",
      "how do dictionaries define",
      "how would you define",
      "how do you define",
    ],
    [" {word}", ' "{word}"', " the word {word}", ' the term "{word}"'],
    ["", " exactly", " in a dictionary", " in English"],
  ],
  [
    [
      "what is meant by",
      "what do they mean by",
      "what should I understand by",
      "what's meant when someone says",
    ],
    [" {word}", ' "{word}"', " the word {word}", " the term {word}"],
    ["", " exactly", " in general", " in English"],
  ],
  [
    ["I need", "I want", "I'd like", "we need"],
    [" a definition", " the definition", " an explanation", " the dictionary meaning"],
    [" of {word}", ' of "{word}"', " of the word {word}", ' of the term "{word}"'],
    ["", " for school", " for an essay", " for a crossword"],
  ],
  [
    ["does the dictionary have", "is there", "does there exist", "have you got"],
    [" a definition", " an entry", " an explanation", " a meaning"],
    [" for {word}", ' for "{word}"', " for the word {word}"],
  ],
];
