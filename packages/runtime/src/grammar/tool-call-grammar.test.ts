import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { judge, randomAnswer, seededRandom } from "../testing/random-answer.ts";
import type { Grammar } from "./grammar.ts";
import {
  hermesToolCalls,
  llamaToolCalls,
  mistralToolCalls,
  tekkenToolCalls,
  toolCallOpening,
} from "./tool-call-grammar.ts";

type ToolGrammar = Extract<Grammar, { type: "tool_calls" }>;

const weather = {
  type: "object",
  properties: {
    city: { type: "string", maxLength: 8 },
    days: { type: "integer", minimum: 1, maximum: 9 },
  },
  required: ["city"],
  additionalProperties: false,
};
const tools = [
  { name: "get_weather", parameters: weather },
  { name: "get_time", parameters: { type: "object", properties: {} } },
];
const grammar = (changes: Partial<ToolGrammar> = {}): ToolGrammar => ({
  type: "tool_calls",
  tools,
  syntax: hermesToolCalls,
  choice: "auto",
  parallel: true,
  ...changes,
});

const time = '{"name": "get_time", "arguments": {}}';
const forecast = '{"name": "get_weather", "arguments": {"city": "Oslo", "days": 3}}';
const tagged = (call: string): string => `<tool_call>\n${call}\n</tool_call>`;

describe("tool calls between tags", () => {
  it.each([
    ["", "whole"],
    ["It is <b>late</b>, and <tool_cal is no call.", "whole"],
    [tagged(time), "whole"],
    [`Let me see. ${tagged(forecast)}\n${tagged(time)}`, "whole"],
    ['<tool_call>\n{"name":"get_time","arguments":{}}\n</tool_call>', "whole"],
    ["<tool_call>\n{", "beginning"],
    ["<tool_call>{", "refused"],
    [`${tagged(time)} and more`, "refused"],
    [tagged('{"name": "get_news", "arguments": {}}'), "refused"],
    [tagged('{"name": "get_weather", "arguments": {"days": 3}}'), "refused"],
    [tagged('{"name": "get_weather", "arguments": {"city": "Oslo", "days": 10}}'), "refused"],
    [tagged('{"name": "get_time", "arguments": {"zone": 1}}'), "refused"],
  ])("with a free choice: %j is %s", (text, verdict) => {
    expect(judge(grammar(), text)).toBe(verdict);
  });

  it("come first where one is required", () => {
    const required = grammar({ choice: "required" });
    expect(judge(required, "")).toBe("beginning");
    expect(judge(required, "I")).toBe("refused");
    expect(judge(required, tagged(time))).toBe("whole");
  });

  it("are of the named function only", () => {
    const named = grammar({ choice: { name: "get_weather" } });
    expect(judge(named, tagged(forecast))).toBe("whole");
    expect(judge(named, tagged(time))).toBe("refused");
    expect(() => judge(grammar({ choice: { name: "nothing" } }), "")).toThrow("'nothing'");
  });

  it("stand beside JSON, and no other text, where content is to be JSON", () => {
    const schema = { type: "object", properties: { a: { type: "string" } }, required: ["a"] };
    const both = grammar({ content: { type: "json_schema", schema } });
    expect(judge(both, '{"a":"<tool_call>"}')).toBe("whole");
    expect(judge(both, tagged(time))).toBe("whole");
    expect(judge(both, "It is")).toBe("refused");
    expect(judge(both, `{"a":"b"}${tagged(time)}`)).toBe("refused");
    expect(judge(grammar({ content: { type: "json_object" } }), '{"b": [1]}')).toBe("whole");
  });

  it("are one where they may not be parallel", () => {
    const single = grammar({ parallel: false });
    expect(judge(single, tagged(time))).toBe("whole");
    expect(judge(single, `${tagged(time)}\n`)).toBe("refused");
  });

  it("parse and validate, whatever is drawn", () => {
    const validate = new Ajv2020().compile(weather);
    const random = seededRandom(7);
    const counts = { get_weather: 0, get_time: 0 };
    for (let index = 0; index < 60; index++) {
      const text = randomAnswer(grammar({ choice: "required" }), random);
      for (const part of (text ?? "").split("<tool_call>").slice(1)) {
        const call = JSON.parse(part.replace("</tool_call>", "")) as {
          name: "get_weather" | "get_time";
          arguments: unknown;
        };
        counts[call.name] += 1;
        if (call.name === "get_weather") expect(validate(call.arguments)).toBe(true);
        else expect(call.arguments).toEqual({});
      }
    }
    expect(counts.get_weather).toBeGreaterThan(10);
    expect(counts.get_time).toBeGreaterThan(10);
  });
});

