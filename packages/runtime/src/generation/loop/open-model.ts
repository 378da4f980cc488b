import { existsSync } from "node:fs";
import type { InferenceSession } from "onnxruntime-node";
import { assertNever } from "../../errors/assert-never.ts";
import type { GrammarCompiler } from "../../grammar/grammar.ts";
import { createGrammarCompiler } from "../../grammar/grammar-compiler.ts";
import type { Provider } from "../../provider.ts";
import { loadOnnxRuntime, type OnnxRuntime, sessionOptions } from "../../worker/onnx-runtime.ts";
import { chooseProvider } from "../../worker/probe-providers.ts";
import { detailOf, TaskFailure } from "../../worker/task-failure.ts";
import { cacheBytes, cacheLayout } from "../cache/cache-layout.ts";
import { PrefixCache } from "../cache/prefix-cache.ts";
import type { Decoder } from "../decoder/decoder.ts";
import { ExportedDecoder } from "../decoder/exported-decoder.ts";
import { rowsAreIndependent } from "../decoder/rows-are-independent.ts";
import { SplitDecoder } from "../decoder/split-decoder.ts";
import { SplitSession } from "../decoder/split-session.ts";
import type {
  PackedVocabulary,
  StreamNews,
  ToGenerationWorker,
  WorkerGenerateRequest,
} from "../generation-protocol.ts";
import { Ranking } from "../sampler/ranking.ts";
import { TokenSampler } from "../sampler/token-sampler.ts";
import { chunkTokens, GenerationLoop } from "./generation-loop.ts";
import { unpackVocabulary } from "./unpack-vocabulary.ts";

type OpenMessage = Extract<ToGenerationWorker, { kind: "open" }>;

/** A loaded model, writing answers. */
export interface OpenedModel {
  readonly provider: Provider;
  readonly batched: boolean;
  readonly prefixCacheBytes: number;
  setVocabulary(vocabulary: PackedVocabulary): void;
  start(stream: number, request: WorkerGenerateRequest): void;
  cancel(stream: number): void;
  close(): Promise<void>;
}

/** Load a model. Fails with `native-module`, `provider` or `model-load`. */
export async function openModel(
  message: OpenMessage,
  tell: (news: readonly StreamNews[]) => void,
): Promise<OpenedModel> {
  const onnxRuntime = await loadOnnxRuntime();
  // The cache lies in the processor's memory: a GPU is taken by name only.
  const provider = await chooseProvider(
    onnxRuntime,
    message.device === "auto" ? "cpu" : message.device,
  );
  const session = await createSession(onnxRuntime, provider, message);
  const { decoder: kind } = message.description;
  switch (kind) {
    case "split": {
      const split = new SplitSession(onnxRuntime, session, message.description, message.modelPath);
      const independent =
        message.throughput || (await rowsAreIndependent(split, cacheLayout(message.description)));
      const maxBatch = independent ? message.maxBatch : 1;
      const decoder = new SplitDecoder(split, message.description, {
        maxBatch,
        throughput: message.throughput,
      });
      return write(decoder, provider, independent, message, tell);
    }
    case "exported": {
      const decoder = new ExportedDecoder(
        onnxRuntime,
        session,
        message.description,
        message.modelPath,
      );
      return write(decoder, provider, false, message, tell);
    }
    default:
      return assertNever(kind);
  }
}

/**
 * A step is a hundred nodes of some ten microseconds each: waking a sleeping thread for every one takes a
 * third of the time. So threads wait awake, but only within a run: between two steps and when nothing is
 * written they sleep.
 */
const spinning = {
  intra_op: { allow_spinning: "1" },
  force_spinning_stop: "1",
} as const;

async function createSession(
  onnxRuntime: OnnxRuntime,
  provider: Provider,
  { modelPath: path, threads }: OpenMessage,
): Promise<InferenceSession> {
  try {
    return await onnxRuntime.InferenceSession.create(path, {
      ...sessionOptions(provider, threads),
      intraOpNumThreads: threads,
      extra: { session: spinning },
    });
  } catch (error) {
    const reason = existsSync(path) ? "damaged" : "missing";
    throw new TaskFailure({ kind: "model-load", path, reason, detail: detailOf(error) });
  }
}

function write<Cache, Entries>(
  decoder: Decoder<Cache, Entries>,
  provider: Provider,
  batched: boolean,
  { description, prefixCacheBytes }: OpenMessage,
  tell: (news: readonly StreamNews[]) => void,
): OpenedModel {
  const { vocab_size: vocabularySize, context_length: contextLength } = description;
  const ranking = new Ranking(vocabularySize);
  const sampler = new TokenSampler(vocabularySize);
  const prefixCache = new PrefixCache<Entries>(prefixCacheBytes);
  const tools = {
    ranking,
    sampler,
    vocabularySize,
    contextLength,
    endTokenIds: description.eos_token_ids,
  };
  const chunkBytes = cacheBytes(cacheLayout(description), chunkTokens);
  const loop = new GenerationLoop({ decoder, prefixCache, tools, chunkBytes, tell });
  let grammars: GrammarCompiler | null = null;
  return {
    provider,
    batched,
    get prefixCacheBytes() {
      return prefixCache.bytes;
    },
    setVocabulary(vocabulary) {
      grammars = createGrammarCompiler(unpackVocabulary(vocabulary, description));
    },
    start: (stream, request) => loop.start(stream, request, grammars),
    cancel: (stream) => loop.cancel(stream),
    async close() {
      await loop.close();
      grammars?.[Symbol.dispose]();
    },
  };
}
