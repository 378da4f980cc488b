import type { Combination } from "../../combination.ts";

/** Ways to say that something named has a value. */
export const fieldSayings: readonly Combination[] = [
  [
    ["{key}", "the {key}", "{key} field", "field {key}"],
    [": ", ":", " : ", " = ", "=", " - ", " -> "],
    ["{value}", '"{value}"', "'{value}'"],
  ],
  [
    ["the {key}", "its {key}", "our {key}", "their {key}"],
    [" is", " was", " is now", " will be", " should be", " remains"],
    [" {value}", ' "{value}"', " '{value}'"],
  ],
  [
    [
      "the {key} they gave us",
      "the {key} I was told",
      "the {key} on the form",
      "the {key} in our system",
      "the {key} we agreed on",
      "the {key} you see here",
    ],
    [" is", " was", " reads", " says"],
    [" {value}", ' "{value}"', " '{value}'"],
  ],
  [
    ["{value}", "'{value}'", '"{value}"', "simply {value}"],
    [" is", " was", " will be", " should be", " counts as"],
    [" the {key}", " its {key}", " our {key}", " the {key} here"],
  ],
  [
    ["it has", "this has", "the record has", "the entry has", "we have"],
    [" a {key}", " the {key}", " one {key}", " here a {key}"],
    [" of {value}", ": {value}", " {value}", " = {value}"],
  ],
  [
    ["a {key} of", "the {key} of", "with a {key} of", "having a {key} of", "with the {key} of"],
    [" {value}", ' "{value}"', " exactly {value}", " just {value}"],
  ],
  [
    ["{value}", "{value}, it says,", "{value}, we hear,", "just {value}"],
    [" as", " for", " under", " in the field"],
    [" the {key}", " {key}", " {key} this time"],
  ],
  [
    ["the {key}", "its {key}", "the value of {key}", "the {key} field"],
    [
      " was set to",
      " has been set to",
      " is set to",
      " was changed to",
      " got updated to",
      " is given as",
      " is listed as",
      " is recorded as",
    ],
    [" {value}", ' "{value}"', " '{value}'"],
  ],
  [
    ["{value}", "'{value}'", '"{value}"'],
    [
      " was entered as",
      " is given as",
      " was noted as",
      " has been recorded as",
      " is listed under",
      " is shown as",
      " was chosen as",
    ],
    [" the {key}", " {key}", " its {key}"],
  ],
  [
    ["({key}", "[{key}", "({key} field", "(its {key}", "(the {key}"],
    [": ", " = ", " is ", " - "],
    ["{value})", '"{value}")', "'{value}')"],
  ],
  [
    ["{value}", "'{value}'", '"{value}"', "here {value}"],
    [" (the ", " (our ", " (as ", " ("],
    ["{key})", "{key} field)", "{key} here)"],
  ],
  [
    ["{key}", "the {key}", "its {key}", "our {key}"],
    [" (", " (now ", " (that is, ", " (here: "],
    ["{value})", '"{value}")', "'{value}')"],
  ],
  [
    ["the {key}, ", "its {key}, ", "our {key}, ", "one {key}, ", "that {key}, "],
    ["namely ", "that is ", "i.e. ", "here ", "as said ", ""],
    ["{value}", '"{value}"', "{value},"],
  ],
  [
    ["{value}, ", "'{value}', ", '"{value}", '],
    ["the ", "our ", "its ", "which is the ", "being the ", "as "],
    ["{key}", "{key} here", "{key} in question", "{key} we have"],
  ],
  [
    ["set ", "change ", "switch ", "update ", "move "],
    ["the {key}", "{key}", "its {key}", "the {key} field"],
    [" to ", " into ", " = ", " -> "],
    ["{value}", '"{value}"', "'{value}'"],
  ],
  [
    ["use ", "take ", "enter ", "write ", "put ", "choose "],
    ["{value}", '"{value}"', "the value {value}"],
    [" for", " as", " in"],
    [" the {key}", " {key}", " the {key} field"],
  ],
  [
    [
      "they told me",
      "I was told",
      "I heard",
      "it says here",
      "the form says",
      "we know",
      "she said",
    ],
    [" the {key} is", " that the {key} is", " its {key} was", " the {key} would be"],
    [" {value}", ' "{value}"', " {value}, I think"],
  ],
  [
    ["for {key}", "under {key}", "as {key}", "for the {key}", "as the {key}"],
    [" they wrote", " it says", " I have", " we have", " she put", " you will find", ","],
    [" {value}", ' "{value}"', " '{value}'"],
  ],
  [
    [
      "when asked about the {key}",
      "asked for the {key}",
      "about the {key}",
      "regarding {key}",
      "concerning the {key}",
    ],
    [", he said", ", they answered", ", it said", ", she wrote", ", they said"],
    [" {value}", ' "{value}"', " it was {value}"],
  ],
  [
    ["- {key}", "* {key}", "1. {key}", "> {key}"],
    [": ", " = ", " - ", " -> "],
    ["{value}", "'{value}'", '"{value}"'],
  ],
  [
    ["{key}\n", "the {key}\n", "{key}:\n", "{key} -\n"],
    ["{value}", '"{value}"', "  {value}", "> {value}"],
  ],
  [
    ['"{key}"', "'{key}'", "`{key}`"],
    [": ", " = ", " is ", " => ", " -> ", " has the value "],
    ["{value}", '"{value}"', "'{value}'"],
  ],
  [
    ["{value}", "'{value}'", "the value {value}"],
    [" goes into", " belongs to", " stands for", " applies to", " fits", " describes"],
    [" the {key}", " {key}", " the {key} field"],
  ],
  [
    ["the {key}", "its {key}", "this {key}", "the current {key}", "the given {key}"],
    [
      " happens to be",
      " turned out to be",
      " seems to be",
      " is still",
      " came out as",
      " comes to",
    ],
    [" {value}", ' "{value}"', " '{value}'"],
  ],
  [
    ["with ", "having ", "showing ", "including ", "carrying "],
    ["{value}", '"{value}"', "'{value}'"],
    [" as {key}", " for {key}", " as its {key}", " under {key}", " as the {key}"],
  ],
  [
    ["with ", "having ", "showing ", "given "],
    ["{key}", "the {key}", "its {key}", "a {key}"],
    [" {value}", ' "{value}"', ": {value}", " = {value}"],
  ],
  [
    ["whose {key}", "of which the {key}", "where the {key}", "which has a {key} that"],
    [" is", " was", " equals", " reads"],
    [" {value}", ' "{value}"', " exactly {value}"],
  ],
  [
    ["there is", "we see", "I noted", "they listed", "I found", "you'll notice"],
    [" {value}", ' "{value}"', " '{value}'"],
    [
      " as the {key}",
      " for the {key}",
      " under {key}",
      " next to the word {key}",
      " where the {key} goes",
    ],
  ],
  [
    ["what about the {key}?", "the {key}?", "and the {key}?", "which {key}?"],
    [" it is", " that's", " it was", " we said", " they put"],
    [" {value}", ' "{value}"'],
  ],
  [
    ["someone filled in", "my colleague typed", "the clerk wrote", "they entered", "he picked"],
    [" {value}", ' "{value}"', " the word {value}"],
    [" for {key}", " as the {key}", " in the {key} box", " at {key}"],
  ],
  [
    [
      "as far as the {key} goes,",
      "in terms of {key},",
      "when it comes to {key},",
      "speaking of the {key},",
      "on the {key} side,",
    ],
    [" we have", " it's", " they say", " we see", " that would be"],
    [" {value}", ' "{value}"', " '{value}'"],
  ],
];
