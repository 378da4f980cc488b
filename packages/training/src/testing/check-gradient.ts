import {
  encodeModel,
  type Graph,
  GraphBuilder,
  type Model,
  type Shape,
  type Value,
} from "@understudy/onnx";
import { differentiate } from "../autodiff/differentiate.ts";
import type { RunnableGraph, RunTensor } from "../graph-runner.ts";
import { Random } from "../random/random.ts";
import { withFloat64 } from "./float64-graph.ts";
import { ortRunner } from "./ort-runner.ts";

export interface GradientInput {
  readonly tensor: RunTensor;
  /** The shape that the graph declares, such as ["batch", 3]; the tensor's own unless given. */
  readonly shape?: Shape;
  /** Whether the gradient is checked: true of float32 unless said otherwise. */
  readonly differentiated?: boolean;
}

export interface CheckGradientOptions {
  /** Adds the forward pass; gradients are those of a fixed random combination of its float outputs. */
  forward(graph: GraphBuilder, inputs: Readonly<Record<string, Value>>): Value | readonly Value[];
  readonly inputs: Readonly<Record<string, GradientInput>>;
  /**
   * The seed of the step, for what is random. Where it is given, differences are taken of the forward
   * pass as it stands in the training graph, with this seed, not of the plain one.
   */
  readonly seed?: bigint;
  /** The same without a seed: for what computes other things in training, such as batch statistics. */
  readonly differencesOf?: "forward" | "training";
  /** At most so many elements of each input are checked, spread at random; 40 unless given. */
  readonly maxElements?: number;
}

export interface GradientCheck {
  /** The largest |gradient - difference|, over the largest difference of its input (at least 0.01). */
  readonly worstError: number;
  /** Where that is, with both numbers. */
  readonly where: string;
  /** Whether differences could be taken in float64; ONNX Runtime does not have every kernel for it. */
  readonly precision: "float64" | "float32";
  /** The largest |output of the training graph - output of the forward graph|, over the outputs' size. */
  readonly forwardError: number;
  readonly gradients: Readonly<Record<string, Float32Array>>;
}

/** What rounding explains: float32 gradients, and differences of float32 outputs. */
const tolerance = { float64: 2e-4, float32: 4e-3 } as const;

/** As `checkGradient`, and throws RangeError where an error is larger than rounding explains. */
export async function assertGradient(options: CheckGradientOptions): Promise<GradientCheck> {
  const check = await checkGradient(options);
  if (!(check.worstError <= tolerance[check.precision])) {
    throw new RangeError(`Wrong gradient (error ${check.worstError}): ${check.where}`);
  }
  if (!(check.forwardError <= 1e-4)) {
    throw new RangeError(`The training graph's outputs are off by ${check.forwardError}.`);
  }
  return check;
}

/**
 * Compares the gradients that `differentiate` gives with central differences of fourth order:
 * (8 (f(x + h) - f(x - h)) - (f(x + 2h) - f(x - 2h))) / 12 h.
 *
 * So x should be farther than 2h from where the function has a kink: h is 1e-3 with float64, 1e-2 with
 * float32.
 */
async function checkGradient(options: CheckGradientOptions): Promise<GradientCheck> {
  const forward = buildForward(options);
  const feeds = feedsOf(options);
  await using plain = await ortRunner().load(encodeModel(forward.model));
  const results = await plain.run(feeds, forward.floatOutputs);
  const weights = Object.fromEntries(
    forward.floatOutputs.map((name, index) => [name, randomWeights(results[name], index)]),
  );
  const training = buildTraining(options, forward.model.graph, weights);
  await using trained = await ortRunner().load(encodeModel(training.model));
  const step = await trained.run(feeds, [...training.gradients, ...forward.floatOutputs]);

  const isOfTraining = options.seed !== undefined || options.differencesOf === "training";
  const { graph, precision } = await loadFine(isOfTraining ? training.model : forward.model);
  await using loaded = graph;
  const evaluate = async (changed: Readonly<Record<string, RunTensor>>) => {
    const outputs = await loaded.run(changed, forward.floatOutputs);
    return forward.floatOutputs.reduce(
      (sum, name) => sum + dot(outputs[name], weights[name]?.data ?? []),
      0,
    );
  };
  const exact = precision === "float64" ? widened(feeds) : feeds;

  let worst = { error: 0, where: "nothing" };
  const gradients: Record<string, Float32Array> = {};
  for (const name of differentiatedInputs(options)) {
    const gradient = step[gradientOf(name)];
    assertShape(name, gradient, feeds[name]);
    gradients[name] = gradient.data;
    const places = chosenElements(gradient.data.length, options.maxElements ?? 40);
    const differences: number[] = [];
    for (const at of places) {
      differences.push(await difference(evaluate, exact, name, at, steps[precision]));
    }
    const size = Math.max(0.01, ...differences.map(Math.abs));
    for (const [index, at] of places.entries()) {
      const [given, found] = [gradient.data[at] ?? Number.NaN, differences[index] ?? Number.NaN];
      const error = Math.abs(given - found) / size;
      if (!(error <= worst.error)) {
        worst = { error, where: `d/d ${name}[${at}] is ${given}, differences give ${found}` };
      }
    }
  }
  return {
    worstError: worst.error,
    where: worst.where,
    precision,
    forwardError: isOfTraining ? 0 : relativeError(forward.floatOutputs, results, step),
    gradients,
  };
}

