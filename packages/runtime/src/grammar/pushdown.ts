import { assertNever } from "../errors/assert-never.ts";
import { automatonFrom, type Expression, hasByte, repeat } from "./expression.ts";

/** What still has to be written: `head`, then `tail`. Null is the end of the text. */
interface Continuation {
  readonly id: number;
  readonly head: Expression;
  readonly tail: Continuation | null;
}

/**
 * Where a text can stand in a grammar: all ways of going on at once. Made by `Pushdown`, which
 * keeps one object for equal configurations, so that steps and masks are computed once.
 */
export interface Configuration {
  /** The text may end here. */
  readonly complete: boolean;
  /** No byte can follow. */
  readonly finished: boolean;
  /** The ways of going on, each of which a step has to look at. */
  readonly width: number;
  /** After one more byte; null if it is not allowed. */
  step(byte: number): Configuration | null;
  /** A configuration that allows the same tokens, for all counts too high for a token to reach. */
  readonly canonical: Configuration;
  /** The tokens that may follow, once they have been computed. */
  mask: Int32Array | null;
}

/** Configurations kept before all are dropped. One takes about 2 kB, its mask not counted. */
const MAX_CONFIGURATIONS = 8_192;

/**
 * The pushdown automaton of a grammar, built while it is used. A continuation is a stack of
 * expressions; reading a byte takes the derivative of the topmost one (Brzozowski, 1964). A repeat
 * with bounds counts down inside its expression, and counts that no token can reach are taken as
 * equal when a mask is looked up: a string of at most 5000 characters costs no more than a short one.
 */
export class Pushdown {
  readonly #root: Expression;
  readonly #longestToken: number;
  #memory = new Memory();
  #start: Configuration | null = null;

  constructor(root: Expression, longestToken: number) {
    this.#root = root;
    this.#longestToken = longestToken;
  }

  get start(): Configuration {
    this.#start ??= this.#configuration([this.#push(this.#root, null)], false);
    return this.#start;
  }

  /**
   * Forget what was computed, when it has become too much; true if so. Configurations in use go on
   * working. Each holds all that were computed from it: whoever keeps one keeps them too.
   */
  trim(): boolean {
    if (this.#memory.configurations.size <= MAX_CONFIGURATIONS) return false;
    this.#memory = new Memory();
    this.#start = null;
    return true;
  }

  /** Configurations in memory. */
  get size(): number {
    return this.#memory.configurations.size;
  }

  #push(head: Expression, tail: Continuation | null): Continuation {
    const key = `${head.id}:${tail?.id ?? 0}`;
    const known = this.#memory.continuations.get(key);
    if (known !== undefined) return known;
    const made = { id: nextId(), head, tail };
    this.#memory.continuations.set(key, made);
    return made;
  }

