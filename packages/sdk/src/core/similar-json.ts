type Node = Record<string | number, unknown>;
type Path = readonly (string | number)[];

/** What a text between quotation marks is that stands for itself in JSON. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these have to be escaped in JSON.
const isPlain = /^[^"\\\u0000-\u001F]*$/;

/** After so many texts in turn that were like none before, no more is learned. */
const maxMisses = 16;

/** All of a text but one string of it, and the value that all of it is. */
interface Frame {
  readonly before: string;
  readonly after: string;
  readonly value: Node;
  /** Where the string is in the value. */
  readonly path: Path;
}

/**
 * `JSON.parse` for texts of which one is like the other: the chunks of a completion differ in a single string,
 * and to parse the same names and numbers each time is most of what reading a stream costs.
 *
 * What stands around the string is learned from two texts, and checked by parsing it with another string in
 * its place; from then on a text that begins and ends so is a copy of the value with its own string. Any other
 * text is parsed as usual, and so is a string with anything that JSON escapes. No value shares an object
 * with another.
 */
export class SimilarJson {
  #frame: Frame | undefined;
  #last = "";
  #misses = 0;

  /** The value of a text. Throws `SyntaxError` where it is no JSON. */
  parse(text: string): unknown {
    const frame = this.#frame;
    if (frame !== undefined) {
      const { before, after, value, path } = frame;
      const end = text.length - after.length;
      const start = before.length;
      // V8 compares whole strings several times as fast as `startsWith` and `endsWith` do.
      if (end >= start && text.slice(0, start) === before && text.slice(end) === after) {
        const string = text.slice(start, end);
        if (isPlain.test(string)) return copied(value, path, 0, string);
      }
    }
    const value: unknown = JSON.parse(text);
    if (this.#misses < maxMisses && text !== this.#last) {
      const learned = frameOf(this.#last, text);
      this.#misses = learned === undefined ? this.#misses + 1 : 0;
      this.#frame = learned ?? frame;
      this.#last = text;
    }
    return value;
  }
}

/** A copy of what the path leads through. All else in it is no object. */
function copied(value: Node, path: Path, depth: number, string: string): Node {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Node;
  const key = path[depth] as string | number;
  const isLast = depth === path.length - 1;
  copy[key] = isLast ? string : copied(copy[key] as Node, path, depth + 1, string);
  return copy;
}

/** What two texts of JSON have in common, if they differ in a single string. */
function frameOf(one: string, other: string): Frame | undefined {
  let same = 0;
  while (same < one.length && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  // The strings may begin alike.
  const start = other.lastIndexOf('"', same - 1) + 1;
  const end = other.indexOf('"', start);
  if (same === 0 || start === 0 || end < start) return undefined;
  const before = other.slice(0, start);
  const after = other.slice(end);
  if (one.length < start + after.length || !one.startsWith(before) || !one.endsWith(after)) {
    return undefined;
  }
  let mark = "-";
  while (other.includes(mark)) mark += "-";
  try {
    const value = JSON.parse(before + mark + after) as Node;
    const path = pathTo(value, mark);
    return path?.length ? { before, after, value, path } : undefined;
  } catch {
    return undefined;
  }
}

/** Where a string is in a value, if there is no object but those on the way to it. */
function pathTo(value: unknown, string: string): Path | undefined {
  if (value === string) return [];
  if (typeof value !== "object" || value === null) return undefined;
  let found: Path | undefined;
  for (const [key, inner] of Object.entries(value)) {
    // A copy by spreading would make it the prototype.
    if (key === "__proto__") return undefined;
    const path = pathTo(inner, string);
    if (path === undefined && typeof inner === "object" && inner !== null) return undefined;
    if (path !== undefined) found = [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return found;
}
