import { setImmediate as nextTurn } from "node:timers/promises";
import type { DecoderDescription, GenerateRequest, GenerationEvent } from "@understudy/runtime";
import type { components } from "@understudy/spec";
import pino from "pino";
import { createChatCompletion } from "../handlers/chat.ts";
import { createCompletion } from "../handlers/completions.ts";
import { createApp } from "../http/create-app.ts";
import type { Handlers } from "../http/operation-handler.ts";
import { modelNotFound } from "../http/request-error.ts";
import { createChatService } from "../services/chat/chat-service.ts";
import type { ChatAnswer } from "../services/chat/chat-types.ts";
import { createCompletionService } from "../services/completion/completion-service.ts";
import type { Completion } from "../services/completion/completion-types.ts";
import type { TextModels } from "../services/generation/text-models.ts";
import { ScriptedTokenizer } from "./scripted-tokenizer.ts";

/** What a scripted model does with a request: the ids it writes, and how it ends. */
export interface Script {
  readonly ids: readonly number[];
  readonly reason?: "stop" | "length";
  /** Thrown after the tokens, or before the first event. */
  readonly error?: unknown;
  readonly errorFirst?: unknown;
  readonly cachedTokens?: number;
  /** Whether it goes on writing the last token until it is stopped. */
  readonly endless?: boolean;
}

export interface ScriptedOptions {
  readonly tokenizer?: ScriptedTokenizer;
  readonly description?: Partial<DecoderDescription>;
  readonly script: (request: GenerateRequest) => Script;
}

/** Tokens whose texts are the pieces. */
export function tokensOf(pieces: readonly string[]): {
  tokenizer: ScriptedTokenizer;
  ids: number[];
} {
  const words = [...new Set(pieces)];
  const tokenizer = new ScriptedTokenizer(words);
  return { tokenizer, ids: pieces.map((piece) => 256 + words.indexOf(piece)) };
}

/** The chat and completions operations over HTTP's own objects, on a model that follows a script. */
export class ScriptedChat {
  readonly requests: GenerateRequest[] = [];
  /** Answers that have been freed, in their order. */
  readonly freed: number[] = [];
  readonly errors: unknown[] = [];
  readonly #app: ReturnType<typeof createApp>;

  constructor({ tokenizer = new ScriptedTokenizer(), description = {}, script }: ScriptedOptions) {
    const models: TextModels = {
      with: async (id, _signal, use) => {
        if (id !== "scripted") throw modelNotFound(id);
        const model = {
          task: "text-generation" as const,
          id,
          modelPath: "model.onnx",
          tokenizerPath: "tokenizer.json",
          tokenizerConfigPath: "tokenizer_config.json",
          description: {
            ...plainDescription,
            vocab_size: tokenizer.vocabularySize,
            ...description,
          },
        };
        return use({ model, tokenizer, specialTokens: {}, fingerprint: "fp_scripted" });
      },
    };
    const runtime = {
      generate: (
        _model: unknown,
        request: GenerateRequest,
        options?: { readonly signal?: AbortSignal | undefined },
      ) => {
        this.requests.push(request);
        return this.#follow(script(request), request, options?.signal);
      },
    };
    let hex = 0;
    const randomHex = () => (++hex).toString(16).padStart(32, "0");
    const services = { models, runtime, now: () => 1_700_000_000_000, randomHex };
    const logger = pino(
      { level: "error", base: null },
      { write: (line: string) => this.errors.push(JSON.parse(line)) },
    );
    this.#app = createApp({
      // Only these two are asked for.
      handlers: {
        "chat.completions.create": createChatCompletion(createChatService(services)),
        "completions.create": createCompletion(createCompletionService(services)),
      } as Partial<Handlers> as Handlers,
      fileSinks: {},
      apiKeys: [],
      maxBodyBytes: 1024 * 1024,
      logger,
      now: () => performance.now(),
      newRequestId: () => "req_scripted",
      isClosing: () => false,
    });
  }

  async *#follow(
    script: Script,
    { choice, logprobs, promptLogprobs, promptTokenIds, maxTokens }: GenerateRequest,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<GenerationEvent, void, undefined> {
    try {
      await nextTurn();
      if (script.errorFirst !== undefined) throw script.errorFirst;
      const told = (id: number) => ({ id, logprob: -(id % 7) / 4 - 0.25 });
      const ranked = (id: number) => ({
        ...told(id),
        topLogprobs: Array.from({ length: logprobs ?? 0 }, (_, rank) => told(id + rank)),
      });
      const cachedTokens = script.cachedTokens ?? 0;
      const prompt = promptTokenIds.map((id, index) => (index === 0 ? null : ranked(id)));
      yield { type: "prompt", cachedTokens, ...(promptLogprobs && { logprobs: prompt }) };
      for (const id of script.ids.slice(0, maxTokens)) {
        signal?.throwIfAborted();
        yield { type: "token", ...(logprobs === null ? { id } : ranked(id)) };
      }
      while (script.endless === true) {
        await nextTurn();
        signal?.throwIfAborted();
        yield { type: "token", id: script.ids.at(-1) ?? 0 };
      }
      if (script.error !== undefined) throw script.error;
      const reason = script.ids.length > maxTokens ? "length" : (script.reason ?? "stop");
      yield { type: "end", reason, stopTokenId: null };
    } finally {
      this.freed.push(choice);
    }
  }

  send(path: string, body: object, signal?: AbortSignal): Promise<Response> {
    const request = new Request(`http://scripted${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ model: "scripted", ...body }),
      ...(signal !== undefined && { signal }),
    });
    return Promise.resolve(this.#app.fetch(request));
  }

  /** The answer to a message of a user. */
  async chat(body: object): Promise<ChatAnswer> {
    return succeeded(await this.send("/v1/chat/completions", { messages: hello, ...body }));
  }

  async complete(body: object): Promise<Completion> {
    return succeeded(await this.send("/v1/completions", body));
  }

  /** The status and the error of a chat or, with a `prompt`, of a completion. */
  async refusal(body: object) {
    const path = "prompt" in body ? "/v1/completions" : "/v1/chat/completions";
    const sent = "prompt" in body ? body : { messages: hello, ...body };
    const response = await this.send(path, sent);
    const { error } = (await response.json()) as components["schemas"]["ErrorResponse"];
    return { status: response.status, ...error };
  }

  /** The data of each event of a stream, as text. */
  async stream(body: object): Promise<string[]> {
    const path = "prompt" in body ? "/v1/completions" : "/v1/chat/completions";
    const sent = "prompt" in body ? body : { messages: hello, ...body };
    const response = await this.send(path, { ...sent, stream: true });
    const text = await response.text();
    return text
      .split("\n\n")
      .filter((event) => event !== "")
      .map((event) => event.replace(/^data: /, ""));
  }
}

async function succeeded<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  return JSON.parse(text) as T;
}

export const hello = [{ role: "user", content: "hello" }] as const;

const plainDescription: DecoderDescription = {
  decoder: "split",
  family: "llama",
  layers: 1,
  kv_heads: 1,
  head_dim: 8,
  vocab_size: 256,
  context_length: 4096,
  precision: "fp32",
  bos_token_id: null,
  eos_token_ids: [0],
  pad_token_id: null,
  defaults: {},
  chat_template: null,
  add_bos_token: false,
};
