import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import {
  ContentFilterFinishReasonError,
  InvalidOutputError,
  LengthFinishReasonError,
  RefusalError,
} from "../errors/output-errors.ts";
import type { Schemas } from "../schemas.ts";
import { parseOutput } from "./parse-output.ts";
import type { ParsedCompletion } from "./parsed-completion.ts";
import { type Asked, parserOf } from "./parser.ts";

type Completion = Schemas["CreateChatCompletionResponse"];
type Message = Schemas["ChatCompletionResponseMessage"];
type ToolCall = Schemas["ChatCompletionMessageToolCall"];
type Tool = Schemas["ChatCompletionTool"];

/** Refuses tools whose arguments need not fit their schema, so that nothing could be said of them. */
export function checkParsable({ tools = [] }: Asked): void {
  for (const [index, tool] of tools.entries()) {
    if (tool.type === "function" && !tool.function.strict) {
      throw new InvalidArgumentError(
        `tools[${index}]`,
        `The tool '${tool.function.name}' is not strict: its arguments cannot be parsed. Set strict: true, or make it with zodTool or standardTool.`,
      );
    }
  }
}

/**
 * Reads the contents and calls of a completion that is whole by the schemas of its request. Throws an
 * `InvalidOutputError` for what is no JSON or does not fit its schema.
 */
export async function parseCompletion<Content, Call>(
  completion: Completion,
  asked: Asked,
): Promise<ParsedCompletion<Content, Call>> {
  const choices = await Promise.all(
    completion.choices.map(async (choice) => {
      const { tool_calls: calls, ...message } = choice.message;
      const parsed = (await parseContent(choice.message, asked)) as Content | null;
      if (!calls) return { ...choice, message: { ...message, parsed } };
      const tool_calls = await Promise.all(calls.map((call) => parseCall(call, asked)));
      return { ...choice, message: { ...message, tool_calls: tool_calls as Call[], parsed } };
    }),
  );
  return { ...completion, choices };
}

/** What `parse` gives: the contents and calls of a completion, or the error of one that is not whole. */
export async function parseWhole<Content, Call>(
  completion: Completion,
  asked: Asked,
  response: Response,
): Promise<ParsedCompletion<Content, Call>> {
  return parseCompletion(whole(completion, response), asked);
}

/** The completion itself, where no choice is missing, cut off, filtered or refused: those are errors. */
export function whole(completion: Completion, response: Response): Completion {
  const { choices } = completion as { readonly choices?: Partial<Completion["choices"]> };
  if (!Array.isArray(choices) || !choices[0] || !choices.every((choice) => choice?.message)) {
    throw new InvalidResponseError(
      "Expected a completion to have choices, each with a message.",
      response,
    );
  }
  for (const { finish_reason, message } of completion.choices) {
    if (finish_reason === "length") throw new LengthFinishReasonError(completion);
    if (finish_reason === "content_filter") throw new ContentFilterFinishReasonError(completion);
    if (message.refusal) throw new RefusalError(message.refusal, completion);
  }
  return completion;
}

/** The function tool of a name; undefined where there is none. */
export function toolNamed<T extends Tool>(name: string, tools: readonly T[] = []): T | undefined {
  return tools.find((tool) => tool.type === "function" && tool.function.name === name);
}

/** The error of a call of no tool that the model was given. */
export function unknownTool(
  call: Schemas["ChatCompletionMessageFunctionCall"],
  tools: readonly Tool[],
) {
  const names = tools.map(
    (tool) => `'${(tool.type === "function" ? tool.function : tool.custom).name}'`,
  );
  return new InvalidOutputError(
    `The model calls '${call.name}', and there is no such tool: expected ${names.join(", ") || "no call"}.`,
    call.arguments,
  );
}

async function parseContent(message: Message, { response_format: format }: Asked) {
  const { content, tool_calls, function_call } = message;
  if (format?.type !== "json_schema" || typeof content !== "string") return null;
  if (content === "" && (tool_calls?.length || function_call)) return null;
  return (parserOf(format) ?? parseAnyJson)(content);
}

async function parseCall(call: ToolCall, { tools = [] }: Asked) {
  if (call.type !== "function") return call;
  const tool = toolNamed(call.function.name, tools);
  if (tool === undefined) throw unknownTool(call.function, tools);
  const parsed_arguments = await (parserOf(tool) ?? parseAnyJson)(call.function.arguments);
  return { ...call, function: { ...call.function, parsed_arguments } };
}

/** For schemas of no library: that the answer fits is the service's word. */
async function parseAnyJson(text: string): Promise<unknown> {
  return parseOutput(text, "The model's output");
}
