import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import * as mini from "zod/mini";
import type {
  ChatCompletionStream,
  ParsedCompletion,
  ParsedToolCall,
  RunMessage,
  Schemas,
  WithRequestId,
} from "./index.ts";
import { standardResponseFormat, standardTool } from "./standard-schema/index.ts";
import { clientIn } from "./testing/client-in.ts";
import { manualEnvironment } from "./testing/manual-environment.ts";
import { zodResponseFormat, zodTool } from "./zod/index.ts";

const { completions } = clientIn(manualEnvironment(), { fetch: () => Promise.reject(null) }).chat;
const body = { model: "m", messages: [{ role: "user" as const, content: "Hi." }] };
const plan = z.object({ days: z.number().transform(String), note: z.string().nullable() });
type Plan = { days: string; note: string | null };
const format = zodResponseFormat(plan, "plan");
const weather = zodTool({
  name: "weather",
  parameters: z.object({ city: z.string() }),
  run: async ({ city }, { signal, call }) => {
    expectTypeOf(city).toEqualTypeOf<string>();
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
    expectTypeOf(call).toEqualTypeOf<Schemas["ChatCompletionMessageFunctionToolCall"]>();
    return 20;
  },
});
const toss = zodTool({ name: "toss", parameters: mini.object({ times: mini.number() }) });
type WeatherCall = ParsedToolCall<"weather", { city: string }>;
type TossCall = ParsedToolCall<"toss", { times: number }>;

/** The calls are compiled and never made. */
const compiled = (_calls: () => unknown) => expect(typeof _calls).toBe("function");

test("what is parsed has the type of its schema's output", () => {
  compiled(async () => {
    const completion = await completions.parse({
      ...body,
      response_format: format,
      tools: [weather, toss],
    });
    expectTypeOf(completion).toEqualTypeOf<
      WithRequestId<ParsedCompletion<Plan, WeatherCall | TossCall>>
    >();
    const [choice] = completion.choices;
    expectTypeOf(choice?.message.parsed).toEqualTypeOf<Plan | null | undefined>();
    for (const call of choice?.message.tool_calls ?? []) {
      if (call.function.name === "toss") {
        expectTypeOf(call.function.parsed_arguments).toEqualTypeOf<{ times: number }>();
      } else expectTypeOf(call.function.parsed_arguments).toEqualTypeOf<{ city: string }>();
    }
    const { data } = await completions.parse(body).withResponse();
    expectTypeOf(data).toEqualTypeOf<WithRequestId<ParsedCompletion<null, never>>>();
  });
});

test("what has no parser is unknown", () => {
  compiled(async () => {
    const raw = { type: "json_schema" as const, json_schema: { name: "a", schema: {} } };
    const tool = { type: "function" as const, function: { name: "f", strict: true } };
    const completion = await completions.parse({ ...body, response_format: raw, tools: [tool] });
    expectTypeOf(completion).toEqualTypeOf<
      WithRequestId<ParsedCompletion<unknown, ParsedToolCall<string, unknown>>>
    >();
    const text = await completions.parse({ ...body, response_format: { type: "text" } });
    expectTypeOf(text.choices[0]?.message.parsed).toEqualTypeOf<null | undefined>();
  });
});

test("a Standard Schema of any library is typed by its output", () => {
  compiled(async () => {
    const choice = standardResponseFormat(z.object({ a: z.boolean() }), "a");
    const tool = standardTool({
      name: "t",
      parameters: z.object({ n: z.number().transform(String) }),
      run: ({ n }) => expectTypeOf(n).toEqualTypeOf<string>(),
    });
    const completion = await completions.parse({ ...body, response_format: choice, tools: [tool] });
    expectTypeOf(completion).toEqualTypeOf<
      WithRequestId<ParsedCompletion<{ a: boolean }, ParsedToolCall<"t", { n: string }>>>
    >();
  });
});

test("a stream ends with what parse gives, where there is a parser", () => {
  compiled(() => {
    expectTypeOf(completions.stream({ ...body, response_format: format })).toEqualTypeOf<
      ChatCompletionStream<ParsedCompletion<Plan, never>>
    >();
    const stream = completions.stream({ ...body, tools: [toss] });
    expectTypeOf(stream.finalMessage()).resolves.toHaveProperty("tool_calls");
    expectTypeOf(stream).toEqualTypeOf<ChatCompletionStream<ParsedCompletion<null, TossCall>>>();
    expectTypeOf(
      completions.stream({ ...body, response_format: { type: "json_object" } }),
    ).toEqualTypeOf<ChatCompletionStream>();
  });
});

test("a run gives messages, and chunks where it streams, and a parsed completion", () => {
  compiled(async () => {
    const run = completions.runTools({ ...body, tools: [weather], response_format: format });
    for await (const message of run) expectTypeOf(message).toEqualTypeOf<RunMessage>();
    expectTypeOf(await run).toEqualTypeOf<ParsedCompletion<Plan, WeatherCall>>();
    expectTypeOf(run.messages).toEqualTypeOf<readonly Schemas["ChatCompletionRequestMessage"][]>();
    type Chunk = Schemas["CreateChatCompletionStreamResponse"];
    const streamed = completions.runTools({ ...body, tools: [weather], stream: true });
    for await (const item of streamed) {
      expectTypeOf(item).toEqualTypeOf<RunMessage | Chunk>();
      if ("role" in item) expectTypeOf(item).toEqualTypeOf<RunMessage>();
    }
  });
});

test("the wrong call does not compile", () => {
  compiled(() => [
    // @ts-expect-error A tool without run cannot be run.
    completions.runTools({ ...body, tools: [weather, toss] }),
    // @ts-expect-error There are no tools.
    completions.runTools(body),
    // @ts-expect-error A run goes on with one answer.
    completions.runTools({ ...body, tools: [weather], n: 2 }),
    // @ts-expect-error Each request of a run is another.
    completions.runTools({ ...body, tools: [weather] }, { idempotencyKey: "k" }),
    // @ts-expect-error There is no such option.
    completions.parse(body, { maxTurns: 5 }),
    // @ts-expect-error There is no such field.
    completions.parse({ ...body, response_formats: format }),
    // @ts-expect-error What is streamed is told by the method.
    completions.parse({ ...body, stream: true }),
    // @ts-expect-error It is no schema.
    zodResponseFormat({ type: "object" }, "plan"),
    // @ts-expect-error A format has a name.
    zodResponseFormat(plan),
    // @ts-expect-error The arguments have no such field.
    zodTool({ name: "t", parameters: plan, run: ({ weeks }) => weeks }),
    // @ts-expect-error There is no such part.
    zodTool({ name: "t", parameters: plan, execute: () => 5 }),
    // @ts-expect-error It gives no JSON schema.
    standardResponseFormat({ "~standard": { version: 1, vendor: "x", validate: () => ({}) } }, "a"),
  ]);
});
