import { DivergedError } from "../errors.ts";
import type { RunnableGraph, RunTensor } from "../graph-runner.ts";
import type { EpochMetrics, StepProgress } from "../methods/method.ts";
import { Random } from "../random/random.ts";
import { decodeCheckpoint, encodeCheckpoint } from "./checkpoint.ts";
import { type EarlyStoppingState, judgeEpoch, nothingSeen } from "./early-stopping.ts";
import type { FitNetworkOptions } from "./fit-network.ts";
import type { FitPlan } from "./fit-plan.ts";
import { measureNetwork } from "./measure-network.ts";
import { addBatch, meansOf, noExamples, type RunningSums } from "./running-means.ts";
import { learningRateAt } from "./schedules.ts";
import { type MeasuredRun, stepsPerRun } from "./steps-per-run.ts";
import type { StepReport, TrainingSession } from "./training-session.ts";
import type { TrainingStep } from "./training-step.ts";

/** Within an epoch a checkpoint is saved when this time has passed since the last one. */
const CHECKPOINT_EVERY_MS = 2000;

/** And when this many times as long has passed as the last one took: the large ones of large networks. */
const CHECKPOINT_RARITY = 20;

/** What the names of tensors in a checkpoint begin with. */
const prefixes = { session: "session/", best: "best/" } as const;

/** All that a training is between two steps, besides its tensors. Plain JSON. */
interface FitState {
  /** The epoch of the next step, from 1. */
  readonly epoch: number;
  /** Steps of that epoch that are done. */
  readonly epochSteps: number;
  /** Steps done in all. */
  readonly steps: number;
  readonly sums: RunningSums;
  readonly history: readonly EpochMetrics[];
  readonly earlyStopping: EarlyStoppingState;
  /** Whether early stopping has ended the training. */
  readonly stopped: boolean;
}

export interface FitRunOptions {
  readonly context: FitNetworkOptions["context"];
  readonly plan: FitPlan;
  readonly step: TrainingStep;
  /** Runs the step. */
  readonly session: TrainingSession;
  /** The graph that measures the network on validation data; undefined where there are none. */
  readonly evaluation: RunnableGraph | undefined;
  now(): number;
}

/**
 * One training from its first step, or from a checkpoint, to its end.
 *
 * What a step does depends on the state, the data and the seed, and never on the time or on where
 * the training was interrupted: so it ends in the same bytes.
 */
