import type { components, RequestBody, ResponseBody } from "@understudy/spec";
import { example } from "./example.ts";
import { sampleOfSchema } from "./sample-of-schema.ts";
import { words } from "./words.ts";

type Request = RequestBody<"chat.completions.create">;
type Completion = ResponseBody<"chat.completions.create">;
type Message = Completion["choices"][number]["message"];
type Logprobs = components["schemas"]["ChatCompletionLogprobs"];

/** The probability that every word of the mock has, as its logarithm. */
const logprob = -0.25;

/**
 * The document's example, made to fit the request: so many choices, the calls that it demands, JSON of
 * the schema that it gives, log probabilities. What steers the choice of words changes nothing.
 */
export function chatCompletion(body: Request, id: string): Completion {
  const shown = example("chat.completions.create");
  const { message, finishReason } = answerTo(body, id);
  const pieces = words(message.content ?? JSON.stringify(message.tool_calls ?? ""));
  const logprobs = body.logprobs === true ? logprobsOf(message, body.top_logprobs ?? 0) : null;
  const n = body.n ?? 1;
  const prompt_tokens = words(JSON.stringify(body.messages)).length;
  const completion_tokens = pieces.length * n;
  return {
    ...shown,
    id,
    model: body.model,
    choices: Array.from({ length: n }, (_, index) => ({
      index,
      message,
      logprobs,
      finish_reason: finishReason,
    })),
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
  };
}

function answerTo(body: Request, id: string) {
  const name = demandedFunction(body);
  if (name === null) {
    return { message: says(contentFor(body)), finishReason: "stop" as const };
  }
  const offered = [...(body.tools ?? []), ...(body.functions ?? [])]
    .map((tool) => ("function" in tool ? tool.function : tool))
    .find((tool) => "name" in tool && tool.name === name);
  const parameters = (offered as { parameters?: unknown } | undefined)?.parameters;
  const call = {
    name,
    arguments: JSON.stringify(sampleOfSchema(parameters ?? { type: "object" })),
  };
  if (body.functions !== undefined) {
    return {
      message: { ...says(null), function_call: call },
      finishReason: "function_call" as const,
    };
  }
  const calls = [{ id: `call_${id.slice(-8)}`, type: "function" as const, function: call }];
  return { message: { ...says(null), tool_calls: calls }, finishReason: "tool_calls" as const };
}

function says(content: string | null): Message {
  return { role: "assistant", content, refusal: null };
}

/** The function that the request says must be called; null where the model may choose. */
function demandedFunction({ tools, tool_choice: choice, function_call: legacy }: Request) {
  if (typeof legacy === "object") return legacy.name;
  if (choice === "required") {
    const [first] = (tools ?? []).filter((tool) => tool.type === "function");
    return first?.function.name ?? null;
  }
  if (typeof choice !== "object") return null;
  if (choice.type === "function") return choice.function.name;
  if (choice.type === "custom" || choice.allowed_tools.mode !== "required") return null;
  return choice.allowed_tools.tools[0]?.function.name ?? null;
}

function contentFor({ response_format: format }: Request): string {
  if (format?.type === "json_schema") {
    return JSON.stringify(sampleOfSchema(format.json_schema.schema ?? { type: "object" }));
  }
  const [shown] = example("chat.completions.create").choices;
  const content = shown?.message.content ?? "";
  return format?.type === "json_object" ? JSON.stringify({ answer: content }) : content;
}

function logprobsOf({ content }: Message, topLogprobs: number): Logprobs {
  const tokens = words(content ?? "").map((token) => {
    const one = { token, logprob, bytes: [...new TextEncoder().encode(token)] };
    return { ...one, top_logprobs: topLogprobs > 0 ? [one] : [] };
  });
  return { content: tokens, refusal: null };
}
