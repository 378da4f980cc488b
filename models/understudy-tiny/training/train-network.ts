import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Provider } from "@understudy/runtime";
import { createGraphRunner } from "@understudy/runtime/graph-runner";
import { TrainingSession } from "@understudy/training";
import { drawText, mixtureAt } from "../data/mixture.ts";
import { readProse } from "../data/prose.ts";
import { Random } from "../data/random.ts";
import { initialParameters } from "../network/parameters.ts";
import { tinyShape } from "../network/shape.ts";
import { trainingStep } from "../network/training-step.ts";
import { buildTokenizer } from "../tokenizer/build-tokenizer.ts";
import { readTokenizer, writeTokenizer } from "../tokenizer/tokenizer-files.ts";
import { type Batch, drawTexts, packBatch } from "./batch.ts";
import { checkAnswers, loadBestTokens } from "./check-answers.ts";
import { newestCheckpoint, readCheckpoint, writeCheckpoint } from "./checkpoint.ts";
import { createEncoder, type Encode, type EncodedText } from "./encode.ts";
import { learningRateAt, type Schedule } from "./learning-rate.ts";

export interface TrainNetworkOptions {
  /** Where checkpoints, the tokenizer and the log (`log.jsonl`) are kept. */
  readonly run: string;
  readonly schedule: Schedule;
  readonly seed: number;
  readonly threads: number;
  readonly provider: Provider;
  /** Told what the log is told: a line of JSON. */
  readonly say: (line: string) => void;
}

const batchShape = { batch: 8, sequence: 256 };
const LOG_EVERY = 50;
const CHECKPOINT_EVERY = 250;
const CHECK_EVERY = 500;
/** The examples of each task that are held out and looked at while training. */
const check = { side: "heldOut", seed: 1, examples: 60 } as const;
/** How often, and how much, the rest of a chat counts besides its answers. */
const REST_CHANCE = 0.1;
const REST_WEIGHT = 0.3;
const WHOLE_ANSWER = 18;
const MOST_ANSWER_WEIGHT = 6;
/** Far apart, so that no two steps of two seeds draw the same. */
const SEED_STRIDE = 1_000_003;

/**
 * Trains the network on texts that are made as they are needed, and goes on from the newest checkpoint
 * of the folder if there is one. With the same seed and schedule the same network comes out, in one go
 * or in several. Throws RangeError where the loss is no longer a number.
 */
export async function trainNetwork(options: TrainNetworkOptions): Promise<void> {
  const { run, schedule, seed } = options;
  await mkdir(run, { recursive: true });
  const prose = readProse();
  const newest = await newestCheckpoint(run);
  if (newest === undefined) {
    const { vocabularySize, context } = tinyShape;
    await writeTokenizer(run, buildTokenizer(vocabularySize, context, seed, prose));
  }
  const encode = createEncoder(await readTokenizer(run));
  const parameters = initialParameters(tinyShape, new Random(seed).next);
  const runner = createGraphRunner(options);
  const step = trainingStep(tinyShape, batchShape, parameters);
  await using session = await TrainingSession.create(runner, step, seed);
  if (newest !== undefined) session.restore(await readCheckpoint(newest));
  await using best = await loadBestTokens(runner, tinyShape, batchShape, parameters);

  const log = async (entry: Readonly<Record<string, unknown>>) => {
    const line = JSON.stringify(entry);
    options.say(line);
    await appendFile(join(run, "log.jsonl"), `${line}\n`);
  };
  let period = newPeriod();
  while (session.stepCount < schedule.steps) {
    const number = session.stepCount + 1;
    const batch = drawBatch(new Random(seed * SEED_STRIDE + number), number, encode, prose);
    const { loss } = await session.run(batch.feeds, learningRateAt(number, schedule));
    if (!Number.isFinite(loss)) throw new RangeError(`The loss of step ${number} is ${loss}.`);
    period.losses.push(loss);
    period.tokens += batch.tokens;
    const isLast = number === schedule.steps;
    if (number % LOG_EVERY === 0 || isLast) {
      await log({ step: number, ...summaryOf(period) });
      period = newPeriod();
    }
    if (number % CHECKPOINT_EVERY === 0 || isLast) await writeCheckpoint(run, session.snapshot());
    if (number % CHECK_EVERY === 0 || isLast) {
      const tensors = session.parameterTensors();
      const accuracy = await checkAnswers(best, tensors, encode, batchShape, check);
      await log({ step: number, accuracy });
      period = newPeriod();
    }
  }
}

function drawBatch(random: Random, step: number, encode: Encode, prose: readonly string[]): Batch {
  const draw = () => {
    const text = drawText(random, mixtureAt(step), prose, (stretches) => {
      const encoded = encode(stretches);
      return encoded.ids.length <= batchShape.sequence ? encoded : undefined;
    });
    const restWeight = random.chance(REST_CHANCE) ? REST_WEIGHT : 0;
    return { ...text, answerWeight: answerWeight(text), restWeight };
  };
  return packBatch(drawTexts(draw, batchShape), batchShape);
}

/** Answers of a word count as much as long ones, so that they are not drowned. */
function answerWeight({ isAnswer }: EncodedText): number {
  const tokens = isAnswer.filter(Boolean).length;
  const answers = isAnswer.filter((is, index) => is && isAnswer[index - 1] !== true).length;
  return Math.min(MOST_ANSWER_WEIGHT, Math.max(1, (WHOLE_ANSWER * answers) / Math.max(1, tokens)));
}

/** What happened since the last line of the log. */
interface Period {
  readonly began: number;
  readonly losses: number[];
  tokens: number;
}

function newPeriod(): Period {
  return { began: performance.now(), losses: [], tokens: 0 };
}

function summaryOf({ began, losses, tokens }: Period) {
  const seconds = (performance.now() - began) / 1000;
  const loss = losses.reduce((sum, each) => sum + each, 0) / losses.length;
  return { loss, tokens, seconds, tokens_per_second: Math.round(tokens / seconds) };
}
