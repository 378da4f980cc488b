import { elementCount } from "@understudy/onnx";
import type { Parameter } from "../fit/network.ts";
import { Random } from "../random/random.ts";
import type { Initializer } from "./initializers.ts";

/** What may be said of a parameter besides its shape and its first values. */
export interface ParameterTraits {
  /** Whether the optimiser changes it. True unless given. */
  readonly trainable?: boolean;
  /** Whether weight decay applies: to matrices, not to biases or norms. False unless given. */
  readonly decays?: boolean;
}

/**
 * The parameters of a network that is being put together.
 *
 * Each has a random sequence of its own, by its place in the list: another layer behind it leaves its
 * first values as they are.
 */
export class ParameterList {
  readonly #seed: number;
  readonly #parameters: Record<string, Parameter> = {};
  #count = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  add(
    name: string,
    shape: readonly number[],
    initialize: Initializer,
    { trainable = true, decays = false }: ParameterTraits = {},
  ): void {
    const initial = new Float32Array(elementCount(shape));
    initialize(initial, new Random(this.#seed, "initialization", this.#count++));
    this.#parameters[name] = { shape, initial, trainable, decays };
  }

  /** All of them by name, in the order in which they were added. */
  toRecord(): Readonly<Record<string, Parameter>> {
    return { ...this.#parameters };
  }
}
