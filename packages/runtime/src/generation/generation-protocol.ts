import type { WorkerFailure } from "../pool/worker-protocol.ts";
import type { Device, Provider } from "../provider.ts";
import type { DecoderDescription } from "./decoder-description.ts";
import type { GenerateRequest } from "./generate-request.ts";
import type { GenerationEvent } from "./generation-event.ts";

/** A request on its way to the worker: as it came, with a seed. */
export interface WorkerGenerateRequest extends GenerateRequest {
  readonly seed: number;
}

/** The bytes of all tokens, one after the other; -1 as length for a token that is no text. */
export interface PackedVocabulary {
  readonly bytes: Uint8Array;
  readonly lengths: Int32Array;
}

/** What the main thread tells the worker of a text-generation model. */
export type ToGenerationWorker =
  /** Always the first. */
  | {
      readonly kind: "open";
      readonly modelPath: string;
      readonly description: DecoderDescription;
      readonly device: Device;
      readonly threads: number;
      readonly maxBatch: number;
      readonly throughput: boolean;
      readonly prefixCacheBytes: number;
    }
  /** Before the first request with a grammar. */
  | { readonly kind: "vocabulary"; readonly vocabulary: PackedVocabulary }
  | { readonly kind: "start"; readonly stream: number; readonly request: WorkerGenerateRequest }
  /** Nobody waits for this answer any more. */
  | { readonly kind: "cancel"; readonly stream: number }
  /** Free the model and end. Always the last. */
  | { readonly kind: "close" };

/** What became of an answer in one turn of the worker. */
export type StreamNews =
  | { readonly stream: number; readonly kind: "event"; readonly event: GenerationEvent }
  | { readonly stream: number; readonly kind: "failed"; readonly failure: WorkerFailure }
  /** It was cancelled, and holds nothing any more. */
  | { readonly stream: number; readonly kind: "cancelled" };

export type FromGenerationWorker =
  | {
      readonly kind: "opened";
      readonly provider: Provider;
      /** Whether the sequences of a step run together and still get the bytes they get alone. */
      readonly batched: boolean;
    }
  | { readonly kind: "open-failed"; readonly failure: WorkerFailure }
  /** All news of a turn at once. */
  | {
      readonly kind: "news";
      readonly news: readonly StreamNews[];
      readonly prefixCacheBytes: number;
    };
