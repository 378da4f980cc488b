import type { Combination } from "../../combination.ts";

/** Wishes that need `delete_file`. */
export const deleteFileWishes: readonly Combination[] = [
  [
    ["delete", "remove", "erase", "trash", "get rid of", "wipe", "bin"],
    [" {path}", " the file {path}", ' "{path}"', " my file {path}", " the file called {path}"],
    ["", " from the disk", " for good", " permanently", " right now", " from the folder"],
  ],
  [
    ["I don't need", "I no longer need", "nobody uses", "we're done with", "there's no use for"],
    [" {path}", " the file {path}", ' "{path}"', " that old {path}"],
    [
      ", delete it",
      " any more, delete it",
      ", so remove it",
      ", it can be deleted",
      ", throw it away",
    ],
  ],
  [
    ["{path}", "the file {path}", '"{path}"', "file {path}"],
    [
      " can go",
      " has to go",
      " should be deleted",
      " is no longer needed, delete it",
      " must be removed",
      " is out of date, remove it",
      " can be erased",
    ],
    ["", " now", " today", " for good"],
  ],
  [
    ["I want", "I'd like", "I need", "we want"],
    [" {path}", " the file {path}", ' "{path}"', " the file named {path}"],
    [" deleted", " removed", " gone", " erased", " to be deleted", " wiped from the disk"],
  ],
  [
    ["I want to", "I have to", "we need to", "I'd like to", "it's time to"],
    [" delete", " remove", " erase", " get rid of", " throw away"],
    [" {path}", " the file {path}", ' "{path}"', " my old {path}", " that file, {path}"],
  ],
  [
    ["delete file", "file to delete", "remove file", "to be deleted", "delete this"],
    [":", " -", " =>"],
    [" {path}", ' "{path}"', " the one called {path}"],
  ],
  [
    [
      "I'm running out of space",
      "the disk is full",
      "we need more room",
      "I'm cleaning up",
      "the folder is a mess",
    ],
    [", delete", ", so delete", ": remove", ", I have to delete", ", get rid of"],
    [" {path}", " the file {path}", ' "{path}"'],
  ],
  [
    ["there's a file", "I have a file", "we still have a file", "there is an old file"],
    [" called {path}", " named {path}", ' "{path}"', ", {path},"],
    [
      " that must be deleted",
      " that should go",
      " I want to delete",
      " that nobody needs, remove it",
      " to get rid of",
    ],
  ],
  [
    ["is it possible to", "how do I", "could I", "is there a way to"],
    [" delete", " remove", " erase", " trash"],
    [" {path}", " the file {path}", ' "{path}"', " the file with the name {path}"],
  ],
  [
    ["take", "throw", "move", "put"],
    [" {path}", " the file {path}", ' "{path}"'],
    [
      " into the trash for good",
      " away, I don't need it",
      " in the bin",
      " out of the folder and delete it",
    ],
  ],
];
