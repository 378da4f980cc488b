import { readFileSync } from "node:fs";

/** Verses in one text, so that a text is about as long as a chat. */
const VERSES = 3;

/** Texts of `prose.txt`: a few verses each. */
export function readProse(): readonly string[] {
  const verses = readFileSync(new URL("prose.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return Array.from({ length: Math.ceil(verses.length / VERSES) }, (_, index) =>
    verses.slice(index * VERSES, (index + 1) * VERSES).join(" "),
  );
}
