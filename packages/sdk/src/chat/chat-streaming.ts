import type { RequestBody, ResponseBody, StreamEvent } from "@understudy/spec";
import { ApiPromise, type WithRequestId } from "../core/api-promise.ts";
import type { EventStream } from "../core/event-stream.ts";
import { Resource } from "../core/resource.ts";
import { checkRequestOptions, type RequestOptions } from "../options/request-options.ts";
import type { RunToolsOptions } from "../options/run-tools-options.ts";
import type { Schemas } from "../schemas.ts";
import { ChatCompletionStream } from "./chat-completion-stream.ts";
import type { CallOf, ContentOf, FinalOf, ParsedCompletion } from "./parsed-completion.ts";
import { isParsable } from "./parser.ts";
import type { RunnableTool } from "./tool.ts";
import { type RunMessage, ToolRun } from "./tool-run.ts";

type Body = RequestBody<"chat.completions.create">;
type Completion = ResponseBody<"chat.completions.create">;
type Chunk = StreamEvent<"chat.completions.create">;

/** Loaded with the first answer that is to be read: not every program has one. */
const reading = () => import("./parse-completion.ts");

/** A request whose format and tools are known by their types, and so what is made of the answer. */
interface ParsedBody<Format, Tool> extends Omit<Body, "stream" | "response_format" | "tools"> {
  response_format?: Format;
  tools?: readonly Tool[];
}

/** A request that is made again and again, with what the tools gave. */
interface RunBody<Format, Tool, Streams>
  extends Omit<Body, "stream" | "response_format" | "tools" | "n" | "functions" | "function_call"> {
  response_format?: Format;
  tools: readonly Tool[];
  stream?: Streams | null;
}

/** What `client.chat.completions` has besides the operations that are generated. */
export abstract class ChatStreaming extends Resource {
  abstract create(
    body: Body & { readonly stream: true },
    options?: RequestOptions,
  ): ApiPromise<EventStream<Chunk>>;
  abstract create(
    body: Body & { readonly stream?: false | null },
    options?: RequestOptions,
  ): ApiPromise<Completion>;

  /**
   * Create a chat completion and stream it, with what has come so far put together.
   *
   * The request is sent at once. A failure, also to send it, is told by whatever is awaited first.
   * Formats and tools are as for `parse`; without any that has a parser, the completion is as it came.
   */
  stream<
    Format extends Schemas["ResponseFormat"] | undefined = undefined,
    Tool extends Schemas["ChatCompletionTool"] = never,
  >(
    body: ParsedBody<Format, Tool>,
    options?: RequestOptions,
  ): ChatCompletionStream<FinalOf<Format, Tool>> {
    const checked = checkRequestOptions(options);
    const asked = body as unknown as Body;
    const parses = isParsable(asked);
    return new ChatCompletionStream(
      async (signal) => {
        if (parses) (await reading()).checkParsable(asked);
        return this.create({ ...asked, stream: true }, { ...checked, signal }).withResponse();
      },
      checked.signal,
      async (completion, response) =>
        (parses
          ? await (await reading()).parseWhole(completion, asked, response)
          : completion) as FinalOf<Format, Tool>,
    );
  }

  /**
   * Create a chat completion and read it by the schemas of its request: each message has `parsed`, its
   * content by a `response_format` of `zodResponseFormat` or `standardResponseFormat`, and each of its
   * calls `parsed_arguments`, by a tool of `zodTool` or `standardTool`. A schema of no library gives
   * what is in the JSON. Tools must be strict.
   *
   * An answer that was cut off is a `LengthFinishReasonError` or a `ContentFilterFinishReasonError`, a
   * refusal a `RefusalError`, and one that does not fit its schema an `InvalidOutputError`.
   */
  parse<
    Format extends Schemas["ResponseFormat"] | undefined = undefined,
    Tool extends Schemas["ChatCompletionTool"] = never,
  >(
    body: ParsedBody<Format, Tool>,
    options?: RequestOptions,
  ): ApiPromise<WithRequestId<ParsedCompletion<ContentOf<Format>, CallOf<Tool>>>> {
    const asked = body as unknown as Body & { readonly stream?: null };
    return ApiPromise.of(async () => {
      const { checkParsable, parseWhole } = await reading();
      checkParsable(asked);
      const parse = (completion: Completion, response: Response) =>
        parseWhole<ContentOf<Format>, CallOf<Tool>>(completion, asked, response);
      return () => this.create(asked, options).mapped(parse);
    });
  }

  /**
   * Let the model call tools, and tell it what they give, until it calls no more.
   *
   * The calls of an answer run at the same time. A tool that throws, and arguments that do not fit,
   * are told to the model, unless `onToolError` says otherwise. A `tool_choice` that demands calls is
   * for the first answer only. The run fails as `parse` does, and with a `MaxTurnsExceededError`.
   */
  runTools<
    Tool extends RunnableTool,
    Format extends Schemas["ResponseFormat"] | undefined = undefined,
    Streams extends boolean = false,
  >(
    body: RunBody<Format, Tool, Streams>,
    options?: RunToolsOptions,
  ): ToolRun<
    ParsedCompletion<ContentOf<Format>, CallOf<Tool>>,
    RunMessage | (true extends Streams ? Chunk : never)
  > {
    const { signal: callers } = checkRequestOptions({ signal: options?.signal });
    const asked = body as unknown as Body;
    // Loaded with the first run, as what reads answers is. It checks the rest.
    return new ToolRun(asked.messages, callers, async (progress, signal) =>
      (await import("./run-turns.ts")).runTurns(this, asked, options, progress as never, signal),
    );
  }
}
