import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as mini from "zod/mini";
import { parser } from "../chat/parser.ts";
import { runner } from "../chat/tool.ts";
import { InvalidArgumentError, InvalidOutputError } from "../index.ts";
import { reasonOf } from "../testing/streamed-chat.ts";
import { zodResponseFormat, zodTool } from "./index.ts";

const plan = z.object({
  city: z.string().describe("Where."),
  days: z.int().min(1).max(9),
  note: z.string().nullish(),
});

describe("zodResponseFormat", () => {
  test("is a strict response format, and nothing else as JSON", () => {
    const format = zodResponseFormat(plan, "plan", { description: "A trip." });
    expect(JSON.parse(JSON.stringify(format))).toEqual({
      type: "json_schema",
      json_schema: {
        name: "plan",
        description: "A trip.",
        strict: true,
        schema: {
          type: "object",
          properties: {
            city: { type: "string", description: "Where." },
            days: { type: "integer", minimum: 1, maximum: 9 },
            note: { type: ["string", "null"] },
          },
          required: ["city", "days", "note"],
          additionalProperties: false,
        },
      },
    });
    expect("description" in zodResponseFormat(plan, "plan").json_schema).toBe(false);
  });

  test("reads what the schema takes, with its transforms and what is awaited", async () => {
    const schema = z.object({
      at: z.string().transform((text) => text.length),
      known: z.string().refine(async (text) => text !== "no"),
    });
    const format = zodResponseFormat(schema, "s");
    expect(await format[parser]('{"at":"four","known":"yes"}')).toEqual({ at: 4, known: "yes" });
    expect(await reasonOf(format[parser]('{"at":"four","known":"no"}'))).toBeInstanceOf(
      InvalidOutputError,
    );
  });

  test("says where a text does not fit", async () => {
    const error = await reasonOf(
      zodResponseFormat(plan, "plan")[parser]('{"city":"Rome","days":12}'),
    );
    expect(InvalidOutputError.is(error)).toBe(true);
    expect(error).toMatchObject({
      code: "invalid_output",
      text: '{"city":"Rome","days":12}',
      issues: [{ path: ["days"], message: expect.stringContaining("9") }],
      message: expect.stringContaining("The content, as 'plan', does not fit its schema: days: "),
    });
  });

  test("says of a text that is no JSON that it is none", async () => {
    const error = await reasonOf(zodResponseFormat(plan, "plan")[parser]('{"city":'));
    expect(error).toMatchObject({ text: '{"city":', issues: [], cause: expect.any(SyntaxError) });
  });

  test("takes unions told apart, circles, and schemas of zod/mini", () => {
    const kind = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("a") }),
      z.object({ kind: z.literal("b"), size: z.number() }),
    ]);
    const node = z.object({
      kind,
      get next() {
        return node.nullable();
      },
    });
    const { schema } = zodResponseFormat(node, "node").json_schema;
    expect(schema).toMatchObject({
      properties: {
        kind: { anyOf: [{ required: ["kind"] }, { required: ["kind", "size"] }] },
        next: { anyOf: [{ $ref: "#" }, { type: "null" }] },
      },
    });
    const small = mini.object({ a: mini.nullable(mini.string()) });
    expect(zodResponseFormat(small, "small").json_schema.schema).toMatchObject({ required: ["a"] });
  });

  test.each<[string, z.ZodType, string]>([
    ["an optional property", z.object({ a: z.string().optional() }), "'a' is optional"],
    ["a default", z.object({ a: z.string().nullable().default("x") }), "'a' has a default"],
    ["a record", z.object({ a: z.record(z.string(), z.number()) }), "'a' may have any further"],
    ["a loose object", z.looseObject({}), "it may have any further"],
    ["a tuple", z.object({ a: z.tuple([z.string()]) }), "'a' is a tuple"],
    ["anything", z.object({ a: z.unknown() }), "'a' can be any value"],
    ["a URL", z.object({ a: z.url() }), "'a' has the format 'uri'"],
    ["an array at the root", z.array(z.string()), "it must be an object"],
    ["a date", z.object({ a: z.date() }), "has no JSON schema: Date cannot be"],
  ])("refuses %s", (_, schema, message) => {
    const make = () => zodResponseFormat(schema, "s");
    expect(make).toThrow(InvalidArgumentError);
    expect(make).toThrow(message);
  });
});

describe("zodTool", () => {
  const tool = zodTool({ name: "plan", description: "Plans.", parameters: plan, run: () => "ok" });

  test("is a strict tool, and nothing else as JSON", () => {
    const { schema } = zodResponseFormat(plan, "plan").json_schema;
    expect(JSON.parse(JSON.stringify(tool))).toEqual({
      type: "function",
      function: { name: "plan", description: "Plans.", strict: true, parameters: schema },
    });
  });

  test("reads its arguments, and says whose they are when they do not fit", async () => {
    expect(await tool[parser]('{"city":"Rome","days":1,"note":null}')).toEqual({
      city: "Rome",
      days: 1,
      note: null,
    });
    await expect(tool[parser]("{}")).rejects.toThrow(
      "The text of the arguments of 'plan' does not",
    );
  });

  test("can be run only where it was given a run", () => {
    expect(runner in tool).toBe(true);
    expect(runner in zodTool({ name: "plan", parameters: plan })).toBe(false);
  });
});
