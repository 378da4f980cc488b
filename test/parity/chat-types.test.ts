import type { Schemas } from "@understudy/sdk";
import type OpenAI from "openai";
import { expectTypeOf, test } from "vitest";

type ChatRequest = Schemas["CreateChatCompletionRequest"];
type TheirChatRequest = OpenAI.ChatCompletionCreateParams;

/** Fields that hold what is refused whatever it is, or of which a part is. */
type Refused =
  | "tools"
  | "tool_choice"
  | "web_search_options"
  | "audio"
  | "moderation"
  | "prompt_cache_options";

test("every field of the openai client's requests is known, and those of our own are few", () => {
  type Ours = Exclude<keyof ChatRequest, keyof TheirChatRequest>;
  expectTypeOf<Ours>().toEqualTypeOf<"top_k" | "min_p" | "repetition_penalty">();
  expectTypeOf<keyof TheirChatRequest>().toExtend<keyof ChatRequest>();
  expectTypeOf<keyof OpenAI.CompletionCreateParams>().toExtend<
    keyof Schemas["CreateCompletionRequest"]
  >();
});

test("what the openai client sends is what the document takes", () => {
  expectTypeOf<Omit<TheirChatRequest, Refused>>().toExtend<Omit<ChatRequest, Refused>>();
  expectTypeOf<OpenAI.ChatCompletionFunctionTool>().toExtend<Schemas["ChatCompletionTool"]>();
  expectTypeOf<OpenAI.ChatCompletionNamedToolChoice>().toExtend<
    Schemas["ChatCompletionToolChoiceOption"]
  >();
  expectTypeOf<OpenAI.CompletionCreateParams>().toExtend<Schemas["CreateCompletionRequest"]>();
});

test("what the document answers is what the openai client reads", () => {
  expectTypeOf<Schemas["CreateChatCompletionResponse"]>().toExtend<OpenAI.ChatCompletion>();
  expectTypeOf<
    Schemas["CreateChatCompletionStreamResponse"]
  >().toExtend<OpenAI.ChatCompletionChunk>();
  // Their types know no null: of a chunk's `finish_reason`, its `usage`, and the first token of all.
  type Facts<Completion> = Omit<Completion, "choices" | "usage">;
  expectTypeOf<Facts<Schemas["CreateCompletionResponse"]>>().toExtend<Facts<OpenAI.Completion>>();
  expectTypeOf<Schemas["CompletionUsage"]>().toExtend<OpenAI.CompletionUsage>();
});
