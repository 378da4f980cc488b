import type { Preprocessing, Target } from "../../data/preprocessing.ts";
import { DataError } from "../../errors.ts";
import type { Split } from "../method.ts";
import { featureNames } from "./feature-names.ts";

const FLOAT32_MAX = 3.4028234663852886e38;

/** The name of the data in errors: where the encoded records came from is not known here. */
const filename = "The training data";

export interface FeatureTableOptions {
  readonly split: Split;
  readonly preprocessing: Preprocessing;
  readonly target: Target;
  /** About how many multiplications a record costs: with it, a block takes a few milliseconds. */
  readonly workPerRecord: number;
}

/** Multiplications that take about 5 ms. */
const workPerBlock = 4_000_000;
/** 4 MiB of float64. */
const largestBlock = 524_288;

/** The features of a split, with what is to be predicted, read from its records a block at a time. */
export class FeatureTable {
  readonly names: readonly string[];
  readonly width: number;
  readonly count: number;
  readonly blockCount: number;
  readonly blockRows: number;
  readonly #split: Split;
  readonly #column: string;

  /** Throws `DataError` when there is no record or no feature. */
  constructor({ split, preprocessing, target, workPerRecord }: FeatureTableOptions) {
    this.#split = split;
    this.#column = target.type === "embedding" ? "" : target.column;
    this.names = featureNames(preprocessing);
    this.width = this.names.length;
    this.count = split.indices.length;
    if (this.count === 0) throw new DataError({ filename }, "expected rows, but there are none.");
    if (this.width === 0) {
      throw new DataError({ filename }, "expected at least one feature, but there is none.");
    }
    const rows = Math.min(workPerBlock / workPerRecord, largestBlock / this.width);
    this.blockRows = Math.min(Math.max(1, Math.floor(rows)), this.count);
    this.blockCount = Math.ceil(this.count / this.blockRows);
  }

  /** The place of a block's first record among all. */
  startOf(block: number): number {
    return block * this.blockRows;
  }

  /**
   * `[rows, width]`, row-major.
   *
   * Throws `DataError` for what is not a number that the served model, which takes float32, can hold.
   */
  features(block: number): Float64Array {
    const read = this.#split.records.read("features", this.#indices(block));
    const values = read instanceof Float64Array ? read : Float64Array.from(read);
    for (let at = 0; at < values.length; at++) {
      const value = values[at] ?? 0;
      if (Math.abs(value) <= FLOAT32_MAX) continue;
      const row = this.startOf(block) + Math.floor(at / this.width) + 1;
      throw new DataError(
        { filename, column: this.names[at % this.width] ?? "" },
        `expected a finite number of at most 3.4e38, the range of float32, but row ${row} has ${value}.`,
      );
    }
    return values;
  }

  /** Indices into the target's labels. */
  labels(block: number): Int32Array {
    return Int32Array.from(this.#split.records.read("label", this.#indices(block)));
  }

  /** The numbers to predict. Throws `DataError` for what is not a number that float32 can hold. */
  targets(block: number): Float64Array {
    const values = Float64Array.from(this.#split.records.read("target", this.#indices(block)));
    values.forEach((value, at) => {
      if (Math.abs(value) <= FLOAT32_MAX) return;
      throw new DataError(
        { filename, column: this.#column },
        `expected a finite number of at most 3.4e38, the range of float32, but row ${this.startOf(block) + at + 1} has ${value}.`,
      );
    });
    return values;
  }

  #indices(block: number): Uint32Array {
    const start = this.startOf(block);
    return this.#split.indices.subarray(start, start + this.blockRows);
  }
}