export class FitRun {
  readonly #options: FitRunOptions;
  #state: FitState = {
    epoch: 1,
    epochSteps: 0,
    steps: 0,
    sums: noExamples,
    history: [],
    earlyStopping: nothingSeen,
    stopped: false,
  };
  /** The parameters after the best epoch, where early stopping wants them back. */
  #best: Readonly<Record<string, Float32Array>> | undefined;
  /** When the next checkpoint within an epoch is due. */
  #saveAfter: number;
  /** The last run of steps, with all that was done for it. */
  #lastRun: MeasuredRun | undefined;

  /** Throws `TrainingError` (`invalid_checkpoint`) where the context's checkpoint is of another training. */
  constructor(options: FitRunOptions) {
    this.#options = options;
    this.#saveAfter = options.now() + CHECKPOINT_EVERY_MS;
    const { checkpoint } = options.context;
    if (checkpoint !== undefined) this.#goOnFrom(checkpoint);
  }

  get history(): readonly EpochMetrics[] {
    return this.#state.history;
  }

  /** The parameters to keep. */
  get parameters(): Readonly<Record<string, Float32Array>> {
    return this.#best ?? this.#options.session.parameters();
  }

  /** Takes the steps that are left. */
  async finish(): Promise<void> {
    const { plan } = this.#options;
    while (this.#state.epoch <= plan.hyperparameters.n_epochs && !this.#state.stopped) {
      await this.#finishEpoch();
    }
  }

  async #finishEpoch(): Promise<void> {
    const { context, plan, now } = this.#options;
    const random = new Random(context.seed, "shuffle", this.#state.epoch);
    const order = random.shuffle(context.train.indices.slice());
    for (;;) {
      const progress = await this.#takeSteps(order);
      if (this.#state.epochSteps === plan.stepsPerEpoch) break;
      if (progress !== undefined && now() >= this.#saveAfter) await this.#save(progress);
    }
    await this.#endEpoch();
  }

  /** Takes some steps in one run and tells of them, but for the last one of the epoch. Gives what it told last. */
  async #takeSteps(order: Uint32Array): Promise<StepProgress | undefined> {
    const { context, plan, session, now } = this.#options;
    const { batch_size } = plan.hyperparameters;
    const { epoch, epochSteps, steps } = this.#state;
    context.signal.throwIfAborted();
    const began = now();
    const count = this.#stepsOfRun(order.length);
    const start = epochSteps * batch_size;
    const indices = order.subarray(start, start + count * batch_size);
    const size = indices.length / count;
    const feeds = bySteps(plan.trainingFeeds(indices, epoch), count);
    const rates = Array.from({ length: count }, (_, index) =>
      learningRateAt(steps + index + 1, plan.learningRate),
    );
    let progress: StepProgress | undefined;
    for (const report of await session.runSteps(feeds, rates)) {
      context.signal.throwIfAborted();
      const gradNorm = this.#count(report, size);
      if (this.#state.epochSteps === plan.stepsPerEpoch) break;
      progress = this.#tell({ ...meansOf(this.#state.sums, plan.means), ...gradNorm }, false);
    }
    await context.breathe();
    const feedBytes = Object.values(feeds).reduce((sum, { data }) => sum + data.byteLength, 0);
    this.#lastRun = { steps: count, milliseconds: now() - began, feedBytes };
    return progress;
  }

  /** How many steps the next run takes. Those of one run have batches of one size: a smaller last one is alone. */
  #stepsOfRun(examples: number): number {
    const { plan, step } = this.#options;
    const whole = Math.floor(examples / plan.hyperparameters.batch_size) - this.#state.epochSteps;
    return Math.max(1, Math.min(whole, stepsPerRun(step, this.#lastRun)));
  }

  /** Counts a step of so many examples. Gives `grad_norm`, where gradients are clipped. */
  #count({ scalars }: StepReport, examples: number): Readonly<Record<string, number>> {
    const { plan } = this.#options;
    const { epoch, epochSteps, steps, sums } = this.#state;
    const { loss = Number.NaN, grad_norm } = scalars;
    if (!Number.isFinite(loss)) throw new DivergedError(epoch, steps + 1, loss);
    if (grad_norm !== undefined && !Number.isFinite(grad_norm)) {
      throw new DivergedError(epoch, steps + 1, grad_norm, "norm of the gradients");
    }
    this.#state = {
      ...this.#state,
      epochSteps: epochSteps + 1,
      steps: steps + 1,
      sums: addBatch(sums, scalars, examples, plan.task),
    };
    return grad_norm === undefined ? {} : { grad_norm };
  }

  async #endEpoch(): Promise<void> {
    const { context, plan, session } = this.#options;
    const { epoch, steps, sums, history, earlyStopping } = this.#state;
    checkFinite(session.parameters(), epoch, steps);
    const training = meansOf(sums, plan.means);
    const validation = await this.#validate();
    const metrics = {
      ...training,
      ...(plan.step.maxGradNorm === null ? {} : { grad_norm: sums.gradNorm / sums.steps }),
      ...validation,
    };
    const { early_stopping } = plan.hyperparameters;
    const judged = early_stopping && {
      ...judgeEpoch(earlyStopping, validation?.validation_loss ?? training.loss, early_stopping),
      restores: early_stopping.restore_best_weights ?? true,
    };
    if (judged?.improved && judged.restores) this.#best = session.parameters();
    const progress = this.#tell(metrics, true);
    await context.breathe();
    if (judged?.stop) this.#tellOfTheEnd(judged.state.waited, judged.restores);
    this.#state = {
      epoch: epoch + 1,
      epochSteps: 0,
      steps,
      sums: noExamples,
      history: [...history, { epoch, step: steps, metrics }],
      earlyStopping: judged?.state ?? earlyStopping,
      stopped: judged?.stop ?? false,
    };
    await this.#save(progress);
  }

  /** The metrics on the validation data; undefined without. */
  async #validate() {
    const { context, plan, session, evaluation } = this.#options;
    const { validation, signal } = context;
    const feeds = plan.validationFeeds;
    if (validation === undefined || evaluation === undefined || feeds === undefined) return;
    const { epoch, steps } = this.#state;
    const sums = await measureNetwork({
      graph: evaluation,
      parameters: session.parameterTensors(),
      feeds: (indices) => feeds(indices, epoch),
      indices: validation.indices,
      batchSize: plan.hyperparameters.batch_size,
      task: plan.task,
      signal,
      breathe: () => context.breathe(),
    });
    const { loss, ...others } = meansOf(sums, plan.means);
    if (!Number.isFinite(loss)) throw new DivergedError(epoch, steps, loss, "validation loss");
    const measures = Object.entries(others).map(([name, value]) => [`validation_${name}`, value]);
    return { validation_loss: loss, ...Object.fromEntries(measures) };
  }

  /** Says how far the training is. */
  #tell(metrics: StepProgress["metrics"], endOfEpoch: boolean): StepProgress {
    const { context, plan } = this.#options;
    const progress = {
      epoch: this.#state.epoch,
      total_epochs: plan.hyperparameters.n_epochs,
      step: this.#state.steps,
      total_steps: plan.totalSteps,
      metrics,
      end_of_epoch: endOfEpoch,
    };
    context.onProgress(progress);
    return progress;
  }

  #tellOfTheEnd(waited: number, restores: boolean): void {
    const { context, plan } = this.#options;
    const { epoch } = this.#state;
    const loss = plan.validationFeeds === undefined ? "loss" : "validation loss";
    const weights = restores ? `; the weights of epoch ${epoch - waited} are kept` : "";
    context.onMessage(
      "info",
      `Training ends after epoch ${epoch}, as the ${loss} has not improved since epoch ${epoch - waited}${weights}.`,
    );
  }

  /** Keeps the state as it is now, at a step that has been told of. */
  async #save(progress: StepProgress): Promise<void> {
    const { context, plan, session, now } = this.#options;
    context.signal.throwIfAborted();
    const began = now();
    const tensors = {
      ...prefixed(prefixes.session, session.snapshot().tensors),
      ...prefixed(prefixes.best, this.#best ?? {}),
    };
    const bytes = encodeCheckpoint({ state: this.#state, tensors }, plan.fingerprint);
    await context.saveCheckpoint(bytes, progress);
    const ended = now();
    this.#saveAfter = ended + Math.max(CHECKPOINT_EVERY_MS, (ended - began) * CHECKPOINT_RARITY);
  }

  #goOnFrom(checkpoint: Uint8Array): void {
    const { plan, session } = this.#options;
    const { state, tensors } = decodeCheckpoint<FitState>(checkpoint, plan.fingerprint);
    session.restore({ step: state.steps, tensors: unprefixed(prefixes.session, tensors) });
    const best = unprefixed(prefixes.best, tensors);
    this.#best = Object.keys(best).length === 0 ? undefined : best;
    this.#state = state;
  }
}

/** A step whose loss was finite may still have thrown the weights out of all bounds. */
function checkFinite(
  parameters: Readonly<Record<string, Float32Array>>,
  epoch: number,
  step: number,
): void {
  for (const [name, values] of Object.entries(parameters)) {
    const bad = values.find((value) => !Number.isFinite(value));
    if (bad !== undefined) throw new DivergedError(epoch, step, bad, `parameter '${name}'`);
  }
}

/** The batches of some steps, which lie behind one another, as an axis of steps and one of the batch. */
function bySteps(
  feeds: Readonly<Record<string, RunTensor>>,
  count: number,
): Readonly<Record<string, RunTensor>> {
  const split = Object.entries(feeds).map(([name, { shape, ...tensor }]) => {
    const [examples = 0, ...rest] = shape;
    return [name, { ...tensor, shape: [count, examples / count, ...rest] }];
  });
  return Object.fromEntries(split);
}

function prefixed<T>(prefix: string, values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}

function unprefixed<T>(prefix: string, values: Readonly<Record<string, T>>): Record<string, T> {
  const chosen = Object.entries(values).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(chosen.map(([name, value]) => [name.slice(prefix.length), value]));
}