describe("tool calls without tags", () => {
  const llama = grammar({ syntax: llamaToolCalls });
  const call = '{"name": "get_time", "parameters": {}}';

  it.each([
    ["Just a text.", "whole"],
    ['{"title": 1}', "whole"],
    ['{ "name": "rm_rf", "parameters": {"x": 1}}', "whole"],
    ['\n{"name": "rm_rf", "parameters": {}}', "whole"],
    ['{"name" : "rm_rf", "parameters": {}} hello', "whole"],
    [toolCallOpening.slice(0, -1), "whole"],
    [call, "whole"],
    [`${call}; ${call}`, "whole"],
    [toolCallOpening, "beginning"],
    ['{"name": "get_news"', "refused"],
    [`${call} and more`, "refused"],
  ])("%j is %s", (text, verdict) => {
    expect(judge(llama, text)).toBe(verdict);
  });

  it("stand beside JSON, and no other text, where content is to be JSON", () => {
    const schema = { type: "object", properties: { a: { type: "string" } }, required: ["a"] };
    const both = grammar({ content: { type: "json_schema", schema } });
    expect(judge(both, '{"a":"<tool_call>"}')).toBe("whole");
    expect(judge(both, tagged(time))).toBe("whole");
    expect(judge(both, "It is")).toBe("refused");
    expect(judge(both, `{"a":"b"}${tagged(time)}`)).toBe("refused");
    expect(judge(grammar({ content: { type: "json_object" } }), '{"b": [1]}')).toBe("whole");
  });

  it("are one where they may not be parallel", () => {
    expect(judge({ ...llama, parallel: false }, call)).toBe("whole");
    expect(judge({ ...llama, parallel: false }, `${call};`)).toBe("refused");
  });
});

describe("tool calls in a list behind a mark", () => {
  const mistral = grammar({ syntax: mistralToolCalls });

  it.each([
    ["A list [1] and [TOOL_CAL no call.", "whole"],
    [`[TOOL_CALLS] [${time}]`, "whole"],
    [`Let me see.[TOOL_CALLS] [${forecast}, ${time}]`, "whole"],
    [`[TOOL_CALLS] [${time}`, "beginning"],
    ["[TOOL_CALLS]", "beginning"],
    ["[TOOL_CALLS] []", "refused"],
    [`[TOOL_CALLS][${time}]`, "refused"],
    [`[TOOL_CALLS] [${time}] and more`, "refused"],
    [`[TOOL_CALLS] [${time}][TOOL_CALLS] [${time}]`, "refused"],
  ])("%j is %s", (text, verdict) => {
    expect(judge(mistral, text)).toBe(verdict);
  });

  it("have no space behind it with Tekken", () => {
    const tekken = grammar({ syntax: tekkenToolCalls, choice: "required" });
    expect(judge(tekken, `[TOOL_CALLS][${time}, ${forecast}]`)).toBe("whole");
    expect(judge(tekken, `[TOOL_CALLS] [${time}]`)).toBe("refused");
  });

  it("are one where they may not be parallel", () => {
    const single = { ...mistral, parallel: false };
    expect(judge(single, `[TOOL_CALLS] [${time}]`)).toBe("whole");
    expect(judge(single, `[TOOL_CALLS] [${time}, `)).toBe("refused");
  });
});

describe("the parameters of a tool", () => {
  const withParameters = (parameters: boolean | Record<string, unknown>): ToolGrammar =>
    grammar({ tools: [{ name: "f", parameters }], choice: "required" });

  it("are any object where they say nothing", () => {
    const text = tagged('{"name": "f", "arguments": {"x": [1]}}');
    expect(judge(withParameters({}), text)).toBe("whole");
    expect(judge(withParameters(true), text)).toBe("whole");
    expect(judge(withParameters({}), tagged('{"name": "f", "arguments": [1]}'))).toBe("refused");
  });

  it("may be a reference to an object, or a choice of objects", () => {
    const $defs = { point: { type: "object", properties: { x: { type: "null" } } } };
    const text = tagged('{"name": "f", "arguments": {"x": null}}');
    expect(judge(withParameters({ $ref: "#/$defs/point", $defs }), text)).toBe("whole");
    expect(judge(withParameters({ anyOf: [{ $ref: "#/$defs/point" }], $defs }), text)).toBe(
      "whole",
    );
  });

  it("are refused where they are no object", () => {
    expect(() => judge(withParameters({ type: "string" }), "")).toThrow(`got 'type: "string"'`);
    expect(() => judge(withParameters({ anyOf: [{}] }), "")).toThrow(`got 'type: "None"'`);
    expect(() => judge(withParameters({ $ref: "#" }), "")).toThrow("leads back to itself");
  });

  it("may be alternatives of alternatives, each of which is looked at once", () => {
    const levels = Array.from({ length: 60 }, (_, level) => {
      const next = { $ref: `#/$defs/${level + 1}` };
      return [level, { anyOf: [next, next] }] as const;
    });
    const $defs = { ...Object.fromEntries(levels), 60: { type: "object", properties: {} } };
    const text = tagged('{"name": "f", "arguments": {}}');
    expect(judge(withParameters({ $ref: "#/$defs/0", $defs }), text)).toBe("whole");
  });
});
