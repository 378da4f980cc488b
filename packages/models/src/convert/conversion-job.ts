import type { ProducedFile } from "../cache/completion-record.ts";
import type { Manifest } from "../manifest/manifest.ts";

/** What the worker is told. */
export interface ConversionJob {
  readonly manifest: Manifest;
  readonly sourceDirectory: string;
  /** An empty folder for the files that are made. */
  readonly outputDirectory: string;
}

/** What the worker answers. Errors lose their class between threads, so they travel as facts. */
export type ConversionOutcome =
  | { readonly status: "done"; readonly files: readonly ProducedFile[] }
  | {
      readonly status: "mismatch";
      readonly file: string;
      readonly expected: string;
      readonly actual: string;
    }
  | { readonly status: "refused"; readonly message: string }
  | {
      readonly status: "failed";
      readonly message: string;
      readonly systemCode: string | undefined;
    };
