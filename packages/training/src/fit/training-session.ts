import { encodeModel } from "@understudy/onnx";
import type { GraphRunner, RunnableGraph, RunTensor } from "../graph-runner.ts";
import { Random } from "../random/random.ts";
import { stepNumbers } from "./optimizers.ts";
import { overSteps, repeatedStep } from "./repeated-step.ts";
import { nextOf, seedInput, type TrainingStep } from "./training-step.ts";

/** What a step reports. */
export interface StepReport {
  /** Float32, as the graph gives it. It may be anything but finite: that is for the caller to judge. */
  readonly loss: number;
  /** The scalars among the reports of the step, `loss` with them. */
  readonly scalars: Readonly<Record<string, number>>;
  /** Everything that the step reports. */
  readonly outputs: Readonly<Record<string, RunTensor>>;
}

/** All that a session has learned, and how far it is. Its arrays are never changed. */
export interface TrainingSnapshot {
  /** Steps done. */
  readonly step: number;
  readonly tensors: Readonly<Record<string, Float32Array>>;
}

/**
 * A training that goes on: a loaded step, the parameters and the optimiser's tensors as the last step
 * left them.
 */
export class TrainingSession implements AsyncDisposable {
  readonly #step: TrainingStep;
  readonly #graph: RunnableGraph;
  readonly #seed: number;
  readonly #fetches: readonly string[];
  /** What is changed by every step, with the outputs that say how it is after the last one. */
  readonly #changed: readonly (readonly [name: string, output: string])[];
  /** Parameters and the optimiser's tensors as they are now. The tensors are replaced, never changed. */
  readonly #held: Record<string, RunTensor> = {};
  /** Whether arrays of `#held` may be in other hands too: they were given to us, or by us. */
  #isShared = true;
  #done = 0;

  private constructor(step: TrainingStep, graph: RunnableGraph, seed: number) {
    this.#step = step;
    this.#graph = graph;
    this.#seed = seed;
    this.#changed = Object.keys(step.state).map((name) => [name, overSteps(nextOf(name))]);
    this.#fetches = [...step.reports.map(overSteps), ...this.#changed.map(([, output]) => output)];
    for (const [name, { shape, initial }] of Object.entries(step.parameters)) {
      this.#held[name] = { dataType: "float32", shape, data: initial };
    }
    for (const [name, shape] of Object.entries(step.state)) {
      if (name in step.parameters) continue;
      const size = shape.reduce((product, dim) => product * dim, 1);
      this.#held[name] = { dataType: "float32", shape, data: new Float32Array(size) };
    }
  }

  /**
   * Loads a step, with its parameters as they are at first. What is random in it (dropout) depends on
   * the seed and the number of the step only.
   */
  static async create(
    runner: GraphRunner,
    step: TrainingStep,
    seed: number,
  ): Promise<TrainingSession> {
    return new TrainingSession(step, await runner.load(encodeModel(repeatedStep(step))), seed);
  }

  /** Steps done. */
  get stepCount(): number {
    return this.#done;
  }

  /**
   * Takes one step. `feeds` are the inputs that the forward pass made.
   *
   * A step that fails leaves everything as it was.
   */
  async run(feeds: Readonly<Record<string, RunTensor>>, learningRate: number): Promise<StepReport> {
    const alone = Object.entries(feeds).map(([name, tensor]) => [
      name,
      { ...tensor, shape: [1, ...tensor.shape] },
    ]);
    const [report] = await this.runSteps(Object.fromEntries(alone), [learningRate]);
    if (report === undefined) throw new RangeError("Expected a report of the step.");
    return report;
  }

