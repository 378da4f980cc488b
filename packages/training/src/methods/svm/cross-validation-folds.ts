import { Random } from "../../random/random.ts";

export const foldCount = 5;

/** The members of one class, dealt to folds. */
export interface ClassFolds {
  /** For each fold, what is held out, ascending. */
  readonly heldOut: readonly Uint32Array[];
  /** For each fold, what is trained on, ascending. */
  readonly kept: readonly Uint32Array[];
}

/**
 * Deals the members of a class to folds at random, so that each fold has its share of each class.
 * The two classes of a pair draw from sequences of their own.
 */
export function classFolds(seed: number, pair: number, side: 0 | 1, count: number): ClassFolds {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  new Random(seed, "cross_validation", pair, side).shuffle(order);
  const foldOf = new Uint8Array(count);
  order.forEach((member, at) => {
    foldOf[member] = at % foldCount;
  });
  const folds = Array.from({ length: foldCount }, (_, fold) => fold);
  const members = Uint32Array.from({ length: count }, (_, at) => at);
  return {
    heldOut: folds.map((fold) => members.filter((member) => foldOf[member] === fold)),
    kept: folds.map((fold) => members.filter((member) => foldOf[member] !== fold)),
  };
}
