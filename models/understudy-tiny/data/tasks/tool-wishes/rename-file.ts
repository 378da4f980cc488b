import type { Combination } from "../../combination.ts";

/** Wishes that need `rename_file`. */
export const renameFileWishes: readonly Combination[] = [
  [
    ["rename", "change the name of", "relabel", "retitle"],
    [" {path}", " the file {path}", ' "{path}"', " my file {path}", " the file called {path}"],
    [" to", " into", " as", " to be"],
    [" {new_name}", ' "{new_name}"'],
  ],
  [
    ["call", "name"],
    [" {path}", " the file {path}", ' "{path}"', " my {path}"],
    [" {new_name}", ' "{new_name}"'],
    [" instead", " from now on", " in future", " rather than what it's called now"],
  ],
  [
    ["give", "hand"],
    [" {path}", " the file {path}", ' "{path}"', " that file {path}"],
    [" the name", " the new name", " a new name:", " another name,"],
    [" {new_name}", ' "{new_name}"'],
  ],
  [
    ["{path}", "the file {path}", '"{path}"', "our file {path}"],
    [
      " should be called",
      " should be renamed to",
      " has to be named",
      " must become",
      " needs to be renamed to",
      " is badly named, call it",
      " ought to be",
    ],
    [" {new_name}", ' "{new_name}"', " {new_name} instead", " {new_name} from now on"],
  ],
  [
    ["{new_name}", '"{new_name}"'],
    [
      " is a better name for",
      " should be the new name of",
      " is what I want to call",
      " is the right name for",
      " would be the new name for",
    ],
    [" {path}", " the file {path}", ' "{path}"', " my file {path}"],
  ],
  [
    ["I want", "I'd like", "I need", "we want"],
    [" {path}", " the file {path}", ' "{path}"'],
    [" renamed to", " to be called", " to have the name", " to be named", " changed to"],
    [" {new_name}", ' "{new_name}"'],
  ],
  [
    ["rename", "file rename", "new file name", "change file name"],
    [":", " -"],
    [" {path}", ' "{path}"'],
    [" to", " ->", " =>", " becomes"],
    [" {new_name}", ' "{new_name}"'],
  ],
  [
    ["the name {path}", "the file name {path}", '"{path}"'],
    [" is wrong", " has a typo", " is confusing", " isn't clear enough", " doesn't fit any more"],
    [", change it to", ", rename it to", ", it should be", ", make it", ": it must be"],
    [" {new_name}", ' "{new_name}"'],
  ],
  [
    ["use", "take", "set"],
    [" {new_name}", ' "{new_name}"'],
    [" as the new name for", " as the name of", " as the file name instead of", " in place of"],
    [" {path}", " the old {path}", ' "{path}"'],
  ],
  [
    ["I'd like to", "I want to", "I have to", "we should", "is it possible to"],
    [" rename", " change the name of"],
    [" {path}", " the file {path}", ' "{path}"'],
    [
      " to {new_name}",
      " and call it {new_name}",
      " so that it's called {new_name}",
      ' to "{new_name}"',
    ],
  ],
  [
    ["the file that is now", "the file currently called", "the one called", "what is now"],
    [" {path}", ' "{path}"'],
    [" gets the name", " becomes", " should be", " shall be renamed"],
    [" {new_name}", ' "{new_name}"'],
  ],
];
