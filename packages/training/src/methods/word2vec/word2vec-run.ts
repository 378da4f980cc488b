import { DivergedError, TrainingError } from "../../errors.ts";
import { decodeCheckpoint, encodeCheckpoint } from "../../fit/checkpoint.ts";
import type { RunnableGraph, RunTensor } from "../../graph-runner.ts";
import { Random } from "../../random/random.ts";
import type { Word2vecHyperparameters } from "../hyperparameters.ts";
import type { EpochMetrics, FitContext, StepProgress } from "../method.ts";
import { NoiseWords } from "./noise-words.ts";
import {
  keepProbabilities,
  type PairBatch,
  type SkipGramOptions,
  skipGramPairs,
} from "./skip-gram-pairs.ts";
import { VectorTable } from "./vector-table.ts";

/** How often a checkpoint is saved within an epoch, at most. */
const CHECKPOINT_EVERY_MS = 5000;
/** The learning rate falls to this part of what it was. */
const LOWEST_RATE = 1e-4;

/** Hyperparameters of which nothing is left to be chosen. */
export type ResolvedWord2vec = {
  readonly [Name in keyof Required<Word2vecHyperparameters>]: Exclude<
    Required<Word2vecHyperparameters>[Name],
    "auto"
  >;
};

export interface Word2vecRunOptions {
  readonly context: FitContext<"word2vec">;
  readonly hyperparameters: ResolvedWord2vec;
  readonly counts: readonly number[];
  /** `skipGramStep`, loaded. */
  readonly graph: RunnableGraph;
  /** Milliseconds of a clock that never goes back; it says when a checkpoint is due. */
  now(): number;
}

/** Where a training is between two steps, besides its vectors. Plain JSON. */
interface State {
  /** The epoch of the next step, from 1. */
  readonly epoch: number;
  /** Steps of this epoch that are done. */
  readonly epochSteps: number;
  /** Steps done in all. */
  readonly steps: number;
  /** Of this epoch so far. */
  readonly loss: number;
  readonly pairs: number;
  readonly history: readonly EpochMetrics[];
}

/**
 * One training from its first step, or from a checkpoint, to its end. What a step does depends on the
 * state, the data and the seed only, so it ends in the same bytes wherever it was interrupted.
 */
export class Word2vecRun {
  readonly #options: Word2vecRunOptions;
  readonly #noise: NoiseWords;
  readonly #keep: Float64Array | undefined;
  readonly #centers: VectorTable;
  readonly #contexts: VectorTable;
  /** The tokens in the order of the texts. */
  readonly #indices: Uint32Array;
  #state: State = { epoch: 1, epochSteps: 0, steps: 0, loss: 0, pairs: 0, history: [] };
  #savedAt: number;

  constructor(options: Word2vecRunOptions) {
    const { context, hyperparameters, counts } = options;
    this.#options = options;
    this.#savedAt = options.now();
    this.#noise = new NoiseWords(counts);
    this.#keep = keepProbabilities(counts, hyperparameters.sample);
    this.#indices = inOrder(context.train.indices);
    const { vector_size } = hyperparameters;
    this.#centers = new VectorTable(counts.length, vector_size);
    this.#contexts = new VectorTable(counts.length, vector_size);
    if (context.checkpoint === undefined) this.#initialize();
    else this.#goOnFrom(context.checkpoint);
  }

  get history(): readonly EpochMetrics[] {
    return this.#state.history;
  }

  /** The vectors of the words, [words, vector_size]. */
  get vectors(): Float32Array {
    return this.#centers.vectors;
  }

  /** Takes the steps that are left. */
  async finish(): Promise<void> {
    const { n_epochs } = this.#options.hyperparameters;
    const stepsOfEpochs: number[] = [];
    for (let epoch = 1; epoch <= n_epochs; epoch++) {
      stepsOfEpochs.push(await this.#countSteps(epoch));
    }
    const totalSteps = stepsOfEpochs.reduce((sum, steps) => sum + steps, 0);
    if (totalSteps === 0) throw noPairs();
    while (this.#state.epoch <= n_epochs) {
      await this.#finishEpoch(stepsOfEpochs[this.#state.epoch - 1] ?? 0, totalSteps);
    }
  }

  /** How many steps an epoch has is known only when its random choices are made. */
  async #countSteps(epoch: number): Promise<number> {
    const { context } = this.#options;
    let steps = 0;
    for (const _ of this.#pairsOf(epoch)) {
      steps++;
      if (steps % 100 !== 0) continue;
      context.signal.throwIfAborted();
      await context.breathe();
    }
    return steps;
  }

