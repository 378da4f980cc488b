import type { Device, LogLevel, ServiceOptions } from "@understudy/server";

/** What an emulator is made with. Each has a default. */
export interface EmulatorOptions {
  /** Where models are kept, and with `persist` the data too. See `homeDirectory`. */
  readonly home?: string;
  /**
   * Whether uploaded files, training jobs, evaluations and trained models outlive the emulator, in
   * `home`, which one emulator at a time may then use. Off by default: they go when it is closed, and
   * emulators may share a `home`.
   */
  readonly persist?: boolean;
  /** Paths of model manifests to add to the models that come with the emulator. */
  readonly manifests?: readonly string[];
  /** What to run models on. `auto`, the default, takes the best there is. */
  readonly device?: Device;
  /**
   * How many cores inference may use in all, and training besides. By default inference may use all of
   * them and training two: on one thread and on two it gives the same bytes, on more it may not.
   */
  readonly threads?: number;
  /**
   * Makes all answers of a language model in one batch, whatever their lengths: more tokens a second
   * where many are written at once, but the same request need not give the same bytes any more. Off by
   * default.
   */
  readonly throughput?: boolean;
  /** How many inputs may wait for a model before requests are refused with 429. */
  readonly maxQueue?: number;
  /** How much memory loaded models may take together. */
  readonly memoryBudgetBytes?: number;
  /** The keys that are accepted. None by default: any key will do, or none. */
  readonly apiKeys?: ServiceOptions["apiKeys"];
  readonly maxBodyBytes?: ServiceOptions["maxBodyBytes"];
  readonly maxFileBytes?: ServiceOptions["maxFileBytes"];
  readonly maxImageBytes?: ServiceOptions["maxImageBytes"];
  /** Structured logs go to stderr from this level on. `silent` by default. */
  readonly logLevel?: LogLevel;
}
