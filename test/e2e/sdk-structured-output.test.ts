import { createEmulator, type Emulator } from "@understudy/emulator";
import { LengthFinishReasonError, Understudy } from "@understudy/sdk";
import { standardResponseFormat } from "@understudy/sdk/standard-schema";
import { zodResponseFormat, zodTool } from "@understudy/sdk/zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { preparedHome } from "../setup/models-home.ts";

let emulator: Emulator;
let client: Understudy;

beforeAll(async () => {
  emulator = await createEmulator({ home: await preparedHome() });
  client = new Understudy({ fetch: emulator.fetch, maxRetries: 0 });
});
afterAll(() => emulator.close());

const ask = (content: string) => ({
  model: "understudy-tiny",
  temperature: 0,
  messages: [{ role: "user" as const, content }],
});
/** What the model says is its own affair: that it fits is not. */
const cities = ["Paris", "Rome"] as const;
const city = z.enum(cities);
const digits = z.string().regex(/^\d{3}$/);

describe("a schema of zod", () => {
  const trip = z.object({
    city,
    code: digits.transform(Number),
    day: z.iso.date(),
    at: z.iso.time(),
    id: z.uuid(),
    host: z.ipv4(),
    note: z.string().max(4).nullish(),
    stops: z.array(z.object({ city, nights: z.int().min(1).max(9) })).max(2),
    by: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("train"), seat: z.boolean() }),
      z.object({ kind: z.literal("car") }),
    ]),
    get after() {
      return z.union([z.object({ city }), z.null()]);
    },
  });

  it.each([
    ["zodResponseFormat", zodResponseFormat(trip, "trip")],
    ["standardResponseFormat", standardResponseFormat(trip, "trip")],
  ] as const)(
    "is one that the service enforces, and its answer is parsed: %s",
    async (_, response_format) => {
      const request = { ...ask("Plan a trip to Rome."), response_format };
      const completion = await client.chat.completions.parse(request);
      const [choice] = completion.choices;
      const { code, ...rest } = JSON.parse(choice?.message.content ?? "");
      expect(code).toMatch(/^\d{3}$/);
      expect(choice?.message.parsed).toEqual({ ...rest, code: Number(code) });
      expect(cities).toContain(choice?.message.parsed?.city);

      const streamed = await client.chat.completions.stream(request).finalMessage();
      expect(streamed.parsed).toEqual(choice?.message.parsed);
    },
  );

  it("fails with an error of its own when the answer is cut off", async () => {
    const parse = client.chat.completions.parse({
      ...ask("Plan a trip to Rome."),
      response_format: zodResponseFormat(trip, "trip"),
      max_completion_tokens: 3,
    });
    const error = await parse.catch((reason: unknown) => reason);
    expect(LengthFinishReasonError.is(error)).toBe(true);
  });
});

describe("a run of tools", () => {
  it.each([false, true])(
    "calls them, tells the model, and ends with its words; stream: %j",
    async (stream) => {
      const asked: string[] = [];
      const weather = zodTool({
        name: "get_weather",
        description: "Get the weather of a city.",
        parameters: z.object({ city }),
        run: ({ city }) => {
          asked.push(city);
          return { city, sky: "sunny" };
        },
      });
      const run = client.chat.completions.runTools({
        ...ask("What is the weather in Paris?"),
        tools: [weather],
        tool_choice: "required",
        parallel_tool_calls: false,
        // In no call: the last answer ends with its first sentence.
        stop: ".",
        stream,
      });
      const roles: string[] = [];
      let chunks = 0;
      for await (const item of run) {
        if ("role" in item) roles.push(item.role);
        else chunks++;
      }
      const { choices } = await run;
      expect(roles.slice(0, 2)).toEqual(["assistant", "tool"]);
      expect(roles.at(-1)).toBe("assistant");
      expect(asked).toHaveLength(roles.filter((role) => role === "tool").length);
      for (const one of asked) expect(cities).toContain(one);
      expect(run.messages[2]).toMatchObject({
        role: "tool",
        content: JSON.stringify({ city: asked[0], sky: "sunny" }),
      });
      expect(choices[0]?.finish_reason).toBe("stop");
      expect(choices[0]?.message.tool_calls).toBeUndefined();
      expect(run.completions).toHaveLength(asked.length + 1);
      expect(chunks > 0).toBe(stream);
    },
  );
});
