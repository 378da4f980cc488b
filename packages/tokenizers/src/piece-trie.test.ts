import { expect, test } from "vitest";
import { PieceTrie } from "./piece-trie.ts";

const trie = new PieceTrie(
  new Map([
    ["a", 7],
    ["ab", 3],
    ["abd", 9],
    ["b", 0],
    ["▁the", 5],
    ["😀", 6],
    ["", 4],
  ]),
);

function walk(text: string): number {
  let node = 0;
  for (let index = 0; index < text.length && node !== -1; index++) {
    node = trie.step(node, text.charCodeAt(index));
  }
  return node === -1 ? -1 : trie.pieceAt(node);
}

test("every piece is found with its id", () => {
  expect(["a", "ab", "abd", "b", "▁the", "😀"].map(walk)).toEqual([7, 3, 9, 0, 5, 6]);
});

test("what is not a piece is not found: a prefix, an extension, a stranger, the empty text", () => {
  expect(["▁th", "abde", "c", "ba", "\ud83d", ""].map(walk)).toEqual([-1, -1, -1, -1, -1, -1]);
});
