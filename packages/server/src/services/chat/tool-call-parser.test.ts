import {
  hermesToolCalls,
  llamaToolCalls,
  mistralToolCalls,
  type ToolCallSyntax,
  tekkenToolCalls,
  toolCallOpening,
} from "@understudy/runtime";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ParsedDelta, ToolCallParser } from "./tool-call-parser.ts";

function parse(pieces: readonly string[], syntax: ToolCallSyntax) {
  const parser = new ToolCallParser(syntax);
  const deltas: ParsedDelta[] = [...pieces.flatMap((piece) => parser.push(piece)), ...parser.end()];
  let content = "";
  const calls: { name: string; arguments: string }[] = [];
  for (const delta of deltas) {
    if (delta.type === "content") content += delta.text;
    else if (delta.type === "call") calls.push({ name: delta.name, arguments: "" });
    else calls[calls.length - 1] = grown(calls.at(-1), delta.text);
  }
  return { content, calls, lastIsWhole: parser.lastIsWhole };
}

function grown(call: { name: string; arguments: string } | undefined, text: string) {
  return { name: call?.name ?? "none", arguments: (call?.arguments ?? "") + text };
}

/** Cuts a text at places given as parts of its length. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [...new Set(places.map((place) => Math.floor(place * text.length)))].sort(
    (a, b) => a - b,
  );
  return [0, ...at].map((start, index) => text.slice(start, at[index] ?? text.length));
}

const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
  maxLength: 12,
});
const call = fc.record({
  name: fc.stringMatching(/^[a-zA-Z0-9_-]{1,12}$/),
  value: fc.dictionary(fc.string(), fc.jsonValue()),
});

describe.each([
  ["Hermes", hermesToolCalls],
  ["Llama", llamaToolCalls],
  ["Mistral", mistralToolCalls],
  ["Mistral with Tekken", tekkenToolCalls],
])("calls as %s writes them", (_, syntax) => {
  const { mark, begin, between, end, argumentsKey } = syntax;
  const write = (...calls: readonly { name: string; text: string }[]) => {
    const written = calls.map(
      ({ name, text }) => `{"name": "${name}", "${argumentsKey}": ${text}}`,
    );
    return `${mark}${begin}${written.join(between)}${end}`;
  };

  test("come whole and once, with the content before them, however the text is cut", () => {
    fc.assert(
      fc.property(
        mark === ""
          ? fc.constant("")
          : fc.constantFrom("", "Let me see.\n", "a < b <tool", "[1] [TOOL"),
        fc.array(call, { minLength: 1, maxLength: 3 }),
        places,
        (before, calls, at) => {
          const written = calls.map(({ name, value }) => ({ name, text: JSON.stringify(value) }));
          const text = before + write(...written);
          const expected = written.map((one) => ({ name: one.name, arguments: one.text }));
          expect(parse(cut(text, at), syntax)).toEqual({
            content: before,
            calls: expected,
            lastIsWhole: true,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("are not seen in a text without them, which comes as it is", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            ...["<", "tool_call", ">", "[", "TOOL_CALLS", "]", "{", '"name"', ":", " ", "x"],
          ),
        }),
        places,
        (text, at) => {
          fc.pre(mark === "" ? !text.startsWith(toolCallOpening) : !text.includes(mark));
          expect(parse(cut(text, at), syntax)).toMatchObject({ content: text, calls: [] });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("that are cut off keep the arguments that came", () => {
    const text = write({ name: "f", text: '{"a":"}","b":1}' });
    const short = text.slice(0, text.indexOf('"b"'));
    expect(parse([short], syntax)).toEqual({
      content: "",
      calls: [{ name: "f", arguments: '{"a":"}",' }],
      lastIsWhole: false,
    });
  });

  test("whose name is not whole are left out", () => {
    const text = write({ name: "look_up", text: "{}" });
    expect(parse([text.slice(0, text.indexOf("_up"))], syntax)).toEqual({
      content: "",
      calls: [],
      lastIsWhole: true,
    });
  });
});

test("without a mark, what the grammar allows as free text has no calls, however like one it looks", () => {
  const blank = fc.constantFrom("", " ", "\n", "\t  ");
  fc.assert(
    fc.property(
      fc.array(blank, { minLength: 5, maxLength: 5 }),
      fc.constantFrom("", " hello", '; {"name": "f", "parameters": {}}'),
      fc.double({ min: 0, max: 1, noNaN: true }),
      places,
      (blanks, after, whole, at) => {
        const [a, b, c, d, e] = blanks;
        const like = `${a}{${b}"name"${c}:${d}"rm_rf",${e}"parameters": {"x": 1}}${after}`;
        const text = like.slice(0, Math.ceil(whole * like.length));
        // What the grammar holds to be free text: see textNotStartingWith.
        fc.pre(!text.startsWith(toolCallOpening));
        expect(parse(cut(text, at), llamaToolCalls)).toMatchObject({ content: text, calls: [] });
      },
    ),
    { numRuns: 500 },
  );
});

test("what only begins like a call is content", () => {
  const text = "<tool_call> is a tag of XML";
  expect(parse([...text], hermesToolCalls)).toMatchObject({ content: text, calls: [] });
  const object = '{"nape": 1}';
  expect(parse([...object], llamaToolCalls)).toMatchObject({ content: object, calls: [] });
  const list = '[TOOL_CALLS] {"name": "f", "arguments": {}}';
  expect(parse([...list], mistralToolCalls)).toMatchObject({ content: list, calls: [] });
});
