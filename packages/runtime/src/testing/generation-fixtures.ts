import type { Worker } from "node:worker_threads";
import { OnnxRuntime } from "../create-runtime.ts";
import type { DecoderDescription } from "../generation/decoder-description.ts";
import type { GenerateRequest } from "../generation/generate-request.ts";
import type { GenerationEvent } from "../generation/generation-event.ts";
import { spawnGenerationWorker } from "../generation/spawn-generation-worker.ts";
import type { TextGenerationModel } from "../generation/text-generation-model.ts";
import { spawnWorker } from "../pool/spawn-worker.ts";
import type { Runtime } from "../runtime.ts";
import { type RuntimeOptions, resolveOptions } from "../runtime-options.ts";
import { type DecoderShape, decoderModel, describeDecoder, smallShape } from "./split-decoder.ts";
import { TestModels } from "./test-models.ts";

/** A byte-level tokenizer: each byte, and a token that ends a text. Further ids have no text. */
const byteTokenizer = {
  version: "1.0",
  truncation: null,
  padding: null,
  added_tokens: [
    {
      id: 0,
      content: "<|end|>",
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    },
  ],
  normalizer: null,
  pre_tokenizer: {
    type: "ByteLevel",
    add_prefix_space: false,
    trim_offsets: true,
    use_regex: true,
  },
  post_processor: null,
  decoder: { type: "ByteLevel", add_prefix_space: true, trim_offsets: true, use_regex: true },
  model: { type: "BPE", vocab: byteVocabulary(), merges: [] },
};

function byteVocabulary(): Record<string, number> {
  const printable = (byte: number) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  const vocabulary: Record<string, number> = { "<|end|>": 0 };
  let others = 0;
  for (let byte = 0; byte < 256; byte++) {
    vocabulary[String.fromCharCode(printable(byte) ? byte : 256 + others++)] = byte + 1;
  }
  return vocabulary;
}

/** Files of text-generation models for tests, in a folder that goes with `dispose`. */
export class GenerationModels implements Disposable {
  readonly #files = new TestModels();

  write(
    id: string,
    decoder: DecoderDescription["decoder"] = "split",
    shape: DecoderShape = smallShape,
  ): TextGenerationModel {
    return {
      task: "text-generation",
      id,
      modelPath: this.#files.write("model.onnx", decoderModel(shape, decoder)),
      tokenizerPath: this.#files.write("tokenizer.json", JSON.stringify(byteTokenizer)),
      tokenizerConfigPath: this.#files.write("tokenizer_config.json", "{}"),
      description: describeDecoder(shape, decoder),
    };
  }

  [Symbol.dispose](): void {
    this.#files[Symbol.dispose]();
  }
}

/** A request for 12 tokens without end, changed as said. */
export function generateRequest(changes: Partial<GenerateRequest> = {}): GenerateRequest {
  return {
    promptTokenIds: [5, 9, 2, 70, 33],
    maxTokens: 12,
    stopTokenIds: [],
    seed: 7,
    choice: 0,
    temperature: 1,
    topP: 1,
    topK: null,
    minP: 0,
    frequencyPenalty: 0,
    presencePenalty: 0,
    repetitionPenalty: 1,
    logitBias: new Map(),
    logprobs: null,
    promptLogprobs: false,
    grammar: null,
    ...changes,
  };
}

/** A prompt of so many tokens, the same for the same seed; any beginning of it is the same too. */
export function promptOf(length: number, seed = 1): number[] {
  return Array.from({ length }, (_, index) => (index * 37 + seed * 101 + index * index) % 300);
}

/** A runtime on the CPU whose generation workers a test can get at. */
export function generationRuntime(
  options: RuntimeOptions = {},
): OnnxRuntime & { generationWorkers: Worker[] } {
  const generationWorkers: Worker[] = [];
  const resolved = resolveOptions({ device: "cpu", threads: 2, ...options });
  const runtime = new OnnxRuntime(resolved, spawnWorker, () => {
    const worker = spawnGenerationWorker();
    generationWorkers.push(worker);
    return worker;
  });
  return Object.assign(runtime, { generationWorkers });
}

/** All events of an answer. */
export async function answer(
  runtime: Runtime,
  model: TextGenerationModel,
  request: GenerateRequest,
  signal?: AbortSignal,
): Promise<GenerationEvent[]> {
  const events: GenerationEvent[] = [];
  for await (const event of runtime.generate(model, request, { signal })) events.push(event);
  return events;
}

/** The ids of an answer's tokens. */
export function tokensOf(events: readonly GenerationEvent[]): number[] {
  return events.flatMap((event) => (event.type === "token" ? [event.id] : []));
}