  /**
   * Takes as many steps as there are learning rates, in one run: the same bytes as one by one, in less time.
   * `feeds` are the inputs that the forward pass made, each with the steps as one more axis in front.
   *
   * A run that fails leaves everything as it was before its first step. Throws RangeError for feeds of another
   * number of steps.
   */
  async runSteps(
    feeds: Readonly<Record<string, RunTensor>>,
    learningRates: readonly number[],
  ): Promise<readonly StepReport[]> {
    const count = learningRates.length;
    checkSteps(feeds, count);
    const { optimizer, state, reports } = this.#step;
    const first = this.#done + 1;
    const numbers = learningRates.map((rate, index) => stepNumbers(optimizer, rate, first + index));
    const inputs: Record<string, RunTensor> = {};
    for (const [name, tensor] of Object.entries(this.#held)) {
      inputs[name in state ? overSteps(name) : name] = tensor;
    }
    for (const [name, tensor] of Object.entries(feeds)) inputs[overSteps(name)] = tensor;
    for (const name of Object.keys(numbers[0] ?? {})) {
      const data = Float32Array.from(numbers, (ofStep) => ofStep[name] ?? Number.NaN);
      inputs[overSteps(name)] = { dataType: "float32", shape: [count], data };
    }
    inputs[overSteps(seedInput)] = seedsTensor(this.#seed, first, count);
    const results = await this.#graph.run(inputs, this.#fetches);
    const next = this.#changed.map(([name, output]) => [name, tensorOf(results, output)] as const);
    for (const [name, tensor] of next) {
      if (!this.#isShared) release(tensorOf(this.#held, name));
      this.#held[name] = tensor;
    }
    this.#isShared = false;
    this.#done += count;
    return learningRates.map((_, index) => reportOf(results, reports, index));
  }

  /** The values of every parameter as they are now, those of parameters that are not trained as well. */
  parameters(): Readonly<Record<string, Float32Array>> {
    return this.#values(Object.keys(this.#step.parameters));
  }

  /** The parameters as an evaluation graph takes them, without a copy. */
  parameterTensors(): Readonly<Record<string, RunTensor>> {
    this.#isShared = true;
    const names = Object.keys(this.#step.parameters);
    return Object.fromEntries(names.map((name) => [name, tensorOf(this.#held, name)]));
  }

  /** Where the session stands; no copy is made. */
  snapshot(): TrainingSnapshot {
    return { step: this.#done, tensors: this.#values(Object.keys(this.#step.state)) };
  }

  /** Goes back, or on, to where a snapshot was taken. Throws RangeError for one of another step. */
  restore({ step, tensors }: TrainingSnapshot): void {
    const restored = Object.entries(this.#step.state).map(([name, shape]) => {
      const data = tensors[name];
      const size = shape.reduce((product, dim) => product * dim, 1);
      if (data?.length !== size) {
        throw new RangeError(
          `Expected the snapshot to have ${size} numbers of '${name}', got ${data?.length ?? "none"}.`,
        );
      }
      return [name, { dataType: "float32", shape, data }] as const;
    });
    Object.assign(this.#held, Object.fromEntries(restored));
    this.#isShared = true;
    this.#done = step;
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.#graph[Symbol.asyncDispose]();
  }

  #values(names: readonly string[]): Readonly<Record<string, Float32Array>> {
    this.#isShared = true;
    return Object.fromEntries(names.map((name) => [name, floatsOf(tensorOf(this.#held, name))]));
  }
}

/**
 * Gives the memory of a tensor back at once, so that the next step has it again; from Node 21 on. To leave it to the
 * garbage collector is to take new memory for several steps, and to map a page takes longer than to fill it.
 */
function release({ data }: RunTensor): void {
  const { buffer, byteLength } = data;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer?.(0);
}

function checkSteps(feeds: Readonly<Record<string, RunTensor>>, count: number): void {
  if (count === 0) throw new RangeError("Expected the learning rates of one step or more.");
  for (const [name, { shape }] of Object.entries(feeds)) {
    if (shape[0] === count) continue;
    throw new RangeError(
      `Expected '${name}' to have ${count} steps in front, got [${shape.join(", ")}].`,
    );
  }
}

function seedsTensor(seed: number, first: number, count: number): RunTensor {
  const data = BigInt64Array.from({ length: count }, (_, index) =>
    BigInt(new Random(seed, "dropout", first + index).uint32()),
  );
  return { dataType: "int64", shape: [count], data };
}

/** What the step at an index of the run reported. */
function reportOf(
  results: Readonly<Record<string, RunTensor>>,
  names: readonly string[],
  index: number,
): StepReport {
  const outputs: Record<string, RunTensor> = {};
  const scalars: Record<string, number> = {};
  for (const name of names) {
    const tensor = elementOf(tensorOf(results, overSteps(name)), index);
    outputs[name] = tensor;
    if (tensor.data.length === 1) scalars[name] = Number(tensor.data[0]);
  }
  return { loss: scalars.loss ?? Number.NaN, scalars, outputs };
}

/** One of the tensors that lie behind one another along the first axis; no copy. */
function elementOf({ dataType, shape, data }: RunTensor, index: number): RunTensor {
  const [, ...rest] = shape;
  const size = rest.reduce((product, dim) => product * dim, 1);
  const own = data.subarray(index * size, (index + 1) * size);
  return { dataType, shape: rest, data: own } as RunTensor;
}

function tensorOf(tensors: Readonly<Record<string, RunTensor>>, name: string): RunTensor {
  const tensor = tensors[name];
  if (tensor === undefined) throw new RangeError(`Expected a tensor '${name}', but there is none.`);
  return tensor;
}

function floatsOf({ dataType, data }: RunTensor): Float32Array {
  if (dataType === "float32") return data;
  throw new TypeError(`Expected numbers of type float32, got ${dataType}.`);
}
