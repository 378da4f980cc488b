/** How far a download is, all its files together. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  readonly totalBytes: number | undefined;
  /** The file that these bytes came for, where there are several. */
  readonly file?: {
    readonly path: string;
    readonly receivedBytes: number;
    readonly totalBytes: number;
  };
}

/** What is being done for a model. A total is there when the other side has told it. */
export type PrepareProgress =
  | { readonly id: string; readonly phase: "waiting" }
  | ({ readonly id: string; readonly phase: "downloading" } & DownloadProgress)
  | { readonly id: string; readonly phase: "converting" }
  | { readonly id: string; readonly phase: "ready"; readonly sizeBytes: number };

/** Called as work goes on; must not throw. */
export type OnProgress = (progress: PrepareProgress) => void;
