import type { Combination } from "../../combination.ts";

/** Wishes that need `read_file`. */
export const readFileWishes: readonly Combination[] = [
  [
    ["read", "open", "show", "display", "print", "view", "load"],
    [
      " {path}",
      " the file {path}",
      ' "{path}"',
      " the contents of {path}",
      " the text in {path}",
      " what's in {path}",
    ],
    ["", " for me", " to me", " on the screen", " and show me the text"],
  ],
  [
    [
      "what's in",
      "what is inside",
      "what does it say in",
      "what's written in",
      "what is in",
      "what's stored in",
    ],
    [" {path}", " the file {path}", ' "{path}"', " my file {path}", " the file named {path}"],
    ["", " right now", " at the moment", " exactly"],
  ],
  [
    ["what does", "what text does"],
    [" {path}", " the file {path}", ' "{path}"', " our {path}"],
    [" say", " contain", " hold", " have in it", " look like inside"],
  ],
  [
    ["I want to", "I need to", "I'd like to", "I have to", "let me"],
    [" see", " read", " look at", " know", " check"],
    [
      " what {path} says",
      " what's in {path}",
      " the contents of {path}",
      " the text of the file {path}",
      ' what "{path}" contains',
    ],
  ],
  [
    ["{path}", "the file {path}", '"{path}"', "file {path}"],
    [":", ",", " -"],
    [
      " what's in it",
      " read it to me",
      " show me the contents",
      " what does it say",
      " open it",
      " print the text",
    ],
  ],
  [
    ["I forgot", "I can't remember", "I don't know", "I'm not sure", "I wonder", "tell me"],
    [" what I wrote in", " what is in", " what we put into", " what's stored in"],
    [" {path}", " the file {path}", ' "{path}"'],
  ],
  [
    ["the content", "the full text", "contents", "everything"],
    [" of", " in", " from"],
    [" {path}", " the file {path}", ' "{path}"', " the file called {path}"],
  ],
  [
    ["read file", "file to read", "open file", "file contents", "cat"],
    [":", " -", " of"],
    [" {path}", ' "{path}"', " {path} from top to bottom"],
  ],
  [
    ["take a look", "have a look", "look", "peek"],
    [" at", " into", " inside"],
    [" {path}", " the file {path}", ' "{path}"'],
    [
      " and tell me what it says",
      " and read it out",
      " and give me the text",
      " and show me what's there",
      " to see what's in it",
    ],
  ],
  [
    ["somebody sent me", "I got", "there's a file here,", "I found", "I downloaded"],
    [" {path}", ' "{path}"', " a file, {path}"],
    [
      ", what does it say",
      ", read it to me",
      " and I want to see what's in it",
      ", open it",
      ", show me what's inside",
    ],
  ],
];
