import type { Combination } from "../../combination.ts";

/** Wishes that need `add_note`. */
export const addNoteWishes: readonly Combination[] = [
  [
    ["note", "write down", "jot down", "take down", "put down", "note down"],
    [":", " this:", " the following:", " for me:"],
    [" {text}", ' "{text}"', " - {text}"],
  ],
  [
    ["add", "make", "create", "save", "take", "start"],
    [" a note", " a new note", " a quick note", " a short note"],
    [":", " saying:", " that says", " with the text", " reading"],
    [" {text}", ' "{text}"'],
  ],
  [
    ["note to self", "new note", "memo", "quick note", "note", "for my notes"],
    [":", " -", ","],
    [" {text}", ' "{text}"', " this, {text}"],
  ],
  [
    ['"{text}"', "{text}"],
    [" -", ":", ","],
    [
      " write that down",
      " put that in my notes",
      " add it as a note",
      " save this as a note",
      " make a note of it",
      " note that",
    ],
  ],
  [
    ["I want", "I need", "I'd like", "I have"],
    [" a note", " something to write down", " something to put in my notes", " to make a note"],
    [":", " -", ", namely:"],
    [" {text}", ' "{text}"'],
  ],
  [
    ["put", "save", "add", "keep", "store", "write"],
    [' "{text}"', ' the text "{text}"', ' the words "{text}"', ' the line "{text}"'],
    [" in my notes", " to my notes", " into the notes", " as a note", " on a note"],
  ],
  [
    ["in my notes", "to my notes", "among my notes", "on a new note"],
    [", write", " put", " add", " save", ", keep"],
    [' "{text}"', " this: {text}", " the following: {text}", ' the sentence "{text}"'],
  ],
  [
    [
      "I don't want to forget this",
      "before I forget",
      "I'll forget it otherwise",
      "I must remember this",
      "I keep forgetting",
    ],
    [", note down", ", make a note", ", write", ": note", " - add a note"],
    [": {text}", ' "{text}"', ' that says "{text}"'],
  ],
  [
    ["my notes", "the notes", "my notebook"],
    [" should have", " should say", " should include", " are missing", " could do with"],
    [' "{text}"', " the following: {text}", " this: {text}", ' the entry "{text}"'],
  ],
  [
    ['"{text}"', 'the text "{text}"', 'the sentence "{text}"'],
    [" should go", " must go", " belongs", " has to be written down", " can be saved"],
    [" in my notes", " among the notes", " in a new note"],
  ],
  [
    ["make a note of", "keep a record of", "write yourself a note with", "remember in a note"],
    [" this", " the following", " what I say now"],
    [": {text}", ': "{text}"', " - {text}"],
  ],
];
