import type { Device, LogLevel, ServiceOptions } from "@understudy/server";

export interface EmulatorOptions {
  /** Where models are kept, and with `persist` the data too. See `homeDirectory`. */
  readonly home?: string;
  /**
   * Whether uploaded files outlive the emulator, in `home`, which one emulator at a time may then
   * use. Off by default: files live in memory, and emulators may share a `home`.
   */
  readonly persist?: boolean;
  /** Paths of model manifests to add to the models that come with the emulator. */
  readonly manifests?: readonly string[];
  /** What to run models on. `auto`, the default, takes the best there is. */
  readonly device?: Device;
  /** How many cores inference may use in all. All of them by default. */
  readonly threads?: number;
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
