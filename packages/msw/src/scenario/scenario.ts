import { MockError } from "../mock-error.ts";

/** What a fault is given. */
export interface FaultContext {
  /** Aborted when the caller gives up. */
  readonly signal: AbortSignal;
  /** The headers that every response of the service carries. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers in the place of the service, or changes what `respond` answers with. */
export type Fault = (
  respond: () => Promise<Response>,
  context: FaultContext,
) => Response | Promise<Response>;

interface Step {
  readonly fault: Fault;
  /** Infinity for a fault that stays. */
  readonly count: number;
}

const brand = Symbol.for("understudy.msw.Scenario");

/**
 * Faults, one after the other. Each lasts for so many requests, or for ever; when all are over, the
 * service answers as it would without. A scenario can be used often: each use counts for itself.
 */
export class Scenario {
  readonly [brand] = true;
  readonly #steps: readonly Step[];

  private constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  /** A scenario of one fault, which stays. */
  static of(fault: Fault): Scenario {
    return new Scenario([{ fault, count: Number.POSITIVE_INFINITY }]);
  }

  /** The same, whose last fault is over after one request. */
  once(): Scenario {
    return this.times(1);
  }

  /** The same, whose last fault is over after so many requests. */
  times(count: number): Scenario {
    if (!Number.isSafeInteger(count) || count < 1) {
      throw new MockError(
        "invalid_option",
        `Invalid times: expected a whole number of requests, 1 or more, but got ${count}.`,
      );
    }
    const last = this.#steps.at(-1);
    return new Scenario([...this.#steps.slice(0, -1), ...(last ? [{ ...last, count }] : [])]);
  }

  /**
   * The same, followed by another. (It is not called `then`: a promise would take a scenario for one of
   * its own kind.)
   */
  andThen(next: Scenario): Scenario {
    if (this.#steps.at(-1)?.count === Number.POSITIVE_INFINITY) {
      throw new MockError(
        "invalid_option",
        "The scenario that comes next would never begin. Expected once() or times(n) before andThen().",
      );
    }
    return new Scenario([...this.#steps, ...next.#steps]);
  }

  /** Begins to count. */
  start(): ScenarioRun {
    return new ScenarioRun(this.#steps);
  }

  /** Whether a value is a Scenario, of this realm or another. */
  static is(value: unknown): value is Scenario {
    return typeof value === "object" && value !== null && brand in value;
  }
}

/** One use of a scenario. */
export class ScenarioRun {
  readonly #steps: Step[];

  constructor(steps: readonly Step[]) {
    this.#steps = [...steps];
  }

  get isOver(): boolean {
    return this.#steps.length === 0;
  }

  /** The fault of the next request, which is then behind it; undefined when all are over. */
  take(): Fault | undefined {
    const [step] = this.#steps;
    if (step === undefined) return undefined;
    if (step.count === 1) this.#steps.shift();
    else this.#steps[0] = { ...step, count: step.count - 1 };
    return step.fault;
  }
}