  async #finishEpoch(epochSteps: number, totalSteps: number): Promise<void> {
    const { context } = this.#options;
    const done = this.#state.epochSteps;
    let step = 0;
    for (const pairs of this.#pairsOf(this.#state.epoch)) {
      step++;
      if (step <= done) continue;
      context.signal.throwIfAborted();
      await this.#takeStep(pairs, totalSteps);
      if (step < epochSteps) await this.#afterStep(totalSteps);
    }
    await this.#endEpoch(totalSteps);
  }

  #pairsOf(epoch: number): ReturnType<typeof skipGramPairs> {
    const { context, hyperparameters } = this.#options;
    const options: SkipGramOptions = {
      records: context.train.records,
      indices: this.#indices,
      keep: this.#keep,
      window: hyperparameters.window,
      batchSize: hyperparameters.batch_size,
      seed: context.seed,
      epoch,
    };
    return skipGramPairs(options);
  }

  async #takeStep({ centers, contexts }: PairBatch, totalSteps: number): Promise<void> {
    const { graph, hyperparameters } = this.#options;
    const { epoch, epochSteps, steps } = this.#state;
    const { vector_size, negative } = hyperparameters;
    const samples = this.#samples(contexts);
    const results = await graph.run(
      {
        centers: float32([centers.length, vector_size], this.#centers.read(centers)),
        samples: float32([centers.length, 1 + negative, vector_size], this.#contexts.read(samples)),
      },
      ["loss", "center_gradients", "sample_gradients"],
    );
    const loss = valuesOf(results, "loss")[0] ?? Number.NaN;
    if (!Number.isFinite(loss)) throw new DivergedError(epoch, steps + 1, loss);
    const rate = hyperparameters.learning_rate * Math.max(LOWEST_RATE, 1 - steps / totalSteps);
    this.#centers.update(centers, valuesOf(results, "center_gradients"), rate);
    this.#contexts.update(samples, valuesOf(results, "sample_gradients"), rate);
    this.#state = {
      ...this.#state,
      epochSteps: epochSteps + 1,
      steps: steps + 1,
      loss: this.#state.loss + loss,
      pairs: this.#state.pairs + centers.length,
    };
  }

  /** [pairs, 1 + negative]: each context, and noise that is not the same word. */
  #samples(contexts: Int32Array): Int32Array {
    const { context, hyperparameters } = this.#options;
    const { epoch, epochSteps } = this.#state;
    const width = 1 + hyperparameters.negative;
    const random = new Random(context.seed, "negative_sampling", epoch, epochSteps);
    const samples = new Int32Array(contexts.length * width);
    for (const [pair, word] of contexts.entries()) {
      const start = pair * width;
      samples[start] = word;
      for (let at = start + 1; at < start + width; at++) {
        samples[at] = this.#noise.drawOther(random, word);
      }
    }
    return samples;
  }

  async #afterStep(totalSteps: number): Promise<void> {
    const { context, now } = this.#options;
    const progress = this.#progress(totalSteps, false);
    context.onProgress(progress);
    await context.breathe();
    if (now() - this.#savedAt >= CHECKPOINT_EVERY_MS) await this.#save(progress);
  }

  async #endEpoch(totalSteps: number): Promise<void> {
    const { context } = this.#options;
    const progress = this.#progress(totalSteps, true);
    const { epoch, step, metrics } = progress;
    const history = [...this.#state.history, { epoch, step, metrics }];
    this.#state = { epoch: epoch + 1, epochSteps: 0, steps: step, loss: 0, pairs: 0, history };
    context.onProgress(progress);
    await context.breathe();
    await this.#save(progress);
  }

  #progress(totalSteps: number, isEnd: boolean): StepProgress {
    const { epoch, steps, loss, pairs } = this.#state;
    return {
      epoch,
      total_epochs: this.#options.hyperparameters.n_epochs,
      step: steps,
      total_steps: totalSteps,
      metrics: { loss: loss / Math.max(1, pairs) },
      end_of_epoch: isEnd,
    };
  }

  /** Vectors evenly within half of 1 / vector_size, contexts 0: as word2vec's own program has it. */
  #initialize(): void {
    const { context, hyperparameters } = this.#options;
    const random = new Random(context.seed, "initialization");
    const { vectors } = this.#centers;
    for (let index = 0; index < vectors.length; index++) {
      vectors[index] = (random.uniform() - 0.5) / hyperparameters.vector_size;
    }
  }

  async #save(progress: StepProgress): Promise<void> {
    const { context, now } = this.#options;
    context.signal.throwIfAborted();
    const tensors = this.#tensors();
    const state = encodeCheckpoint({ state: this.#state, tensors }, this.#fingerprint());
    await context.saveCheckpoint(state, progress);
    this.#savedAt = now();
  }

  #goOnFrom(checkpoint: Uint8Array): void {
    const { state, tensors } = decodeCheckpoint<State>(checkpoint, this.#fingerprint());
    for (const [name, array] of Object.entries(this.#tensors())) {
      array.set(tensors[name] ?? []);
    }
    this.#state = state;
  }

  #tensors(): Readonly<Record<string, Float32Array>> {
    return {
      centers: this.#centers.vectors,
      contexts: this.#contexts.vectors,
      center_squares: this.#centers.squares,
      context_squares: this.#contexts.squares,
    };
  }

  #fingerprint(): Readonly<Record<string, unknown>> {
    const { context, hyperparameters, counts } = this.#options;
    const { seed, train } = context;
    const tokens = train.indices.length;
    return { method: "word2vec", seed, hyperparameters, words: counts.length, tokens };
  }
}

function float32(shape: readonly number[], data: Float32Array): RunTensor {
  return { dataType: "float32", shape, data };
}

function valuesOf(results: Readonly<Record<string, RunTensor>>, name: string): Float32Array {
  const tensor = results[name];
  if (tensor?.dataType === "float32") return tensor.data;
  throw new RangeError(`The step did not give '${name}' in float32.`);
}

function noPairs(): TrainingError {
  return new TrainingError(
    "invalid_data",
    "No text has two words that have a vector. Give longer texts, lower min_count, or raise sample (0 leaves no word out).",
  );
}

/** The same indices, rising: the words of a text stand side by side in the records. */
function inOrder(indices: Uint32Array): Uint32Array {
  const isRising = indices.every((index, at) => at === 0 || index > (indices[at - 1] ?? 0));
  return isRising ? indices : indices.toSorted();
}
