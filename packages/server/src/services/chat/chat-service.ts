import { createHash } from "node:crypto";
import type { GenerateRequest, Runtime } from "@understudy/runtime";
import { checkChatRequest, checkMessages } from "@understudy/spec";
import { choicesAtOnce } from "../generation/choices-at-once.ts";
import { mergeStreams } from "../generation/merge-streams.ts";
import { randomSeed } from "../generation/random-seed.ts";
import { toSampling, toStops } from "../generation/sampling.ts";
import { startStream } from "../generation/start-stream.ts";
import type { TextModel, TextModels } from "../generation/text-models.ts";
import { tokenBudget } from "../generation/token-budget.ts";
import { writeText } from "../generation/write-text.ts";
import { type ChoiceDelta, chatChoice } from "./chat-choice.ts";
import type { ChatFacts } from "./chat-facts.ts";
import { ChatTemplates, defaultTemplate, defaultTurnEnd } from "./chat-template.ts";
import type { ChatRequest } from "./chat-types.ts";
import { formatPrompt, responseGrammar } from "./response-grammar.ts";
import { templateMessages } from "./template-messages.ts";
import { type ToolPlan, toolPlan } from "./tool-plan.ts";
import { toolPrompt, withSystemText } from "./tool-prompt.ts";
import { knowsTools, toolCallSyntax } from "./tool-syntax.ts";

/** An answer that has begun: its first delta is there. */
export interface ChatRun {
  readonly facts: ChatFacts;
  readonly deltas: AsyncGenerator<readonly [index: number, delta: ChoiceDelta], void, undefined>;
}

export interface ChatService {
  /**
   * Begins an answer. What is wrong with the request, or keeps it from being begun, is thrown here;
   * aborting the signal ends the answer, also while its deltas come.
   */
  begin(body: ChatRequest, signal: AbortSignal): Promise<ChatRun>;
}

export interface ChatServiceOptions {
  readonly models: TextModels;
  readonly runtime: Pick<Runtime, "generate">;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** 32 random hexadecimal digits. */
  readonly randomHex: () => string;
}

export function createChatService(options: ChatServiceOptions): ChatService {
  const templates = new ChatTemplates();
  return {
    begin(body, signal) {
      checkChatRequest(body);
      checkMessages(body.messages);
      return options.models.with(body.model, signal, async (textModel) => {
        const prompt = await preparePrompt(body, textModel, templates, new Date(options.now()));
        const { requests, seed } = toRequests(body, textModel, prompt, options.randomHex);
        const stops = [...toStops(body.stop), ...prompt.stops];
        const digest = promptDigest(prompt.tokenIds);
        const streams = requests.map((request) => () => {
          const events = options.runtime.generate(textModel.model, request, { signal });
          return chatChoice(writeText(events, textModel.tokenizer, stops), {
            tokenizer: textModel.tokenizer,
            logprobs: body.logprobs === true,
            plan: prompt.plan,
            isJson: (body.response_format?.type ?? "text") !== "text",
            callId: (index) => callId([digest, seed, request.choice, index]),
          });
        });
        const facts: ChatFacts = {
          id: `chatcmpl-${options.randomHex()}`,
          created: Math.floor(options.now() / 1000),
          model: body.model,
          fingerprint: textModel.fingerprint,
          metadata: body.metadata,
          promptTokens: prompt.tokenIds.length,
          choices: requests.length,
          legacy: prompt.plan?.legacy === true,
        };
        return { facts, deltas: await startStream(mergeStreams(streams, choicesAtOnce)) };
      });
    },
  };
}

interface Prompt {
  readonly tokenIds: readonly number[];
  readonly plan: ToolPlan | null;
  /** What ends a turn besides the model's own end tokens. */
  readonly stopTokenIds: readonly number[];
  readonly stops: readonly string[];
}

async function preparePrompt(
  body: ChatRequest,
  { model, tokenizer, specialTokens }: TextModel,
  templates: ChatTemplates,
  now: Date,
): Promise<Prompt> {
  const template = model.description.chat_template ?? defaultTemplate;
  const syntax = toolCallSyntax(template);
  const plan = toolPlan(body, syntax);
  const known = knowsTools(template);
  const texts = [
    plan !== null && !known ? toolPrompt(plan, syntax) : null,
    formatPrompt(body),
  ].filter((text) => text !== null);
  const messages = texts.reduce(withSystemText, templateMessages(body.messages, template, syntax));
  const text = templates.render(template, {
    messages,
    ...(plan !== null && known && { tools: plan.shown }),
    specialTokens,
    now,
  });
  const turnEnd = tokenizer.tokenId(defaultTurnEnd);
  const isDefault = model.description.chat_template === null;
  return {
    // A template puts the marks that the model expects where it wants them.
    tokenIds: await tokenizer.encodeInBackground(text, { addSpecialTokens: false }),
    plan,
    stopTokenIds: isDefault && turnEnd !== undefined ? [turnEnd] : [],
    stops: isDefault && turnEnd === undefined ? [defaultTurnEnd] : [],
  };
}

function toRequests(
  body: ChatRequest,
  textModel: TextModel,
  { tokenIds, plan, stopTokenIds }: Prompt,
  randomHex: () => string,
): { readonly requests: readonly GenerateRequest[]; readonly seed: number } {
  const { description } = textModel.model;
  const sampling = toSampling(body, textModel, () => randomSeed(randomHex));
  const limitParam = isGiven(body.max_tokens) ? "max_tokens" : "max_completion_tokens";
  const request = {
    ...sampling,
    promptTokenIds: tokenIds,
    maxTokens: tokenBudget(
      tokenIds.length,
      body.max_completion_tokens ?? body.max_tokens ?? null,
      description.context_length,
      { words: "messages", param: "messages", limitParam },
    ),
    stopTokenIds: [...new Set([...description.eos_token_ids, ...stopTokenIds])],
    logprobs: body.logprobs === true ? (body.top_logprobs ?? 0) : null,
    promptLogprobs: false,
    grammar: responseGrammar(body, plan),
  };
  const requests = Array.from({ length: body.n ?? 1 }, (_, choice) => ({ ...request, choice }));
  // A greedy answer is the same whatever the seed, and so are the ids of its calls.
  return { requests, seed: sampling.temperature === 0 ? 0 : sampling.seed };
}

function isGiven(value: number | null | undefined): boolean {
  return value !== undefined && value !== null;
}

function promptDigest(tokenIds: readonly number[]): string {
  return createHash("sha256").update(Int32Array.from(tokenIds)).digest("hex");
}

/** The same for the same call of the same answer to the same prompt, and for no other. */
function callId(facts: readonly (string | number)[]): string {
  return `call_${createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 24)}`;
}
