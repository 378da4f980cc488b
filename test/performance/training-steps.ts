import { encodeModel, GraphBuilder, type Model } from "@understudy/onnx";
import { createGraphRunner } from "@understudy/runtime/graph-runner";
import {
  buildTrainingStep,
  type MeasuredRun,
  type RunTensor,
  stepsPerRun,
  TrainingSession,
} from "@understudy/training";
import { type Benchmark, type BenchmarkContext, figure, median, type Row } from "./benchmark.ts";
import { forwardOfStep } from "./forward-of-step.ts";
import { runChild } from "./run-child.ts";
import type { LstmOptions, LstmResult } from "./tensorflow-lstm.ts";
import {
  cnn,
  gpt,
  gptTokens,
  kerasLstm,
  lstmAlone,
  type MeasuredNetwork,
} from "./training-networks.ts";

const threads = 2;
const warmUpSteps = 5;
const learningRate = 1e-3;
/**
 * A backward pass is twice the forward pass, and the optimiser comes on top. That holds for the same
 * operators: the served model's fused kernels have no backward pass, so beside it there is no bar.
 */
const forwardBar = 3.5;
const wasmBar = 30;

/** Milliseconds of whole training steps, beside their own forward pass and beside TensorFlow.js. */
export const trainingSteps: Benchmark = async (context) => {
  const rows: Row[] = [];
  const keras = await stepTimes("Embedding(10k,100) + LSTM(100), T 100, B 32", kerasLstm, context);
  rows.push(guide(keras, "35 ms", keras.stepMs < 35), ...besideForward(keras));
  const image = await stepTimes("CNN 32-64 on 28x28, B 64", cnn, context);
  rows.push(guide(image, "25 ms", image.stepMs < 25), ...besideForward(image));
  const language = await stepTimes("GPT 4 layers, d 256, T 128, B 16, V 4096", gpt, context);
  const tokens = gptTokens / (language.stepMs / 1000);
  rows.push({ ...guide(language, "", null), bar: "512 ms: 4,000 tokens/s", met: tokens >= 4000 });
  rows.push(...besideForward(language));
  const alone = await stepTimes("LSTM(100) + Dense, T 100, B 32", lstmAlone, context);
  rows.push(await againstWasm(alone, context));
  return rows;
};

interface StepTimes {
  readonly what: string;
  readonly stepMs: number;
  /** The step's own forward pass, up to the loss. */
  readonly forwardMs: number;
  /** The exported model, up to the logits. */
  readonly servedMs: number;
}

async function stepTimes(
  what: string,
  network: MeasuredNetwork,
  context: BenchmarkContext,
): Promise<StepTimes> {
  const runner = createGraphRunner({ threads });
  const step = buildTrainingStep({
    parameters: network.parameters,
    forward: (graph, parameters) => ({
      loss: network.loss(graph, network.logits(graph, parameters)),
    }),
    optimizer: { type: "adam", momentum: 0, weightDecay: 0 },
    maxGradNorm: null,
  });
  const forwardModel = forwardOfStep(step);
  await using session = await TrainingSession.create(runner, step, 1);
  await using forward = await runner.load(encodeModel(forwardModel));
  const feeds = { ...network.inputs, ...network.truth };
  const forwardFeeds = feedsOf(forwardModel, { ...session.parameterTensors(), ...feeds });
  const alone = await forward.run(forwardFeeds, ["loss"]);
  const losses: number[] = [];
  const stepMs: number[] = [];
  const forwardMs: number[] = [];
  let lastRun: MeasuredRun | undefined;
  const until = performance.now() + context.seconds * 1000;
  // In turn, so that a slow moment of the machine falls on both of them.
  for (let index = 0; index < 2 * warmUpSteps || performance.now() < until; index++) {
    // As many steps a run as a training job takes.
    const count = stepsPerRun(step, lastRun);
    const repeated = ofSteps(feeds, count);
    const rates = new Array<number>(count).fill(learningRate);
    const began = performance.now();
    const reports = await session.runSteps(repeated, rates);
    const stepped = performance.now();
    for (let forwards = 0; forwards < count; forwards++) await forward.run(forwardFeeds, ["loss"]);
    const forwarded = performance.now();
    losses.push(...reports.map(({ loss }) => loss));
    lastRun = { steps: count, milliseconds: stepped - began, feedBytes: bytesOf(repeated) };
    if (index < warmUpSteps) continue;
    stepMs.push((stepped - began) / count);
    forwardMs.push((forwarded - stepped) / count);
  }
  const [first = Number.NaN] = losses;
  const last = losses.at(-1) ?? Number.NaN;
  if (!(last < first)) throw new Error(`${what}: the loss went from ${first} to ${last}.`);
  const aloneLoss = Number(alone["loss"]?.data[0]);
  if (!(Math.abs(aloneLoss - first) <= 1e-4 * first)) {
    throw new Error(`${what}: the forward pass alone has a loss of ${aloneLoss}, not ${first}.`);
  }
  const times = {
    what,
    stepMs: median(stepMs),
    forwardMs: median(forwardMs),
    servedMs: await servedTime(network, context),
  };
  context.say(
    `${what}: ${figure(times.stepMs, 1)} ms a step, ${figure(times.forwardMs, 1)} ms its forward pass, ${figure(times.servedMs, 1)} ms served, ${losses.length} steps in runs of ${lastRun?.steps}, loss ${figure(first, 3)} to ${figure(last, 3)}`,
  );
  return times;
}

