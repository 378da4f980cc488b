import type { GrammarCompiler, GrammarMatcher } from "../../grammar/grammar.ts";
import type { WorkerFailure } from "../../pool/worker-protocol.ts";
import { detailOf, TaskFailure } from "../../worker/task-failure.ts";
import type { PrefixCache } from "../cache/prefix-cache.ts";
import type { Decoder, NextTokens } from "../decoder/decoder.ts";
import type { GenerationEvent } from "../generation-event.ts";
import type { StreamNews, WorkerGenerateRequest } from "../generation-protocol.ts";
import { Answer, type AnswerTools } from "./answer.ts";

/**
 * A prompt is read in chunks of so many tokens, counted from its beginning, the last one as long as it
 * happens to be. Longer chunks hold up running answers for longer and share less of a prefix; shorter
 * ones use the processor less well.
 */
export const chunkTokens = 64;

interface LoopOptions<Cache, Entries> {
  readonly decoder: Decoder<Cache, Entries>;
  readonly prefixCache: PrefixCache<Entries>;
  readonly tools: AnswerTools;
  /** Of a whole chunk in the prefix cache. */
  readonly chunkBytes: number;
  /** Gets what happened, once or twice a turn. */
  readonly tell: (news: readonly StreamNews[]) => void;
}

/**
 * Continuous batching: answers come and go between any two steps.
 *
 * Each turn reads one chunk of one prompt, prompts taking turns, and then goes on by one token with
 * all answers that are being written. Every run of the graph lets the thread's messages in first, so
 * that a cancelled answer is gone before the next step.
 */
export class GenerationLoop<Cache, Entries> {
  readonly #decoder: Decoder<Cache, Entries>;
  readonly #prefixCache: PrefixCache<Entries>;
  readonly #tools: AnswerTools;
  readonly #chunkBytes: number;
  readonly #tell: LoopOptions<Cache, Entries>["tell"];
  #reading: Answer<Cache, Entries>[] = [];
  #writing: Answer<Cache, Entries>[] = [];
  #news: StreamNews[] = [];
  #running: Promise<void> | undefined;

  constructor({ decoder, prefixCache, tools, chunkBytes, tell }: LoopOptions<Cache, Entries>) {
    this.#decoder = decoder;
    this.#prefixCache = prefixCache;
    this.#tools = tools;
    this.#chunkBytes = chunkBytes;
    this.#tell = tell;
  }

  /** Begin an answer. */
  start(stream: number, request: WorkerGenerateRequest, grammars: GrammarCompiler | null): void {
    try {
      const matcher = matcherFor(request, grammars);
      const cache = this.#decoder.create();
      this.#reading.push(new Answer(stream, request, cache, matcher, this.#tools));
    } catch (error) {
      this.#news.push({ stream, kind: "failed", failure: failureOf(error) });
    }
    this.#running ??= this.#run();
  }

  /** Give an answer up. It is gone before the next token is computed. */
  cancel(stream: number): void {
    for (const answer of [...this.#reading, ...this.#writing]) {
      if (answer.stream === stream) answer.cancelled = true;
    }
  }

  /** Let the turn that runs end, and do no other. */
  async close(): Promise<void> {
    for (const answer of [...this.#reading, ...this.#writing]) answer.cancelled = true;
    await this.#running;
    await this.#decoder.release();
  }

  async #run(): Promise<void> {
    // Whatever came with the first request takes part in the first turn.
    await Promise.resolve();
    do {
      this.#sweep();
      await this.#readChunk();
      // The first token of an answer does not wait for the second.
      this.#flush();
      await this.#step();
      this.#flush();
    } while (this.#reading.length + this.#writing.length > 0);
    this.#running = undefined;
  }

  #flush(): void {
    if (this.#news.length > 0) this.#tell(this.#news);
    this.#news = [];
  }

  #sweep(): void {
    for (const answer of [...this.#reading, ...this.#writing]) {
      if (!answer.cancelled) continue;
      this.#remove(answer);
      this.#news.push({ stream: answer.stream, kind: "cancelled" });
    }
  }

  async #readChunk(): Promise<void> {
    const answer = this.#reading.shift();
    if (answer === undefined) return;
    this.#reading.push(answer);
    await this.#orFail([answer], async () => {
      this.#useCached(answer);
      const next = await this.#readNew(answer);
      if (next === undefined) return;
      this.#reading = this.#reading.filter((other) => other !== answer);
      this.#writing.push(answer);
      const { cached, promptLogprobs: logprobs, request } = answer;
      const told = request.promptLogprobs ? { logprobs } : {};
      this.#note(answer, [{ type: "prompt", cachedTokens: cached, ...told }]);
      const { ended } = answer;
      this.#note(answer, ended === null ? answer.choose(next) : [ended]);
    });
  }

