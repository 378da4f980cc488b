import type { components } from "@understudy/spec";

type Schemas = components["schemas"];

export type ChatRequest = Schemas["CreateChatCompletionRequest"];
export type ChatMessage = Schemas["ChatCompletionRequestMessage"];
export type ChatAnswer = Schemas["CreateChatCompletionResponse"];
export type ChatChunk = Schemas["CreateChatCompletionStreamResponse"];
export type ChatTokenLogprob = Schemas["ChatCompletionTokenLogprob"];
export type ChatFinishReason = Schemas["ChatCompletionFinishReason"];