/** Between the two, rounding and the formula's own error are both small. */
const steps = { float64: 1e-3, float32: 1e-2 } as const;

const seedName = "step_seed";

function gradientOf(name: string): string {
  return `gradient/${name}`;
}

function differentiatedInputs({ inputs }: CheckGradientOptions): readonly string[] {
  return Object.entries(inputs)
    .filter(([, { tensor, differentiated }]) => differentiated ?? tensor.dataType === "float32")
    .map(([name]) => name);
}

function buildForward(options: CheckGradientOptions) {
  const builder = new GraphBuilder({ name: "forward" });
  const outputs = [options.forward(builder, declareInputs(builder, options))].flat();
  const floatOutputs: string[] = [];
  for (const [index, output] of outputs.entries()) {
    const type = builder.typeOf(output);
    builder.output(`output_${index}`, output);
    if (type?.kind === "tensor" && type.dataType === "float32")
      floatOutputs.push(`output_${index}`);
  }
  return { model: builder.build(), floatOutputs };
}

function declareInputs(graph: GraphBuilder, { inputs }: CheckGradientOptions) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { tensor, shape }]) => [
      name,
      graph.input(name, tensor.dataType, shape ?? tensor.shape),
    ]),
  );
}

interface Weights {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/** The training graph of the forward pass and of sum(output * weights). */
function buildTraining(
  options: CheckGradientOptions,
  forward: Graph,
  weights: Readonly<Record<string, Weights>>,
) {
  const graph = new GraphBuilder({ name: "training" });
  const inputs = declareInputs(graph, options);
  const wrt = differentiatedInputs(options);
  const seed = options.seed === undefined ? undefined : graph.input(seedName, "int64", []);
  const { outputs, gradients } = differentiate({
    forward: withLoss(forward, weights),
    graph,
    inputs,
    loss: "loss",
    wrt,
    ...(seed === undefined ? {} : { seed }),
  });
  for (const name of Object.keys(weights)) graph.output(name, find(outputs, name));
  for (const name of wrt) graph.output(gradientOf(name), find(gradients, name));
  return { model: graph.build(), gradients: wrt.map(gradientOf) };
}

/** Adds the output `loss` to a graph. The weights are constants that it has no other use for. */
function withLoss(forward: Graph, weights: Readonly<Record<string, Weights>>): Graph {
  const names = Object.keys(weights);
  const node = (opType: string, inputs: readonly string[], output: string, keepdims?: number) => ({
    opType,
    domain: "",
    name: `loss/${output}`,
    inputs,
    outputs: [output],
    attributes:
      keepdims === undefined ? {} : { keepdims: { type: "int" as const, value: keepdims } },
  });
  return {
    ...forward,
    initializers: [
      ...forward.initializers,
      ...Object.entries(weights).map(([name, { data, shape }]) => ({
        name: `${name}/weights`,
        dataType: "float32" as const,
        dims: shape,
        data,
      })),
    ],
    nodes: [
      ...forward.nodes,
      ...names.flatMap((name) => [
        node("Mul", [name, `${name}/weights`], `${name}/weighted`),
        node("ReduceSum", [`${name}/weighted`], `${name}/sum`, 0),
      ]),
      node(
        "Sum",
        names.map((name) => `${name}/sum`),
        "loss",
      ),
    ],
    outputs: [
      ...forward.outputs,
      { name: "loss", type: { kind: "tensor", dataType: "float32", shape: [] } },
    ],
  };
}

function feedsOf({ inputs, seed }: CheckGradientOptions): Record<string, RunTensor> {
  const feeds: Record<string, RunTensor> = Object.fromEntries(
    Object.entries(inputs).map(([name, { tensor }]) => [name, tensor]),
  );
  if (seed !== undefined) {
    feeds[seedName] = { dataType: "int64", shape: [], data: BigInt64Array.of(seed) };
  }
  return feeds;
}

function widened(feeds: Readonly<Record<string, RunTensor>>): Record<string, RunTensor> {
  const entries = Object.entries(feeds).map(([name, fed]) => {
    if (fed.dataType !== "float32") return [name, fed];
    return [name, { ...fed, dataType: "float64", data: Float64Array.from(fed.data) }];
  });
  return Object.fromEntries(entries);
}

/** Loads the model with float64 where ONNX Runtime has all the kernels, else as it is. */
async function loadFine(
  model: Model,
): Promise<{ graph: RunnableGraph; precision: "float64" | "float32" }> {
  try {
    const graph = await ortRunner().load(encodeModel(withFloat64(model)));
    return { graph, precision: "float64" };
  } catch {
    return { graph: await ortRunner().load(encodeModel(model)), precision: "float32" };
  }
}

async function difference(
  evaluate: (feeds: Readonly<Record<string, RunTensor>>) => Promise<number>,
  feeds: Readonly<Record<string, RunTensor>>,
  name: string,
  at: number,
  step: number,
): Promise<number> {
  const fed = find(feeds, name);
  const moved = async (by: number) => {
    const data = fed.data.slice();
    data[at] = Number(data[at]) + by;
    return await evaluate({ ...feeds, [name]: { ...fed, data } as RunTensor });
  };
  const near = (await moved(step)) - (await moved(-step));
  const far = (await moved(2 * step)) - (await moved(-2 * step));
  return (8 * near - far) / (12 * step);
}

/** Numbers between 0.5 and 1.5, of either sign, so that no output counts for nothing. */
function randomWeights(output: RunTensor | undefined, index: number): Weights {
  const random = new Random(2024, "initialization", index);
  const count = output?.data.length ?? 0;
  const data = Float32Array.from({ length: count }, () => {
    return (0.5 + random.uniform()) * (random.integer(2) === 0 ? 1 : -1);
  });
  return { data, shape: output?.shape ?? [] };
}

function chosenElements(count: number, most: number): readonly number[] {
  const all = Uint32Array.from({ length: count }, (_, at) => at);
  if (count <= most) return [...all];
  return [...new Random(7, "shuffle").shuffle(all).subarray(0, most)].toSorted((a, b) => a - b);
}

function dot(output: RunTensor | undefined, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    sum += Number(output?.data[at] ?? Number.NaN) * (weights[at] ?? Number.NaN);
  }
  return sum;
}

