import type { Precision } from "./manifest/manifest.ts";
import type { PrepareProgress } from "./progress.ts";

export interface CatalogueOptions {
  /** The folder below which everything is kept; made when first written to. */
  readonly home: string;
  /**
   * Another folder of the same layout, in which `install` keeps its models; `home` unless given. With
   * one that is deleted afterwards, models that are installed do not outlive it. Made when first
   * written to, for this user only.
   */
  readonly installHome?: string;
  /** Paths of manifests to add, as `add` does, before the catalogue is ready. */
  readonly manifests?: readonly string[];
  /** `npm_config_registry`, else npm's own, unless given. */
  readonly npmRegistry?: string;
  /** The Hugging Face hub's address: `HF_ENDPOINT`, else huggingface.co, unless given. */
  readonly hubEndpoint?: string;
  /** Shown to that hub and to no one else: `HF_TOKEN` unless given; none where it is empty. */
  readonly hubToken?: string;
  /** Where to look for installed npm packages besides this package's own place; the working directory unless given. */
  readonly packageDirectories?: readonly string[];
  /** Makes the requests of downloads; the global one unless given. */
  readonly fetch?: typeof fetch;
  /** Milliseconds that never go back, from any start. */
  readonly clock?: () => number;
  /** A name that is never given twice. */
  readonly randomName?: () => string;
  /** A download that brings nothing for so long is given up; 30 seconds unless given. */
  readonly stallTimeoutMs?: number;
  /** The wait before a failed download is tried again; 500 ms unless given, and doubled each time. */
  readonly retryDelayMs?: number;
}

/** How `pull` makes a model of what it finds. */
export interface PullOptions extends PrepareOptions {
  /** The model's id; the repository's name as it was given, or the folder's, unless given. */
  readonly id?: string;
  /** How exactly weights are kept; what suits the model unless given. Not with `onnxFile`. */
  readonly precision?: Precision;
  /** The path of an ONNX file in the repository that is run as it is, instead of the weights. Not with `precision`. */
  readonly onnxFile?: string;
}

export interface PrepareOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PrepareProgress) => void;
}
