import type { components } from "../generated/types.ts";
import { badRequest } from "../request-error.ts";
import { onlyAllowedWith, unsupportedParameter, unsupportedValue } from "./unsupported.ts";

type ChatRequest = components["schemas"]["CreateChatCompletionRequest"];

/** Fields of features that no model here has: any value of them is refused. */
const unsupportedFields = [
  "audio",
  "web_search_options",
  "prediction",
  "moderation",
  "prompt_cache_options",
  "reasoning_effort",
] as const satisfies readonly (keyof ChatRequest)[];

/** Fields that have values which ask for nothing special: only those can be honoured. */
const supportedValues = {
  service_tier: ["auto", "default"],
  verbosity: ["medium"],
  prompt_cache_retention: ["in_memory"],
} satisfies Partial<Record<keyof ChatRequest, readonly string[]>>;

/** Throws for what a schema cannot say: what is not supported, and fields that don't go together. */
export function checkChatRequest(body: ChatRequest): void {
  for (const field of unsupportedFields) {
    if (isGiven(body[field])) throw unsupportedParameter(field);
  }
  for (const [field, supported] of Object.entries(supportedValues)) {
    const value = body[field as keyof typeof supportedValues];
    if (isGiven(value) && !supported.includes(value))
      throw unsupportedValue(field, value, supported);
  }
  if (body.modalities?.includes("audio") === true) {
    throw unsupportedValue("modalities", "audio", ["text"]);
  }
  if (body.store === true) throw unsupportedParameter("store");
  if (body.stream_options?.include_obfuscation === true) {
    throw unsupportedParameter("stream_options.include_obfuscation");
  }
  checkTogether(body);
  if (
    body.response_format?.type === "json_object" &&
    !/json/i.test(JSON.stringify(body.messages))
  ) {
    throw badRequest(
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      "messages",
      null,
    );
  }
}

function checkTogether(body: ChatRequest): void {
  if (isGiven(body.stream_options) && body.stream !== true) {
    throw onlyAllowedWith("stream_options", "'stream' is enabled");
  }
  if (isGiven(body.top_logprobs) && body.logprobs !== true) {
    throw onlyAllowedWith("top_logprobs", "'logprobs' is enabled");
  }
  if (isGiven(body.max_tokens) && isGiven(body.max_completion_tokens)) {
    throw badRequest(
      "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
      "max_tokens",
      "invalid_parameter_combination",
    );
  }
  if (body.tools === undefined) {
    for (const field of ["tool_choice", "parallel_tool_calls"] as const) {
      if (isGiven(body[field])) throw onlyAllowedWith(field, "'tools' are specified");
    }
  }
  if (body.functions === undefined && isGiven(body.function_call)) {
    throw onlyAllowedWith("function_call", "'functions' are specified");
  }
  if (body.functions !== undefined && body.tools !== undefined) {
    throw badRequest(
      "The 'functions' and 'tools' parameters are not allowed together. Use 'tools'.",
      "functions",
      null,
    );
  }
}

function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}