function relativeError(
  names: readonly string[],
  expected: Readonly<Record<string, RunTensor>>,
  actual: Readonly<Record<string, RunTensor>>,
): number {
  let worst = 0;
  for (const name of names) {
    const [wanted, given] = [find(expected, name).data, find(actual, name).data];
    let size = 1;
    for (const value of wanted) size = Math.max(size, Math.abs(Number(value)));
    for (let at = 0; at < wanted.length; at++) {
      const error = Math.abs(Number(wanted[at]) - Number(given[at])) / size;
      if (!(error <= worst)) worst = error;
    }
  }
  return worst;
}

function assertShape(
  name: string,
  gradient: RunTensor | undefined,
  input: RunTensor | undefined,
): asserts gradient is Extract<RunTensor, { dataType: "float32" }> {
  const [given, wanted] = [gradient?.shape.join(), input?.shape.join()];
  if (gradient?.dataType === "float32" && given === wanted) return;
  throw new RangeError(
    `Expected the gradient of ${name} to be float32[${wanted}], it is ${gradient?.dataType}[${given}].`,
  );
}

function find<T>(entries: Readonly<Record<string, T>>, name: string): T {
  const entry = entries[name];
  if (entry === undefined) throw new RangeError(`There is no "${name}".`);
  return entry;
}
