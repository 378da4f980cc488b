import type { CorpusPreprocessing } from "../../data/preprocessing.ts";
import { TrainingError } from "../../errors.ts";
import { preprocessingOf } from "../../networks/preprocessing-of.ts";
import { chosen } from "../../networks/resolve-neural.ts";
import type { Word2vecHyperparameters } from "../hyperparameters.ts";
import type { FitContext, FitResult, Method } from "../method.ts";
import { nearestWords } from "./nearest-words.ts";
import { skipGramStep } from "./skip-gram-step.ts";
import { word2vecModel } from "./word2vec-model.ts";
import { type ResolvedWord2vec, Word2vecRun } from "./word2vec-run.ts";

/** How many words the result tells the nearest of, and how many of those. */
const REPORTED_WORDS = 20;
const REPORTED_NEAREST = 5;

/** Vectors of words, by skip-gram with negative sampling; see `skipGramStep`. */
export const word2vec: Method<"word2vec"> = {
  type: "word2vec",
  inputs: ["corpus"],
  targets: ["embedding"],
  precision: "float32",
  fit,
};

async function fit(context: FitContext<"word2vec">): Promise<FitResult<"word2vec">> {
  const data = preprocessingOf(context, "corpus");
  const { words, counts } = data;
  if (words.length < 2) {
    throw new TrainingError(
      "invalid_data",
      `Expected at least 2 different words, each as often as min_count says, got ${words.length}. Add texts, or lower min_count.`,
    );
  }
  const hyperparameters = resolve(context.hyperparameters, data);
  const { vector_size, negative } = hyperparameters;
  await using graph = await context.runner.load(
    skipGramStep({ dimensions: vector_size, negative }),
  );
  const now = () => performance.now();
  const run = new Word2vecRun({ context, hyperparameters, counts, graph, now });
  await run.finish();
  return {
    model: word2vecModel(run.vectors, vector_size),
    hyperparameters,
    history: run.history,
    details: {
      vocabulary_size: words.length,
      nearest_words: nearestWords(words, run.vectors, REPORTED_WORDS, REPORTED_NEAREST),
    },
  };
}

/** Five epochs (word2vec's own), and more where they have few steps: for 1000 in all, but at most 50. */
function resolve(
  given: Word2vecHyperparameters,
  { counts, filters, lower }: CorpusPreprocessing,
): ResolvedWord2vec {
  const window = given.window ?? 5;
  const batch_size = chosen(given.batch_size, () => 1024);
  const tokens = counts.reduce((sum, count) => sum + count, 0);
  const stepsPerEpoch = Math.ceil((tokens * (window + 1)) / batch_size);
  return {
    n_epochs: chosen(given.n_epochs, () =>
      Math.min(50, Math.max(5, Math.ceil(1000 / stepsPerEpoch))),
    ),
    batch_size,
    learning_rate: chosen(given.learning_rate, () => 0.1),
    vector_size: given.vector_size ?? 100,
    window,
    negative: given.negative ?? 5,
    min_count: given.min_count ?? 5,
    sample: given.sample ?? 1e-3,
    filters,
    lower,
  };
}
