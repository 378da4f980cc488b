import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parser } from "../chat/parser.ts";
import { runner } from "../chat/tool.ts";
import { InvalidArgumentError } from "../index.ts";
import { reasonOf } from "../testing/streamed-chat.ts";
import { type StandardJsonSchema, standardResponseFormat, standardTool } from "./index.ts";

/** A schema of no library: an object with an even number, which it halves. */
const halved = {
  "~standard": {
    version: 1 as const,
    vendor: "test",
    types: undefined as unknown as { input: { n: number }; output: { half: number } },
    validate: async (value: unknown) => {
      const { n } = value as { n: number };
      return n % 2 === 0
        ? { value: { half: n / 2 } }
        : { issues: [{ message: "odd", path: [{ key: "n" }, 0] }, { message: "bad" }] };
    },
    jsonSchema: {
      input: ({ target }: { target: string }) => ({
        $schema: target,
        type: "object",
        properties: { n: { type: "integer" } },
        required: ["n"],
      }),
    },
  },
};
const strict = {
  type: "object",
  properties: { n: { type: "integer" } },
  required: ["n"],
  additionalProperties: false,
};

describe("a Standard Schema", () => {
  test("makes a response format that reads what it asks for", async () => {
    const format = standardResponseFormat(halved, "half", { description: "Halves." });
    expect(JSON.parse(JSON.stringify(format))).toEqual({
      type: "json_schema",
      json_schema: { name: "half", description: "Halves.", strict: true, schema: strict },
    });
    const { half } = await format[parser]('{"n":6}');
    expect(half).toBe(3);
  });

  test("makes a tool that reads its arguments, and runs", async () => {
    const tool = standardTool({ name: "half", parameters: halved, run: ({ half }) => half });
    expect(tool.function).toEqual({ name: "half", strict: true, parameters: strict });
    expect(await tool[parser]('{"n":8}')).toEqual({ half: 4 });
    expect(runner in standardTool({ name: "half", parameters: halved })).toBe(false);
  });

  test("tells its issues, with plain paths", async () => {
    const error = await reasonOf(standardResponseFormat(halved, "half")[parser]('{"n":3}'));
    expect(error).toMatchObject({
      issues: [
        { path: ["n", 0], message: "odd" },
        { path: [], message: "bad" },
      ],
      message: "The content, as 'half', does not fit its schema: n.0: odd; bad",
    });
  });

  test("of zod says the same as zodResponseFormat does", async () => {
    const { zodResponseFormat } = await import("../zod/index.ts");
    const schema = z.object({ a: z.string().nullish(), b: z.array(z.number()) });
    expect(standardResponseFormat(schema, "s").json_schema).toEqual(
      zodResponseFormat(schema, "s").json_schema,
    );
  });

  test.each<[string, unknown, string]>([
    [
      "gives no JSON schema",
      { "~standard": { version: 1, vendor: "x" } },
      "a schema of x without it",
    ],
    ["is none", {}, "something else"],
    ["is null", null, "something else"],
    [
      "cannot say it",
      {
        "~standard": {
          ...halved["~standard"],
          jsonSchema: {
            input: () => {
              throw new Error("No.");
            },
          },
        },
      },
      "has no JSON schema: No.",
    ],
  ])("that %s is refused", (_, schema, message) => {
    const make = () => standardResponseFormat(schema as StandardJsonSchema, "s");
    expect(make).toThrow(InvalidArgumentError);
    expect(make).toThrow(message);
  });
});