  #repeat(of: Expression & { kind: "repeat" }, min: number, max: number): Expression {
    if (min === of.min && max === of.max) return of;
    return this.#derived(`${of.item.id}*${min},${max}`, () => repeat(of.item, min, max));
  }

  #derived(key: string, make: () => Expression): Expression {
    const known = this.#memory.derived.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#memory.derived.set(key, made);
    return made;
  }

  /** Expand until every continuation begins with a byte set or an automaton. */
  #configuration(from: readonly (Continuation | null)[], done: boolean): Configuration {
    const key = `${done}${from.map((continuation) => continuation?.id ?? 0).join()}`;
    const known = this.#memory.closures.get(key);
    if (known !== undefined) return known;
    const made = this.#close(from, done);
    this.#memory.closures.set(key, made);
    return made;
  }

  #close(from: readonly (Continuation | null)[], done: boolean): Configuration {
    const ready: Continuation[] = [];
    const seen = new Set<Continuation>();
    const waiting = [...from];
    let complete = done;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === null) {
        complete = true;
        continue;
      }
      if (seen.has(next)) continue;
      seen.add(next);
      this.#expand(next, waiting, ready);
    }
    ready.sort((a, b) => a.id - b.id);
    const key = `${complete}${ready.map((continuation) => continuation.id).join()}`;
    const known = this.#memory.configurations.get(key);
    if (known !== undefined) return known;
    const made = new LazyConfiguration(ready, complete, this.#step, this.#canonical);
    this.#memory.configurations.set(key, made);
    return made;
  }

  #expand(
    continuation: Continuation,
    waiting: (Continuation | null)[],
    ready: Continuation[],
  ): void {
    const { head, tail } = continuation;
    switch (head.kind) {
      case "set":
        ready.push(continuation);
        return;
      case "automaton":
        if (head.automaton.continues(head.state)) ready.push(continuation);
        if (head.automaton.accepts(head.state)) waiting.push(tail);
        return;
      case "sequence":
        waiting.push(head.items.reduceRight((rest, item) => this.#push(item, rest), tail));
        return;
      case "choice":
        for (const option of head.options) waiting.push(this.#push(option, tail));
        return;
      case "repeat": {
        if (head.min === 0) waiting.push(tail);
        if (head.max === 0) return;
        const more = head.max === 1 ? tail : this.#repeatAgain(head, tail);
        waiting.push(this.#push(head.item, more));
        return;
      }
      case "rule":
        if (head.rule.body === null) {
          throw new TypeError(`Expected the grammar rule ${head.rule.name} to have a body.`);
        }
        waiting.push(this.#push(head.rule.body, tail));
        return;
      default:
        assertNever(head);
    }
  }

  #repeatAgain(head: Expression & { kind: "repeat" }, tail: Continuation | null): Continuation {
    const left = this.#repeat(head, Math.max(head.min - 1, 0), head.max - 1);
    return this.#push(left, tail);
  }

  readonly #step = (ready: readonly Continuation[], byte: number): Configuration | null => {
    const after: (Continuation | null)[] = [];
    for (const { head, tail } of ready) {
      if (head.kind === "set") {
        if (hasByte(head.set, byte)) after.push(tail);
      } else if (head.kind === "automaton") {
        const { automaton } = head;
        const state = automaton.step(head.state, byte);
        if (state === null) continue;
        const key = `${this.#numberOf(automaton)}@${state}`;
        after.push(
          this.#push(
            this.#derived(key, () => automatonFrom(automaton, state)),
            tail,
          ),
        );
      }
    }
    return after.length === 0 ? null : this.#configuration(after, false);
  };

  #numberOf(automaton: object): number {
    const known = this.#memory.automata.get(automaton);
    if (known !== undefined) return known;
    const made = nextId();
    this.#memory.automata.set(automaton, made);
    return made;
  }

  readonly #canonical = (ready: readonly Continuation[], complete: boolean): Configuration =>
    this.#configuration(
      ready.map((continuation) => this.#clamp(continuation)),
      complete,
    );

  #clamp(continuation: Continuation): Continuation {
    const known = this.#memory.clamped.get(continuation);
    if (known !== undefined) return known;
    const { head, tail } = continuation;
    const clampedTail = tail === null ? null : this.#clamp(tail);
    const beyond = this.#longestToken + 1;
    const clampedHead =
      head.kind === "repeat"
        ? this.#repeat(
            head,
            Math.min(head.min, beyond),
            head.max === Infinity ? Infinity : Math.min(head.max, beyond),
          )
        : head;
    const made = this.#push(clampedHead, clampedTail);
    this.#memory.clamped.set(continuation, made);
    return made;
  }
}

/** What a pushdown automaton has computed so far. */
class Memory {
  readonly continuations = new Map<string, Continuation>();
  readonly derived = new Map<string, Expression>();
  readonly configurations = new Map<string, Configuration>();
  /** Configurations by the continuations that they were expanded from. */
  readonly closures = new Map<string, Configuration>();
  readonly clamped = new Map<Continuation, Continuation>();
  readonly automata = new Map<object, number>();
}

let lastId = 0;
const nextId = (): number => {
  lastId += 1;
  return lastId;
};

class LazyConfiguration implements Configuration {
  readonly complete: boolean;
  readonly finished: boolean;
  readonly width: number;
  mask: Int32Array | null = null;
  readonly #ready: readonly Continuation[];
  readonly #compute: (ready: readonly Continuation[], byte: number) => Configuration | null;
  readonly #clamp: (ready: readonly Continuation[], complete: boolean) => Configuration;
  readonly #next: (Configuration | null | undefined)[] = new Array(256);
  #canonical: Configuration | null = null;

  constructor(
    ready: readonly Continuation[],
    complete: boolean,
    compute: (ready: readonly Continuation[], byte: number) => Configuration | null,
    clamp: (ready: readonly Continuation[], complete: boolean) => Configuration,
  ) {
    this.#ready = ready;
    this.complete = complete;
    this.finished = ready.length === 0;
    this.width = ready.length;
    this.#compute = compute;
    this.#clamp = clamp;
  }

  step(byte: number): Configuration | null {
    const known = this.#next[byte];
    if (known !== undefined) return known;
    const made = this.#compute(this.#ready, byte);
    this.#next[byte] = made;
    return made;
  }

  get canonical(): Configuration {
    this.#canonical ??= this.#clamp(this.#ready, this.complete);
    return this.#canonical;
  }
}
