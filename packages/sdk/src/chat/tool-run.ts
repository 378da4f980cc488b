import { APIAbortError } from "../errors/call-errors.ts";
import type { Schemas } from "../schemas.ts";

type Completion = Schemas["CreateChatCompletionResponse"];
type Message = Schemas["ChatCompletionRequestMessage"];

/** What a run adds to the conversation, in its order: an answer of the model, or a tool's result. */
export type RunMessage =
  | Schemas["ChatCompletionRequestAssistantMessage"]
  | Schemas["ChatCompletionRequestToolMessage"];

/** What a run has come to so far. */
export interface RunProgress<Item> {
  /** The conversation, with what it began with. */
  readonly messages: Message[];
  readonly completions: Completion[];
  /** Gives an item to the loops over the run. */
  readonly give: (item: Item) => void;
}

/**
 * A conversation of a model and its tools, which goes on until the model calls no more.
 *
 * It begins when it is made. Awaiting it gives the last completion. A loop over it gives the messages as
 * they come, from the first one on, whenever it began, and with `stream: true` the chunks of each
 * answer before its message. Leaving a loop early ends the run, as `abort` does. A failure is told by
 * whatever is awaited.
 */
export class ToolRun<Final, Item = RunMessage>
  extends Promise<Final>
  implements AsyncIterable<Item>
{
  /** The conversation so far, with what it began with: what to go on from. */
  readonly messages: readonly Message[];
  /** The completions so far, one a turn, as they came: for their usage. */
  readonly completions: readonly Completion[];

  readonly #controller = new AbortController();
  readonly #items: Item[] = [];
  readonly #ended: Promise<unknown>;
  /** Resolved, and put anew, with each item. */
  #next = Promise.withResolvers<void>();

  /** `start` is given what to add to, and a signal that aborts when the run is over. */
  constructor(
    messages: readonly Message[],
    callersSignal: AbortSignal | undefined,
    start: (progress: RunProgress<Item>, signal: AbortSignal) => Promise<Final>,
  ) {
    const { promise, resolve, reject } = Promise.withResolvers<Final>();
    super((fulfil, fail) => promise.then(fulfil, fail));
    // Each is told by whatever is awaited, which need not be this.
    this.catch(() => undefined);
    this.#ended = promise;
    const progress: RunProgress<Item> = {
      messages: [...messages],
      completions: [],
      give: (item) => {
        this.#items.push(item);
        this.#next.resolve();
        this.#next = Promise.withResolvers<void>();
      },
    };
    this.messages = progress.messages;
    this.completions = progress.completions;
    const own = this.#controller.signal;
    const signal = callersSignal === undefined ? own : AbortSignal.any([own, callersSignal]);
    // A tool may take no notice of the signal: the run is over all the same.
    const onAbort = () => reject(new APIAbortError(signal.reason));
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort);
    start(progress, signal)
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener("abort", onAbort);
        // Tools that still run need not.
        this.abort("The run is over.");
      });
  }

  /** What `then` and the like make are plain promises: they are no runs. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Ends the run: its request, and the tools that heed their signal. It fails with an `APIAbortError`. */
  abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }

  /** The messages of the run, as they come. Leaving the loop ends it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    let given = 0;
    let over = false;
    const end = () => {
      over = true;
    };
    const ended = this.#ended.then(end, end);
    try {
      // What came before a failure is given before it is told.
      while (given < this.#items.length || !over) {
        if (given < this.#items.length) yield this.#items[given++] as Item;
        else await Promise.race([this.#next.promise, ended]);
      }
      await this.#ended;
    } finally {
      this.abort("The loop over the run was left before its end.");
    }
  }
}
