/** What is type-checked for the benchmark: a format and two tools, parsed, streamed and run. */
import { Understudy } from "@understudy/sdk";
import { zodResponseFormat, zodTool } from "@understudy/sdk/zod";
import { z } from "zod";

const client = new Understudy();
const messages = [{ role: "user" as const, content: "Plan three days in Rome." }];
const plan = z.object({
  days: z.array(z.object({ title: z.string(), hours: z.number(), note: z.string().nullable() })),
  budget: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("fixed"), amount: z.number() }),
    z.object({ kind: z.literal("open"), reason: z.string() }),
  ]),
});
const response_format = zodResponseFormat(plan, "plan");
const weather = zodTool({
  name: "get_weather",
  parameters: z.object({ city: z.string(), day: z.iso.date() }),
  run: ({ city, day }) => `${city}, ${day}: sunny`,
});
const price = zodTool({
  name: "get_price",
  parameters: z.object({ what: z.enum(["hotel", "train"]), nights: z.int().nullable() }),
  run: async ({ what, nights }) => ({ what, total: (nights ?? 1) * 80 }),
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
export const asked: unknown = message?.tool_calls?.[0]?.function.parsed_arguments;

const stream = client.chat.completions.stream({ model: "m", messages, response_format });
for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? "");
export const kind: string | undefined = (await stream.finalMessage()).parsed?.budget.kind;

const run = client.chat.completions.runTools({ model: "m", messages, response_format, tools });
export const title: string | undefined = (await run).choices[0]?.message.parsed?.days[0]?.title;