/** A batch for each of some steps. */
function ofSteps(
  feeds: Readonly<Record<string, RunTensor>>,
  count: number,
): Readonly<Record<string, RunTensor>> {
  const repeated = Object.entries(feeds).map(([name, tensor]) => [name, repeat(tensor, count)]);
  return Object.fromEntries(repeated);
}

function repeat({ dataType, shape, data }: RunTensor, count: number): RunTensor {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const all = new Uint8Array(count * bytes.length);
  for (let index = 0; index < count; index++) all.set(bytes, index * bytes.length);
  const stacked = [count, ...shape];
  if (dataType === "float32") {
    return { dataType, shape: stacked, data: new Float32Array(all.buffer) };
  }
  if (dataType === "int32") return { dataType, shape: stacked, data: new Int32Array(all.buffer) };
  throw new TypeError(`Expected float32 or int32, got ${dataType}.`);
}

function bytesOf(feeds: Readonly<Record<string, RunTensor>>): number {
  return Object.values(feeds).reduce((sum, { data }) => sum + data.byteLength, 0);
}

/**
 * Milliseconds of the exported model, up to its logits. Measured after the steps: the scores of GPT are a new array of
 * 33 MB each time, whose pages a step in between would have to pay for.
 */
async function servedTime(network: MeasuredNetwork, context: BenchmarkContext): Promise<number> {
  await using served = await createGraphRunner({ threads }).load(servedModel(network));
  const times: number[] = [];
  const until = performance.now() + (context.seconds * 1000) / 4;
  for (let index = 0; index < 2 * warmUpSteps || performance.now() < until; index++) {
    const began = performance.now();
    await served.run(network.inputs, ["logits"]);
    if (index >= warmUpSteps) times.push(performance.now() - began);
  }
  return median(times);
}

/** Those of the tensors that a model takes. */
function feedsOf(
  { graph }: Model,
  tensors: Readonly<Record<string, RunTensor>>,
): Readonly<Record<string, RunTensor>> {
  const names = new Set(graph.inputs.map(({ name }) => name));
  return Object.fromEntries(Object.entries(tensors).filter(([name]) => names.has(name)));
}

/** The network as it would be served: weights inside, logits out. */
function servedModel(network: MeasuredNetwork): Uint8Array {
  const graph = new GraphBuilder({ name: "served" });
  const parameters = Object.entries(network.parameters).map(([name, { shape, initial }]) => {
    const dims = [...shape];
    return [name, graph.initializer(name, { name, dataType: "float32", dims, data: initial })];
  });
  graph.output("logits", network.logits(graph, Object.fromEntries(parameters)));
  return encodeModel(graph.build());
}

function guide({ what, stepMs }: StepTimes, bar: string, met: boolean | null): Row {
  return {
    what: `step of ${what}`,
    ours: `${figure(stepMs, 1)} ms`,
    peer: "",
    ratio: "",
    bar,
    met,
  };
}

function besideForward({ stepMs, forwardMs, servedMs }: StepTimes): readonly Row[] {
  const ratio = stepMs / forwardMs;
  const ours = `${figure(stepMs, 1)} ms`;
  return [
    {
      what: "  peer: its own forward pass alone",
      ours,
      peer: `${figure(forwardMs, 1)} ms`,
      ratio: figure(ratio, 2),
      bar: `<= ${forwardBar}`,
      met: ratio <= forwardBar,
    },
    {
      what: "  beside the model as served (fused kernels)",
      ours,
      peer: `${figure(servedMs, 1)} ms`,
      ratio: figure(stepMs / servedMs, 2),
      bar: "",
      met: null,
    },
  ];
}

async function againstWasm({ what, stepMs }: StepTimes, context: BenchmarkContext): Promise<Row> {
  context.say(`${what} in TensorFlow.js, WASM`);
  const { stepMs: wasmMs } = await runChild<LstmResult>("tensorflow-lstm.ts", {
    batch: 32,
    steps: 100,
    width: 100,
    units: 100,
    seconds: Math.max(10, context.seconds),
  } satisfies LstmOptions);
  return {
    what: `step of ${what}; peer: TensorFlow.js, WASM`,
    ours: `${figure(stepMs, 1)} ms`,
    peer: `${figure(wasmMs, 1)} ms`,
    ratio: figure(wasmMs / stepMs, 1),
    bar: `>= ${wasmBar}`,
    met: wasmMs / stepMs >= wasmBar,
  };
}
