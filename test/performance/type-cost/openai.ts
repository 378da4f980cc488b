/** The same as in `understudy.ts`, as the `openai` package has it. */
import OpenAI from "openai";
import { zodFunction, zodResponseFormat } from "openai/helpers/zod";
import { z } from "zod";

const client = new OpenAI();
const messages = [{ role: "user" as const, content: "Plan three days in Rome." }];
const plan = z.object({
  days: z.array(z.object({ title: z.string(), hours: z.number(), note: z.string().nullable() })),
  budget: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("fixed"), amount: z.number() }),
    z.object({ kind: z.literal("open"), reason: z.string() }),
  ]),
});
const response_format = zodResponseFormat(plan, "plan");
const weather = zodFunction({
  name: "get_weather",
  parameters: z.object({ city: z.string(), day: z.iso.date() }),
  function: ({ city, day }) => `${city}, ${day}: sunny`,
});
const price = zodFunction({
  name: "get_price",
  parameters: z.object({ what: z.enum(["hotel", "train"]), nights: z.int().nullable() }),
  function: async ({ what, nights }) => ({ what, total: (nights ?? 1) * 80 }),
});
const tools = [weather, price];

const parsed = await client.chat.completions.parse({
  model: "m",
  messages,
  response_format,
  tools,
});
const message = parsed.choices[0]?.message;
export const hours: number | undefined = message?.parsed?.days[0]?.hours;
const call = message?.tool_calls?.[0];
export const asked: unknown = call?.type === "function" && call.function.parsed_arguments;

const stream = client.chat.completions.stream({ model: "m", messages, response_format });
for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? "");
const streamed = (await stream.finalChatCompletion()).choices[0]?.message;
export const kind: string | undefined = streamed?.parsed?.budget.kind;

const run = client.chat.completions.runTools({ model: "m", messages, response_format, tools });
const final = await run.finalChatCompletion();
// Its final completion is not typed as parsed.
export const title: string | null | undefined = final.choices[0]?.message.content;
