import { type ToolCallSyntax, toolCallOpening } from "@understudy/runtime";

/** What an answer grows by: its content, a call that begins, or the arguments of the last call. */
export type ParsedDelta =
  | { readonly type: "content"; readonly text: string }
  | { readonly type: "call"; readonly name: string }
  | { readonly type: "arguments"; readonly text: string };

type State = "content" | "head" | "arguments" | "between";

/**
 * Finds the calls in an answer that comes in pieces, and gives each part of it once, however it is cut.
 *
 * Content comes before the calls; between calls and after them there is none. White space alone before a
 * call is no content either. A call whose name never became whole is left out. Where calls have no mark,
 * an answer is calls if it opens as the grammar has them open, to the letter; all others are content.
 */
export class ToolCallParser {
  readonly #mark: string;
  /** What is between the mark and the first call, besides white space. */
  readonly #begin: string;
  readonly #argumentsKey: string;
  /** Whether content, where there is any, is JSON: then no mark is looked for in it. */
  readonly #isJson: boolean;
  #state: State = "content";
  /** What has come and not been given or dropped. */
  #pending = "";
  #hasContent = false;
  #onlyContent = false;
  #calls = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #lastIsWhole = true;

  constructor(syntax: ToolCallSyntax, { isJson = false }: { readonly isJson?: boolean } = {}) {
    this.#mark = syntax.mark;
    this.#begin = syntax.begin.trim();
    this.#argumentsKey = syntax.argumentsKey;
    this.#isJson = isJson;
  }

  get calls(): number {
    return this.#calls;
  }

  /** Whether the arguments of the last call have come to their end. */
  get lastIsWhole(): boolean {
    return this.#lastIsWhole;
  }

  push(piece: string): ParsedDelta[] {
    this.#pending += piece;
    const deltas: ParsedDelta[] = [];
    // Each turn takes from what is pending and goes to another state, or waits for more.
    while (this.#advance(deltas)) {}
    return deltas;
  }

  /** What was held back, when no more comes. */
  end(): ParsedDelta[] {
    const text = this.#pending;
    this.#pending = "";
    return this.#state === "content" && text !== "" ? [{ type: "content", text }] : [];
  }

  #advance(deltas: ParsedDelta[]): boolean {
    switch (this.#state) {
      case "content":
        return this.#content(deltas);
      case "head":
        return this.#head(deltas);
      case "arguments":
        return this.#arguments(deltas);
      case "between":
        return this.#between();
      default:
        return this.#state satisfies never;
    }
  }

  #content(deltas: ParsedDelta[]): boolean {
    const mark = this.#mark;
    if (mark === "" && !this.#onlyContent) {
      if (this.#pending.startsWith(toolCallOpening)) this.#state = "head";
      else if (toolCallOpening.startsWith(this.#pending)) return false;
      else this.#onlyContent = true;
      return true;
    }
    const [first] = this.#pending.trimStart();
    if (this.#isJson && first !== undefined && first !== mark[0]) this.#onlyContent = true;
    const found = this.#onlyContent ? -1 : this.#pending.indexOf(mark);
    if (found >= 0) {
      this.#giveContent(this.#pending.slice(0, found), deltas);
      this.#pending = this.#pending.slice(found + mark.length);
      this.#state = "head";
      return true;
    }
    const keep = this.#onlyContent ? 0 : overlap(this.#pending, mark);
    const text = this.#pending.slice(0, this.#pending.length - keep);
    // Where a call follows, it will have been no content.
    if (!this.#onlyContent && !this.#hasContent && text.trim() === "") return false;
    this.#giveContent(text, deltas);
    this.#pending = this.#pending.slice(text.length);
    return false;
  }

  #giveContent(text: string, deltas: ParsedDelta[]): void {
    if (text === "" || (!this.#hasContent && text.trim() === "" && !this.#onlyContent)) return;
    this.#hasContent = true;
    deltas.push({ type: "content", text });
  }

  #head(deltas: ParsedDelta[]): boolean {
    const begin = this.#calls === 0 ? this.#begin : "";
    const head = readHead(this.#pending, begin, this.#argumentsKey);
    if (head === "partial") return false;
    if (head === "other") {
      if (this.#calls > 0) {
        this.#state = "between";
        return this.#pending !== "";
      }
      // What looked like the beginning of a call was content.
      this.#hasContent = true;
      if (this.#mark === "") this.#onlyContent = true;
      else deltas.push({ type: "content", text: this.#mark });
      this.#state = "content";
      return true;
    }
    this.#calls++;
    this.#lastIsWhole = false;
    deltas.push({ type: "call", name: head.name });
    this.#pending = this.#pending.slice(head.length);
    this.#state = "arguments";
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    return true;
  }

  #arguments(deltas: ParsedDelta[]): boolean {
    let end = 0;
    let isWhole = false;
    for (; end < this.#pending.length && !isWhole; end++) isWhole = this.#step(this.#pending[end]);
    const text = this.#pending.slice(0, end);
    if (text !== "") deltas.push({ type: "arguments", text });
    this.#pending = this.#pending.slice(end);
    if (!isWhole) return false;
    this.#lastIsWhole = true;
    this.#state = "between";
    return true;
  }

  /** Goes on by one character of an object, and says whether that was its last. */
  #step(character: string | undefined): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (character === "\\") this.#escaped = true;
      else if (character === '"') this.#inString = false;
      return false;
    }
    if (character === '"') this.#inString = true;
    else if (character === "{" || character === "[") this.#depth++;
    else if (character === "}" || character === "]") this.#depth--;
    return this.#depth === 0;
  }

  #between(): boolean {
    // What stands between two calls, and after the last, has no brace.
    const found = this.#pending.indexOf("{");
    this.#pending = found < 0 ? "" : this.#pending.slice(found);
    if (found < 0) return false;
    this.#state = "head";
    return true;
  }
}

/** How much of the beginning of `mark`, short of all of it, a text ends with. */
function overlap(text: string, mark: string): number {
  for (let length = Math.min(text.length, mark.length - 1); length > 0; length--) {
    if (mark.startsWith(text.slice(text.length - length))) return length;
  }
  return 0;
}

/**
 * `begin` and `{"name": "f", "arguments": ` up to the brace that follows, with white space wherever JSON
 * has it.
 */
function readHead(
  text: string,
  begin: string,
  argumentsKey: string,
): { readonly name: string; readonly length: number } | "partial" | "other" {
  let at = 0;
  const skipSpace = () => {
    while (/\s/.test(text[at] ?? "")) at++;
  };
  /** Whether a text comes next; null where what there is ends in the middle of it. */
  const take = (expected: string): boolean | null => {
    const rest = text.slice(at, at + expected.length);
    if (rest === expected) {
      at += expected.length;
      return true;
    }
    return expected.startsWith(rest) && at + rest.length === text.length ? null : false;
  };
  for (const expected of [begin, "{", '"name"', ":", '"']) {
    skipSpace();
    const taken = take(expected);
    if (taken !== true) return taken === null ? "partial" : "other";
  }
  const name = /^[a-zA-Z0-9_-]*/.exec(text.slice(at))?.[0] ?? "";
  at += name.length;
  for (const expected of ['"', ",", `"${argumentsKey}"`, ":"]) {
    if (expected !== '"') skipSpace();
    const taken = take(expected);
    if (taken !== true) return taken === null ? "partial" : "other";
  }
  skipSpace();
  if (at === text.length) return "partial";
  return text[at] === "{" && name !== "" ? { name, length: at } : "other";
}
