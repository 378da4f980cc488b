import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What is known of a training up to a step. */
export interface TrainingRecord {
  readonly steps: number;
  /** Tokens of texts that were read, those that do not count with them. */
  readonly tokens: number;
  /** Of training and its checks, without pauses between runs. */
  readonly minutes: number;
  /** The mean loss of every so many steps. */
  readonly losses: readonly (readonly [step: number, loss: number])[];
}

interface LogEntry {
  readonly step: number;
  readonly loss?: number;
  readonly tokens?: number;
  readonly seconds?: number;
}

/** Entries of the loss that are kept of a training. */
const LOSSES = 24;

/** Reads the log of a training, in which later entries of a step replace earlier ones. */
export async function readTrainingRecord(run: string, until: number): Promise<TrainingRecord> {
  const lines = (await readFile(join(run, "log.jsonl"), "utf8")).trim().split("\n");
  const entries = new Map<number, LogEntry>();
  for (const line of lines) {
    const entry = JSON.parse(line) as LogEntry;
    if (entry.loss !== undefined && entry.step <= until) entries.set(entry.step, entry);
  }
  const all = [...entries.values()].sort((one, other) => one.step - other.step);
  const sum = (of: (entry: LogEntry) => number) => all.reduce((total, one) => total + of(one), 0);
  const every = Math.max(1, Math.ceil(all.length / LOSSES));
  return {
    steps: until,
    tokens: sum(({ tokens = 0 }) => tokens),
    minutes: Math.round(sum(({ seconds = 0 }) => seconds) / 60),
    losses: all
      .filter((_, index) => index % every === every - 1 || index === all.length - 1)
      .map(({ step, loss = Number.NaN }) => [step, Number(loss.toFixed(3))]),
  };
}
