import type { ApiPromise } from "../core/api-promise.ts";
import type { EventStream } from "../core/event-stream.ts";
import { APIAbortError } from "../errors/call-errors.ts";
import { MaxTurnsExceededError } from "../errors/max-turns-exceeded-error.ts";
import { checkRunToolsOptions, type RunToolsOptions } from "../options/run-tools-options.ts";
import type { Schemas } from "../schemas.ts";
import { ChatCompletionStream } from "./chat-completion-stream.ts";
import { checkRunnable } from "./check-runnable.ts";
import { parseCompletion, whole } from "./parse-completion.ts";
import type { ParsedCompletion } from "./parsed-completion.ts";
import { runCall } from "./run-call.ts";
import type { RunnableTool } from "./tool.ts";
import type { RunMessage, RunProgress } from "./tool-run.ts";

type Body = Schemas["CreateChatCompletionRequest"];
type Chunk = Schemas["CreateChatCompletionStreamResponse"];
type Completion = Schemas["CreateChatCompletionResponse"];
type Choice = Schemas["ChatCompletionToolChoiceOption"];
type Call = Schemas["ChatCompletionMessageFunctionToolCall"];

/** Makes the requests of a run. */
export interface Creates {
  create(
    body: Body & { readonly stream: true },
    options: RunToolsOptions,
  ): ApiPromise<EventStream<Chunk>>;
  create(body: Body & { readonly stream: false }, options: RunToolsOptions): ApiPromise<Completion>;
}

const defaultMaxTurns = 10;

/** Asks the model, runs what it calls, and asks again, until it calls no more. */
export async function runTurns<Content, ToolCall>(
  completions: Creates,
  body: Body,
  given: RunToolsOptions | undefined,
  { messages, completions: answers, give }: RunProgress<RunMessage | Chunk>,
  signal: AbortSignal,
): Promise<ParsedCompletion<Content, ToolCall>> {
  const { maxTurns = defaultMaxTurns, onToolError, ...options } = checkRunToolsOptions(given);
  checkRunnable(body);
  const tools = body.tools as unknown as readonly RunnableTool[];
  const add = (message: RunMessage) => {
    messages.push(message);
    give(message);
  };
  for (let turn = 1; ; turn++) {
    const asked = {
      ...body,
      messages: [...messages],
      // Only once: a model that must call would never be done.
      ...(turn > 1 && body.tool_choice && { tool_choice: laterChoice(body.tool_choice) }),
    };
    const completion = await ask(completions, asked, { ...options, signal }, give);
    answers.push(completion);
    const { content, tool_calls = [] } = (completion.choices[0] as Completion["choices"][number])
      .message;
    // Some services have no ids, and results are told by them.
    const calls = tool_calls.map((call, index) => ({ ...call, id: call.id || `${turn}_${index}` }));
    add({ role: "assistant", content, ...(calls.length > 0 && { tool_calls: calls }) });
    if (calls.length === 0) return parseCompletion(completion, body);
    if (turn >= maxTurns) throw new MaxTurnsExceededError(maxTurns, messages);
    const results = await Promise.all(
      calls.map((call) => runCall(call as Call, tools, signal, onToolError)),
    );
    if (signal.aborted) throw new APIAbortError(signal.reason);
    for (const result of results) add(result);
  }
}

/** One answer, which is whole. Where it is streamed, its chunks are given as they come. */
async function ask(
  completions: Creates,
  body: Body,
  options: RunToolsOptions,
  onChunk: (chunk: Chunk) => void,
): Promise<Completion> {
  if (!body.stream) return completions.create({ ...body, stream: false }, options).mapped(whole);
  const open = (signal: AbortSignal) =>
    completions.create({ ...body, stream: true }, { ...options, signal }).withResponse();
  const stream = new ChatCompletionStream(open, options.signal, whole);
  for await (const chunk of stream) onChunk(chunk);
  return stream.finalCompletion();
}

/** How the model may choose after its first answer: as it was told, but that it need not call. */
function laterChoice(choice: Choice): Choice {
  if (typeof choice !== "object") return choice === "required" ? "auto" : choice;
  if (choice.type !== "allowed_tools") return "auto";
  return { ...choice, allowed_tools: { ...choice.allowed_tools, mode: "auto" } };
}
