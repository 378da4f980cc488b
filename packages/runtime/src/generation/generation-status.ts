/** What text generation holds and does. */
export interface GenerationStatus {
  /** Answers that wait to be written. */
  readonly waiting: number;
  /** What the answers that are being written may come to. */
  readonly cacheBytes: number;
  readonly cacheBudgetBytes: number;
  readonly models: readonly {
    readonly id: string;
    readonly sizeBytes: number;
    /** Answers that are being written. */
    readonly active: number;
    /**
     * Whether answers share a step and have the same bytes all the same, as this processor computes;
     * `null` until the model is loaded.
     */
    readonly batched: boolean | null;
    readonly prefixCacheBytes: number;
  }[];
}
