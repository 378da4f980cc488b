/** What is being done for a model. A total is there when the other side has told it. */
export type PrepareProgress =
  | { readonly id: string; readonly phase: "waiting" }
  | {
      readonly id: string;
      readonly phase: "downloading";
      readonly receivedBytes: number;
      readonly totalBytes: number | undefined;
    }
  | { readonly id: string; readonly phase: "converting" }
  | { readonly id: string; readonly phase: "ready"; readonly sizeBytes: number };

/** Called as work goes on; must not throw. */
export type OnProgress = (progress: PrepareProgress) => void;
