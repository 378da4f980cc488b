import type { GenerateRequest, Runtime } from "@understudy/runtime";
import { checkCompletionRequest } from "@understudy/spec";
import { choicesAtOnce } from "../generation/choices-at-once.ts";
import { mergeStreams } from "../generation/merge-streams.ts";
import { randomSeed } from "../generation/random-seed.ts";
import { toSampling, toStops } from "../generation/sampling.ts";
import { startStream } from "../generation/start-stream.ts";
import type { TextModel, TextModels } from "../generation/text-models.ts";
import { tokenBudget } from "../generation/token-budget.ts";
import { writeText } from "../generation/write-text.ts";
import { type CompletionDelta, completionChoice } from "./completion-choice.ts";
import type { CompletionFacts } from "./completion-facts.ts";
import type { CompletionRequest } from "./completion-types.ts";
import { type CompletionPrompt, toPrompts } from "./prompts.ts";

/** An answer that has begun: its first delta is there. */
export interface CompletionRun {
  readonly facts: CompletionFacts;
  /** `index` counts all candidates: those of the first prompt come first. */
  readonly deltas: AsyncGenerator<
    readonly [index: number, delta: CompletionDelta],
    void,
    undefined
  >;
}

export interface CompletionService {
  /**
   * Begins an answer. What is wrong with the request, or keeps it from being begun, is thrown here;
   * aborting the signal ends the answer, also while its deltas come.
   */
  begin(body: CompletionRequest, signal: AbortSignal): Promise<CompletionRun>;
}

export interface CompletionServiceOptions {
  readonly models: TextModels;
  readonly runtime: Pick<Runtime, "generate">;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** 32 random hexadecimal digits. */
  readonly randomHex: () => string;
}

/** What the hosted API writes unless told otherwise. */
const defaultMaxTokens = 16;

export function createCompletionService(options: CompletionServiceOptions): CompletionService {
  return {
    begin(body, signal) {
      checkCompletionRequest(body);
      return options.models.with(body.model, signal, async (textModel) => {
        const { model, tokenizer, fingerprint } = textModel;
        const prompts = await toPrompts(body, textModel);
        const candidates = Math.max(body.best_of ?? 1, body.n ?? 1);
        const toRequest = requester(body, textModel, options.randomHex);
        const stops = toStops(body.stop);
        const streams = prompts.flatMap((prompt) => {
          const request = toRequest(prompt);
          return Array.from({ length: candidates }, (_, choice) => () => {
            const events = options.runtime.generate(model, { ...request, choice }, { signal });
            const texts = writeText(events, tokenizer, stops);
            return completionChoice(texts, prompt, tokenizer, body.echo === true);
          });
        });
        const facts: CompletionFacts = {
          id: `cmpl-${options.randomHex()}`,
          created: Math.floor(options.now() / 1000),
          model: body.model,
          fingerprint,
          tokenizer,
          logprobs: typeof body.logprobs === "number",
          promptTokens: prompts.reduce((sum, { tokenIds }) => sum + tokenIds.length, 0),
          prompts: prompts.length,
          candidates,
          choices: body.n ?? 1,
        };
        return { facts, deltas: await startStream(mergeStreams(streams, choicesAtOnce)) };
      });
    },
  };
}

function requester(
  body: CompletionRequest,
  textModel: TextModel,
  randomHex: () => string,
): (prompt: CompletionPrompt) => Omit<GenerateRequest, "choice"> {
  const { description } = textModel.model;
  const sampling = toSampling(body, textModel, () => randomSeed(randomHex));
  const ranks = (body.best_of ?? 1) > (body.n ?? 1);
  const logprobs = body.logprobs ?? (ranks ? 0 : null);
  const limit = body.max_tokens ?? defaultMaxTokens;
  return ({ tokenIds, param }) => ({
    ...sampling,
    promptTokenIds: tokenIds,
    maxTokens: tokenBudget(tokenIds.length, limit, description.context_length, {
      words: "prompt",
      param,
      limitParam: "max_tokens",
    }),
    stopTokenIds: description.eos_token_ids,
    logprobs,
    promptLogprobs: body.echo === true && typeof body.logprobs === "number",
    grammar: null,
  });
}
