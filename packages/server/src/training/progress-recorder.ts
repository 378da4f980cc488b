import type { NewCheckpoint, NewJobEvent } from "@understudy/storage";
import type { StepProgress } from "@understudy/training";

/** How often what happened is written down: each time the main thread waits for the disk. */
const flushIntervalMs = 1000;

/** Where training stands, as the API shows it. */
export type RecordedProgress = Omit<StepProgress, "end_of_epoch">;

export interface RecorderOptions {
  /** The last step that an earlier run of the job has reported; what comes again is not told twice. */
  readonly reportedStep: number;
  /** Writes down; called by one at a time, in order. */
  readonly write: (
    progress: RecordedProgress | null,
    events: readonly NewJobEvent[],
    checkpoint: NewCheckpoint | null,
  ) => Promise<void>;
  /** What to do when writing fails. */
  readonly onError: (error: unknown) => void;
}

/**
 * Gathers the reports of a thread and writes them down a few times a second.
 *
 * Every epoch and every message becomes an event. Of the steps within an epoch the last is told
 * at each writing, for those who watch.
 */
export class ProgressRecorder {
  readonly #options: RecorderOptions;
  #reportedStep: number;
  /** The last that has not been written down. */
  #progress: StepProgress | null = null;
  #checkpoint: NewCheckpoint | null = null;
  #events: NewJobEvent[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: RecorderOptions) {
    this.#options = options;
    this.#reportedStep = options.reportedStep;
  }

  progress(progress: StepProgress): void {
    if (progress.step <= this.#reportedStep) return;
    this.#progress = progress;
    if (progress.end_of_epoch) this.#tell(progress);
    this.#later();
  }

  message(level: "info" | "warn", message: string): void {
    this.#events.push({ level, type: "message", message, data: null });
    this.#later();
  }

  checkpoint(checkpoint: NewCheckpoint): void {
    this.#checkpoint = checkpoint;
    this.#later();
  }

  /** Writes what has not been written. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const progress = this.#progress;
    const checkpoint = this.#checkpoint;
    if (progress !== null && progress.step > this.#reportedStep) this.#tell(progress);
    const events = this.#events;
    this.#progress = null;
    this.#checkpoint = null;
    this.#events = [];
    if (progress === null && checkpoint === null && events.length === 0) return this.#writing;
    this.#writing = this.#writing
      .then(() => this.#options.write(progress && recorded(progress), events, checkpoint))
      .catch(this.#options.onError);
    return this.#writing;
  }

  #tell(progress: StepProgress): void {
    this.#reportedStep = progress.step;
    const data = recorded(progress);
    this.#events.push({ level: "info", type: "metrics", message: describe(progress), data });
  }

  #later(): void {
    this.#timer ??= setTimeout(() => void this.flush(), flushIntervalMs);
  }
}

function recorded({ end_of_epoch: _, ...progress }: StepProgress): RecordedProgress {
  return progress;
}

function describe({ epoch, total_epochs, step, total_steps, metrics, end_of_epoch }: StepProgress) {
  const place = end_of_epoch
    ? `Epoch ${epoch} of ${total_epochs}`
    : `Step ${step} of ${total_steps}, epoch ${epoch} of ${total_epochs}`;
  const values = Object.entries(metrics).map(
    ([name, value]) => `${name.replaceAll("_", " ")} ${Number(value.toPrecision(5))}`,
  );
  return values.length === 0 ? `${place}.` : `${place}: ${values.join(", ")}.`;
}
