import type { components } from "@understudy/spec";

type Schemas = components["schemas"];

export type CompletionRequest = Schemas["CreateCompletionRequest"];
export type Completion = Schemas["CreateCompletionResponse"];
export type CompletionChoice = Schemas["CompletionChoice"];
export type CompletionLogprobs = Schemas["CompletionLogprobs"];
