/** TensorFlow.js training LSTM → Dense on its WASM backend. Milliseconds a step go to stdout as JSON. */
import { parseArgs } from "node:util";
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";

export interface LstmOptions {
  readonly batch: number;
  readonly steps: number;
  readonly width: number;
  readonly units: number;
  readonly seconds: number;
}

export interface LstmResult {
  readonly stepMs: number;
}

async function measure({ batch, steps, width, units, seconds }: LstmOptions): Promise<LstmResult> {
  if (!(await tf.setBackend("wasm"))) throw new Error("The WASM backend does not start.");
  await tf.ready();
  const model = tf.sequential();
  // An orthogonal one takes minutes to make, and has no part in the time of a step.
  const recurrentInitializer = "glorotNormal";
  model.add(tf.layers.lstm({ units, recurrentInitializer, inputShape: [steps, width] }));
  model.add(tf.layers.dense({ units: 1, activation: "sigmoid" }));
  model.compile({ optimizer: "adam", loss: "binaryCrossentropy" });
  const x = tf.randomUniform([batch, steps, width]);
  const y = tf.tensor2d(
    Array.from({ length: batch }, (_, index) => index % 2),
    [batch, 1],
  );
  await model.trainOnBatch(x, y);
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    const began = performance.now();
    await model.trainOnBatch(x, y);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { stepMs: times[Math.floor(times.length / 2)] ?? Number.NaN };
}

const { positionals } = parseArgs({ allowPositionals: true });
const options = JSON.parse(positionals[0] ?? "{}") as LstmOptions;
process.stdout.write(JSON.stringify(await measure(options)));
