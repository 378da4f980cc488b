import { TrainingError } from "../../errors.ts";
import type { FitContext, StepProgress } from "../method.ts";
import { breathMs, checkpointMs, Pace } from "../tabular/pace.ts";
import { type QuadraticProblem, Smo } from "./smo.ts";
import { decodeSvmCheckpoint, encodeSvmCheckpoint, type SvmProgress } from "./svm-checkpoint.ts";

export interface SvmTrainingOptions {
  readonly context: FitContext;
  readonly tolerance: number;
  readonly maxIterations: number;
  /** How many machines there are to train, and how many problems each takes. */
  readonly machineCount: number;
  readonly stageCount: number;
}

/** A training's quadratic problems, one after the other, with its progress and its checkpoints. */
export class SvmTraining {
  readonly progress: SvmProgress;
  readonly #options: SvmTrainingOptions;
  readonly #breath = new Pace(breathMs);
  readonly #checkpoint = new Pace(checkpointMs);
  #exhausted = 0;

  /** Begins anew, or where the context's checkpoint stands. */
  constructor(options: SvmTrainingOptions) {
    this.#options = options;
    const { checkpoint } = options.context;
    this.progress = checkpoint
      ? decodeSvmCheckpoint(checkpoint)
      : { machines: [], history: [], stage: 0, decisions: new Float64Array(), solver: undefined };
  }

  /** Solves the problem of the stage at work, from where it stood. */
  async solve(problem: QuadraticProblem): Promise<Smo> {
    const { tolerance, maxIterations } = this.#options;
    const { solver } = this.progress;
    if (solver !== undefined && solver.coefficients.length !== problem.rows.size) {
      throw new TrainingError(
        "invalid_checkpoint",
        `This checkpoint is of other data: it has ${solver.coefficients.length} variables, not ${problem.rows.size}. Start the training anew.`,
      );
    }
    const smo = new Smo(problem, tolerance, solver);
    this.progress.solver = smo.state;
    const unfinished = () => !smo.converged && smo.state.iterations < maxIterations;
    while (unfinished()) {
      smo.run(maxIterations, () => this.#breath.due());
      if (unfinished()) await this.#pause(smo);
    }
    if (!smo.converged) this.#exhausted++;
    return smo;
  }

  /** Goes on to the next stage of the same machine. */
  async nextStage(): Promise<void> {
    this.progress.stage++;
    this.progress.solver = undefined;
    if (this.#breath.due()) await this.#breathe();
  }

  /** Ends a machine, which has been added to the progress. */
  async nextMachine(metrics: Readonly<Record<string, number>>): Promise<void> {
    const { progress } = this;
    const at = this.#place(metrics, progress.machines.length - 1, true);
    progress.history.push({ epoch: at.epoch, step: at.step, metrics });
    progress.stage = 0;
    progress.solver = undefined;
    progress.decisions = new Float64Array();
    this.#options.context.onProgress(at);
    if (this.#checkpoint.due()) await this.#save(at);
    if (this.#breath.due()) await this.#breathe();
  }

  /** Lets messages in when it is time; for work between problems. */
  async rest(): Promise<void> {
    if (this.#breath.due()) await this.#breathe();
  }

  /** Says when problems were left unsolved. */
  warnOfExhaustion(): void {
    if (this.#exhausted === 0) return;
    const { context, maxIterations } = this.#options;
    context.onMessage(
      "warn",
      `Not converged: max_iterations (${maxIterations}) was reached in ${this.#exhausted} of the problems. Standardise the features, take a smaller C, or allow more iterations.`,
    );
  }

  async #pause(smo: Smo): Promise<void> {
    const metrics = { iterations: smo.state.iterations, violation: smo.violation };
    const at = this.#place(metrics, this.progress.machines.length, false);
    this.#options.context.onProgress(at);
    if (this.#checkpoint.due()) await this.#save(at);
    await this.#breathe();
  }

  async #breathe(): Promise<void> {
    const { context } = this.#options;
    await context.breathe();
    context.signal.throwIfAborted();
  }

  async #save(at: StepProgress): Promise<void> {
    await this.#options.context.saveCheckpoint(encodeSvmCheckpoint(this.progress), at);
  }

  #place(metrics: Readonly<Record<string, number>>, machine: number, end: boolean): StepProgress {
    const { machineCount, stageCount } = this.#options;
    return {
      epoch: machine + 1,
      total_epochs: machineCount,
      step: machine * stageCount + (end ? stageCount : this.progress.stage + 1),
      total_steps: machineCount * stageCount,
      metrics,
      end_of_epoch: end,
    };
  }
}
