import { TokenizerFormatError } from "./errors.ts";

const expected = "one class of characters, [...]+, without ranges, negation or named classes";

/** What means something else than itself in a class, in Oniguruma or in JavaScript. */
const special = new Set("[]^-&");

/**
 * The code points of a regular expression that is one class of characters, repeated: `[ ,\-]+`.
 *
 * A backslash makes the character behind it stand for itself; in front of a letter or a digit it
 * would mean more (`\s`, `\d`) and is refused, as are ranges, negations and classes in classes.
 * A `-` may stand bare at either end, a `^` anywhere but in front, and a single `&` anywhere.
 * Throws `TokenizerFormatError`.
 */
export function parseSeparatorPattern(value: unknown, path: string): ReadonlySet<number> {
  const inside = typeof value === "string" ? /^\[(.+)\]\+$/su.exec(value)?.[1] : undefined;
  if (inside === undefined) throw new TokenizerFormatError(path, expected, value);
  const characters = Array.from(inside);
  const separators = new Set<number>();
  for (let index = 0; index < characters.length; index++) {
    let character = characters[index] ?? "";
    if (character === "\\") {
      index++;
      character = characters[index] ?? "";
      // A class that ends in a backslash has no end.
      if (/^[\p{L}\p{N}]?$/u.test(character)) throw new TokenizerFormatError(path, expected, value);
    } else if (special.has(character) && !standsForItself(characters, index)) {
      throw new TokenizerFormatError(path, expected, value);
    }
    separators.add(character.codePointAt(0) ?? 0);
  }
  return separators;
}

function standsForItself(characters: readonly string[], index: number): boolean {
  switch (characters[index]) {
    case "-":
      return index === 0 || index === characters.length - 1;
    case "^":
      return index > 0;
    case "&":
      return characters[index + 1] !== "&";
    default:
      return false;
  }
}
