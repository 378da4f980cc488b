import type { Schemas } from "../schemas.ts";
import type { Parsable } from "./parser.ts";

type Completion = Schemas["CreateChatCompletionResponse"];
type Choice = Schemas["ChatCompletionChoice"];
type Message = Schemas["ChatCompletionResponseMessage"];
type FunctionCall = Schemas["ChatCompletionMessageFunctionCall"];
type CustomCall = Extract<Schemas["ChatCompletionMessageToolCall"], { type: "custom" }>;

/** A call of one tool, told from those of others by the name of its function. */
export interface ParsedToolCall<Name extends string, Arguments> {
  id: string;
  type: "function";
  function: Omit<FunctionCall, "name"> & { name: Name; parsed_arguments: Arguments };
}

/** A message with its content, and the arguments of its calls, parsed. */
export interface ParsedMessage<Content, Call> extends Omit<Message, "tool_calls"> {
  /** What the content says, by the response format; null where there is no content or no format. */
  parsed: Content | null;
  tool_calls?: Call[];
}

/** A choice whose message is parsed. */
export interface ParsedChoice<Content, Call> extends Omit<Choice, "message"> {
  message: ParsedMessage<Content, Call>;
}

/** A completion whose contents and calls have been read by the schemas of the request. */
export interface ParsedCompletion<Content, Call> extends Omit<Completion, "choices"> {
  choices: ParsedChoice<Content, Call>[];
}

/** What a response format makes of a content. A schema without a parser gives any JSON. */
export type ContentOf<Format> =
  Format extends Parsable<infer Content>
    ? Content
    : Format extends { readonly type: "json_schema" }
      ? unknown
      : null;

/** The calls of each tool. A strict tool without a parser gives any JSON. */
export type CallOf<Tool> = Tool extends {
  readonly function: { readonly name: infer Name extends string };
}
  ? ParsedToolCall<Name, Tool extends Parsable<infer Arguments> ? Arguments : unknown>
  : CustomCall;

/** What a stream ends with: it is parsed where the format or a tool has a parser. */
export type FinalOf<Format, Tool> =
  Extract<Format | Tool, Parsable<unknown>> extends never
    ? Completion
    : ParsedCompletion<ContentOf<Format>, CallOf<Tool>>;
