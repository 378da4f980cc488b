/** One line of the table: a figure of ours, beside another's where there is one. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  /** Ours over theirs, or empty. */
  readonly ratio: string;
  readonly bar: string;
  /** Null for a figure that has no bar. */
  readonly met: boolean | null;
}

/** What every benchmark is given. */
export interface BenchmarkContext {
  /** A home directory in which every default model is converted already. */
  readonly home: string;
  /** How long each load is kept up, after a warm-up. */
  readonly seconds: number;
  /** The number of requests of the long run. */
  readonly requests: number;
  /** Says what is going on, on a line of its own. */
  readonly say: (text: string) => void;
}

export type Benchmark = (context: BenchmarkContext) => Promise<readonly Row[]>;

/** The middle value; the mean of the two middle ones for an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** A figure with its thousands apart, such as `12,345`. */
export function figure(value: number, digits = 0): string {
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
