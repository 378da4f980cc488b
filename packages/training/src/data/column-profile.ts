import { Random } from "../random/random.ts";
import { categoryOf, hasDecimalComma, isMissing, numberOf } from "./cell.ts";
import type { Cell, DataTable } from "./data-table.ts";
import { ownCopy } from "./own-copy.ts";

/** Of more different values than this nobody keeps count: it is no category. */
export const mostCategories = 1000;
/** Categories that are counted of all columns together, with at least 100 of each. */
const mostCategoriesInAll = 1_000_000;
const leastCategories = 100;
/** A longer text is no category. */
const longestCategory = 1000;
/** Values from which a median is taken: all of them up to this many, else so many drawn at random. */
const medianSample = 100_000;
/** Values that are kept for medians of all columns together, with at least 1,000 of each. */
const medianSamplesInAll = 4_000_000;
const leastMedianSample = 1000;

interface Found {
  readonly line: number;
  readonly cell: Cell;
}

export interface ColumnProfileOptions {
  readonly seed: number;
  /** The place of the column: its sample is one of its own. */
  readonly index: number;
  /** Of more different values than this none are counted. */
  readonly mostCategories: number;
  /** How many values are kept for the median; 0 where none is asked for. */
  readonly medianSample: number;
}

/** What the values of one column are like, gathered as they go by. */
export class ColumnProfile {
  readonly name: string;
  /** Values that are there. */
  count = 0;
  missing = 0;
  firstMissingLine: number | undefined;
  /** How many of the values are numbers. */
  numbers = 0;
  firstText: Found | undefined;
  firstNotFinite: Found | undefined;
  /** Texts such as "1,5", which may be meant for numbers. */
  decimalCommas = 0;
  firstDecimalComma: Found | undefined;
  /** How many of the values are lists. */
  lists = 0;
  /** The first list or object. */
  firstNested: Found | undefined;
  /** Of all values that are no numbers, as text. */
  characters = 0;
  hasFractions = false;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  mean = 0;
  /** How often each value occurs, or undefined when there are too many, or too long ones. */
  categories: Map<string, number> | undefined = new Map();
  #squares = 0;
  readonly #sample: number[] = [];
  readonly #sampleSize: number;
  readonly #mostCategories: number;
  readonly #random: Random;

  constructor(name: string, options: ColumnProfileOptions) {
    this.name = name;
    this.#mostCategories = options.mostCategories;
    this.#sampleSize = options.medianSample;
    this.#random = new Random(options.seed, "subsampling", options.index, medianSample);
  }

  add(cell: Cell, line: number): void {
    if (isMissing(cell)) {
      this.missing++;
      this.firstMissingLine ??= line;
      return;
    }
    this.count++;
    if (typeof cell === "object") {
      if (Array.isArray(cell)) this.lists++;
      this.firstNested ??= { line, cell };
      return;
    }
    const value = numberOf(cell);
    if (value === undefined) this.#addText(String(cell), line);
    else this.#addNumber(value, cell, line);
    if (this.categories !== undefined) this.#addCategory(this.categories, categoryOf(cell));
  }

  get isNumeric(): boolean {
    return this.count > 0 && this.numbers === this.count;
  }

  /** The standard deviation of the values themselves, not of a population that they are drawn from. */
  get std(): number {
    return this.numbers === 0 ? 0 : Math.sqrt(this.#squares / this.numbers);
  }

  /**
   * Exact up to 100,000 values (fewer of more than 40 columns), and that of so many drawn at random above.
   * Throws RangeError where no values were kept for it.
   */
  get median(): number {
    if (this.#sampleSize === 0) throw new RangeError("No values were kept for a median.");
    const sorted = Float64Array.from(this.#sample).sort();
    const upper = sorted[sorted.length >> 1] ?? 0;
    const lower = sorted[(sorted.length - 1) >> 1] ?? 0;
    return lower + (upper - lower) / 2;
  }

  #addText(text: string, line: number): void {
    this.firstText ??= { line, cell: text };
    this.characters += text.length;
    if (!hasDecimalComma(text)) return;
    this.decimalCommas++;
    this.firstDecimalComma ??= { line, cell: text };
  }

  #addNumber(value: number, cell: Cell, line: number): void {
    this.numbers++;
    if (!Number.isFinite(value)) {
      this.firstNotFinite ??= { line, cell };
      return;
    }
    // B. P. Welford, 1962.
    const before = value - this.mean;
    this.mean += before / this.numbers;
    this.#squares += before * (value - this.mean);
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    if (!this.hasFractions && !Number.isInteger(value)) this.hasFractions = true;
    if (this.#sample.length < this.#sampleSize) {
      this.#sample.push(value);
    } else if (this.#sampleSize > 0) {
      // Each value so far has the same chance to be in the sample (A. Waterman's algorithm R).
      const place = this.#random.integer(this.numbers);
      if (place < this.#sampleSize) this.#sample[place] = value;
    }
  }

  #addCategory(categories: Map<string, number>, category: string): void {
    const count = categories.get(category);
    if (count === undefined) categories.set(ownCopy(category), 1);
    else categories.set(category, count + 1);
    if (categories.size > this.#mostCategories || category.length > longestCategory) {
      this.categories = undefined;
    }
  }
}

/** A profile of each column, and how many rows there are. */
export interface TableProfile {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnProfile>;
}

/** Goes through a table once. `onBatch` is awaited now and then, and may throw to stop. */
export async function profileTable(
  table: DataTable,
  {
    seed,
    label,
    medians,
    onBatch,
  }: {
    readonly seed: number;
    /** The column whose values are classes, however many columns there are besides. */
    readonly label: string | undefined;
    /** Whether medians are wanted. */
    readonly medians: boolean;
    onBatch(): Promise<void>;
  },
): Promise<TableProfile> {
  const { length } = table.columns;
  const share = (total: number, least: number, most: number) =>
    Math.min(most, Math.max(least, Math.floor(total / length)));
  const categories = share(mostCategoriesInAll, leastCategories, mostCategories);
  const sample = share(medianSamplesInAll, leastMedianSample, medianSample);
  const profiles = table.columns.map((name, index) => {
    const most = name === label ? mostCategories : categories;
    const options = { seed, index, mostCategories: most, medianSample: medians ? sample : 0 };
    return new ColumnProfile(name, options);
  });
  let rows = 0;
  for await (const batch of table.rows()) {
    for (const { line, values } of batch) {
      for (let index = 0; index < profiles.length; index++) {
        profiles[index]?.add(values[index] ?? null, line);
      }
    }
    rows += batch.length;
    await onBatch();
  }
  return { rows, columns: new Map(profiles.map((profile) => [profile.name, profile])) };
}
