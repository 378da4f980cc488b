import { assertNever } from "../../errors/assert-never.ts";
import type { GrammarMatcher } from "../../grammar/grammar.ts";
import { TaskFailure } from "../../worker/task-failure.ts";
import type { PrefixNode } from "../cache/prefix-cache.ts";
import type { NextTokens, Wanted } from "../decoder/decoder.ts";
import type { GenerationEvent, TokenLogprobs } from "../generation-event.ts";
import type { WorkerGenerateRequest } from "../generation-protocol.ts";
import { adjustLogits, adjustsLogits, maskLogits, TokenHistory } from "../sampler/adjust-logits.ts";
import type { Ranking } from "../sampler/ranking.ts";
import { tokenLogprobs } from "../sampler/token-logprobs.ts";
import type { TokenSampler } from "../sampler/token-sampler.ts";

/** Up to how many of the likeliest tokens are looked for in the graph, instead of fetching all logits. */
const mostRanked = 128;

/** What answers of one model share: they are computed one after the other. */
export interface AnswerTools {
  readonly sampler: TokenSampler;
  readonly ranking: Ranking;
  readonly contextLength: number;
  readonly vocabularySize: number;
  /** Those that a grammar allows where the text is whole. */
  readonly endTokenIds: readonly number[];
}

/** One answer being written: what has been read and written, and what to choose next. */
export class Answer<Cache, Entries> {
  readonly stream: number;
  readonly request: WorkerGenerateRequest;
  readonly cache: Cache;
  readonly promptLogprobs: (TokenLogprobs | null)[] = [null];
  /** How many tokens of the prompt have been read; of those, from the prefix cache. */
  read = 0;
  cached = 0;
  /** The last chunk that has been read, while they are whole chunks and are kept. */
  prefix: PrefixNode<Entries> | null = null;
  /** Whether the chunks so far are in the prefix cache, so that the next may stand on them. */
  prefixKept = true;
  cancelled = false;
  /** The token to go on by, once the prompt has been read. */
  last = 0;
  readonly #tools: AnswerTools;
  readonly #matcher: GrammarMatcher | null;
  readonly #mask: Int32Array | null;
  readonly #history: TokenHistory;
  readonly #stops: ReadonlySet<number>;
  #written = 0;

  constructor(
    stream: number,
    request: WorkerGenerateRequest,
    cache: Cache,
    matcher: GrammarMatcher | null,
    tools: AnswerTools,
  ) {
    this.stream = stream;
    this.request = request;
    this.cache = cache;
    this.#tools = tools;
    this.#matcher = matcher;
    this.#mask = matcher === null ? null : new Int32Array(Math.ceil(tools.vocabularySize / 32));
    this.#history = new TokenHistory(request.promptTokenIds);
    const ends = matcher === null ? [] : tools.endTokenIds;
    this.#stops = new Set([...request.stopTokenIds, ...ends]);
  }

  /** Whether some of the prompt has not been read. */
  get reading(): boolean {
    return this.read < this.request.promptTokenIds.length;
  }

  /** What the graph has to give for the next token: no more than is needed is fetched. */
  get wanted(): Wanted {
    const { temperature, topK, logprobs } = this.request;
    const count = temperature === 0 ? 1 : (topK ?? this.#tools.vocabularySize);
    const all = logprobs !== null || this.#matcher !== null || adjustsLogits(this.request);
    return all || count > mostRanked ? { kind: "logits" } : { kind: "ranked", count };
  }

  /** Why nothing more may be written, if so. */
  get ended(): GenerationEvent | null {
    const { maxTokens, promptTokenIds } = this.request;
    const full = promptTokenIds.length + this.#written >= this.#tools.contextLength;
    if (this.#written < maxTokens && !full) return null;
    return { type: "end", reason: "length", stopTokenId: null };
  }

  /** Note what the model says of the prompt's own tokens, from the second of the chunk on. */
  notePrompt(next: NextTokens, id: number): void {
    if (next.kind !== "logits") return;
    const count = this.request.logprobs ?? 0;
    this.promptLogprobs.push(tokenLogprobs(next.logits, id, count, this.#tools.ranking));
  }

  /** Draw the next token. Gives what there is to tell; after an "end" there is no more to do. */
  choose(next: NextTokens): GenerationEvent[] {
    const { logprobs } = this.request;
    const raw = next.kind === "logits" && logprobs !== null ? next.logits.slice() : null;
    const id = this.#draw(next);
    const stop = { type: "end", reason: "stop", stopTokenId: id } as const;
    if (this.#stops.has(id)) return [stop];
    if (this.#matcher?.accept(id) === false) {
      throw new TaskFailure({ kind: "unexpected", detail: `the grammar took token ${id} back` });
    }
    this.#history.add(id);
    this.#written++;
    this.last = id;
    const events: GenerationEvent[] = [{ type: "token", id }];
    if (raw !== null) {
      const told = tokenLogprobs(raw, id, logprobs ?? 0, this.#tools.ranking);
      events[0] = { type: "token", ...told };
    }
    if (this.#matcher?.terminated === true) events.push({ ...stop, stopTokenId: null });
    else if (this.ended !== null) events.push(this.ended);
    return events;
  }

  [Symbol.dispose](): void {
    this.#matcher?.[Symbol.dispose]();
  }

  #draw(next: NextTokens): number {
    const { request } = this;
    const { sampler } = this.#tools;
    let id: number | null;
    switch (next.kind) {
      case "ranked":
        id = sampler.fromRanked(next.ranked, request, this.#written);
        break;
      case "logits":
        adjustLogits(next.logits, request, this.#history);
        if (this.#matcher !== null && this.#mask !== null) {
          this.#matcher.fillMask(this.#mask);
          maskLogits(next.logits, this.#mask);
        }
        id = sampler.fromLogits(next.logits, request, this.#written);
        break;
      default:
        return assertNever(next);
    }
    if (id !== null) return id;
    const detail =
      "it gave no token that can be drawn: its logits are not numbers, or none is allowed";
    throw new TaskFailure({ kind: "inference", detail });
  }
}