  /** Take over chunks that have been read before. The last token is always read. */
  #useCached(answer: Answer<Cache, Entries>): void {
    const { promptTokenIds, promptLogprobs } = answer.request;
    const chunks: Entries[] = [];
    while (
      answer.prefixKept &&
      !promptLogprobs &&
      answer.read + chunkTokens < promptTokenIds.length
    ) {
      const chunk = promptTokenIds.slice(answer.read, answer.read + chunkTokens);
      const node = this.#prefixCache.find(answer.prefix, chunk);
      if (node === undefined) break;
      chunks.push(node.entries);
      answer.prefix = node;
      answer.read += chunkTokens;
    }
    if (chunks.length === 0) return;
    this.#decoder.restore(answer.cache, chunks);
    answer.cached += chunks.length * chunkTokens;
  }

  /** Read the next chunk. Gives what follows the prompt when it was the last. */
  async #readNew(answer: Answer<Cache, Entries>): Promise<NextTokens | undefined> {
    const { promptTokenIds, promptLogprobs } = answer.request;
    const chunk = promptTokenIds.slice(answer.read, answer.read + chunkTokens);
    const isLast = answer.read + chunk.length === promptTokenIds.length;
    const lastRow = chunk.length - 1;
    const rows = promptLogprobs ? [...chunk.keys()] : isLast ? [lastRow] : [];
    const wanted = promptLogprobs ? ({ kind: "logits" } as const) : answer.wanted;
    const { next, entries } = await this.#decoder.read(answer.cache, chunk, rows, wanted);
    for (const [row, successor] of promptLogprobs ? next.entries() : []) {
      const id = promptTokenIds[answer.read + row + 1];
      if (id !== undefined) answer.notePrompt(successor, id);
    }
    answer.read += chunk.length;
    if (answer.prefixKept && chunk.length === chunkTokens) {
      answer.prefix = this.#prefixCache.add(answer.prefix, chunk, entries, this.#chunkBytes);
      answer.prefixKept = answer.prefix !== null;
    }
    return isLast ? next.at(-1) : undefined;
  }

  async #step(): Promise<void> {
    const answers = this.#writing.filter(({ cancelled }) => !cancelled);
    this.#sweep();
    if (answers.length === 0) return;
    await this.#orFail(answers, async () => {
      const next = await this.#decoder.step(
        answers.map(({ cache, last: tokenId, wanted }) => ({ cache, tokenId, wanted })),
      );
      for (const [index, answer] of answers.entries()) {
        await this.#orFail([answer], async () => {
          this.#note(answer, answer.choose(next[index] as NextTokens));
        });
      }
    });
  }

  #note(answer: Answer<Cache, Entries>, events: readonly GenerationEvent[]): void {
    for (const event of events) {
      this.#news.push({ stream: answer.stream, kind: "event", event });
      if (event.type === "end") this.#remove(answer);
    }
  }

  async #orFail(
    answers: readonly Answer<Cache, Entries>[],
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      const failure = failureOf(error);
      for (const answer of answers) {
        this.#remove(answer);
        this.#news.push({ stream: answer.stream, kind: "failed", failure });
      }
    }
  }

  #remove(answer: Answer<Cache, Entries>): void {
    this.#reading = this.#reading.filter((other) => other !== answer);
    this.#writing = this.#writing.filter((other) => other !== answer);
    this.#decoder.drop(answer.cache);
    answer[Symbol.dispose]();
  }
}

function matcherFor(
  { grammar }: WorkerGenerateRequest,
  grammars: GrammarCompiler | null,
): GrammarMatcher | null {
  if (grammar === null) return null;
  if (grammars !== null) return grammars.compile(grammar);
  throw new TaskFailure({ kind: "unexpected", detail: "a grammar came before the vocabulary" });
}

function failureOf(error: unknown): WorkerFailure {
  if (error instanceof TaskFailure) return error.failure;
  return { kind: "unexpected", detail: detailOf(error) };
}
