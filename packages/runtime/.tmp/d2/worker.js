import {
  ImageError,
  assertNever,
  candidates,
  imageFormat,
  modelKey
} from "./chunk-KYOJSTTT.js";

// src/worker/main.ts
import { parentPort } from "worker_threads";

// src/image/resize-bilinear.ts
function resizeBilinear(image, options) {
  const { data, channels } = image;
  const columns = taps(image.width, options.width, options.alignCorners);
  const rows = taps(image.height, options.height, options.alignCorners);
  const resized = new Float32Array(options.width * options.height * channels);
  let at = 0;
  for (const row of rows) {
    const upper = row.low * image.width;
    const lower = row.high * image.width;
    for (const column of columns) {
      for (let channel = 0; channel < channels; channel++) {
        const topLeft = data[(upper + column.low) * channels + channel] ?? 0;
        const topRight = data[(upper + column.high) * channels + channel] ?? 0;
        const bottomLeft = data[(lower + column.low) * channels + channel] ?? 0;
        const bottomRight = data[(lower + column.high) * channels + channel] ?? 0;
        const top = topLeft + (topRight - topLeft) * column.fraction;
        const bottom = bottomLeft + (bottomRight - bottomLeft) * column.fraction;
        resized[at++] = top + (bottom - top) * row.fraction;
      }
    }
  }
  return resized;
}
function taps(size, wanted, alignCorners) {
  const aligned = alignCorners && wanted > 1;
  const step = aligned ? (size - 1) / (wanted - 1) : size / wanted;
  return Array.from({ length: wanted }, (_, index) => {
    const position = index * step;
    const low = Math.min(size - 1, Math.floor(position));
    return { low, high: Math.min(size - 1, low + 1), fraction: position - low };
  });
}

// src/image/image-tensor.ts
var luma = [0.299, 0.587, 0.114];
function imageTensor(image, input) {
  const { width, height, channels, layout } = input;
  const rgb = resizeBilinear(image, input);
  const size = width * height;
  const data = new Float32Array(size * channels);
  const [red, green, blue] = luma;
  for (let channel = 0; channel < channels; channel++) {
    const mean = input.mean?.[channel] ?? 0;
    const std = input.std?.[channel] ?? 1;
    for (let pixel = 0; pixel < size; pixel++) {
      const first = pixel * 3;
      const value = channels === 3 ? rgb[first + channel] ?? 0 : red * (rgb[first] ?? 0) + green * (rgb[first + 1] ?? 0) + blue * (rgb[first + 2] ?? 0);
      const at = layout === "NHWC" ? pixel * channels + channel : channel * size + pixel;
      data[at] = (value * input.scale - mean) / std;
    }
  }
  const dims = layout === "NHWC" ? [1, height, width, channels] : [1, channels, height, width];
  return { data, dims };
}

// src/image/softmax.ts
function softmax(scores) {
  const greatest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = Float64Array.from(scores, (score) => Math.exp(score - greatest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return Float32Array.from(powers, (power) => power / sum);
}

// src/worker/task-failure.ts
var TaskFailure = class extends Error {
  failure;
  constructor(failure) {
    super(failure.kind);
    this.name = "TaskFailure";
    this.failure = failure;
  }
};
function detailOf(error) {
  const text2 = error instanceof Error ? error.message : String(error);
  return text2.trim().split("\n", 1)[0] ?? "";
}

// src/worker/decode-image.ts
var white = { r: 255, g: 255, b: 255 };
async function decodeImage(image, maxPixels) {
  const format = imageFormat(image);
  const sharp = await loadSharp();
  const open = () => sharp(image, { limitInputPixels: false, failOn: "error" });
  const { width, height } = await attempt(open().metadata());
  if (width * height > maxPixels) {
    throw new ImageError({ reason: "too_many_pixels", width, height, maxPixels });
  }
  const { data, info } = await attempt(
    open().autoOrient().flatten({ background: white }).toColourspace("srgb").raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true })
  );
  return { data, width: info.width, height: info.height, channels: info.channels, format };
}
async function attempt(decoding) {
  try {
    return await decoding;
  } catch (error) {
    throw new ImageError({ reason: "damaged", detail: detailOf(error) });
  }
}
async function loadSharp() {
  try {
    const { default: sharp } = await import("sharp");
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  } catch (error) {
    throw new TaskFailure({ kind: "native-module", module: "sharp", detail: detailOf(error) });
  }
}

// src/worker/run-session.ts
async function runSession(session, feeds, outputName2) {
  try {
    const { [outputName2]: output } = await session.run(feeds, [outputName2]);
    if (output !== void 0) return output;
  } catch (error) {
    throw new TaskFailure({ kind: "inference", detail: detailOf(error) });
  }
  throw new TaskFailure({ kind: "inference", detail: `it gave no ${outputName2}` });
}

// src/worker/classify-image.ts
async function classifyImage(onnxRuntime, session, { model, bytes }) {
  const image = await decodeImage(bytes, model.maxPixels);
  const { data, dims } = imageTensor(image, model.input);
  const [inputName = ""] = session.inputNames;
  const [outputName2 = ""] = session.outputNames;
  const feeds = { [inputName]: new onnxRuntime.Tensor("float32", data, dims) };
  const output = await runSession(session, feeds, outputName2);
  const scores = output.data;
  if (!(scores instanceof Float32Array) || scores.length !== model.labels.length) {
    throw new TaskFailure({
      kind: "model-load",
      path: model.modelPath,
      reason: "incompatible",
      detail: `expected ${model.labels.length} scores, one a label, got ${output.type}[${output.dims.join(", ")}]`
    });
  }
  const { width, height, format } = image;
  return { scores: activate(scores, model.activation), width, height, format };
}
function activate(scores, activation) {
  switch (activation) {
    case "softmax":
      return softmax(scores);
    case "none":
      return new Float32Array(scores);
    default:
      return assertNever(activation);
  }
}

// src/worker/embed.ts
var outputName = "sentence_embedding";
async function embed(onnxRuntime, session, { model, ids, lengths, paddedLength }) {
  const count = lengths.length;
  const rows = Math.max(2, count);
  const padded = new Int32Array(rows * paddedLength);
  const mask = new Int32Array(rows * paddedLength);
  let from = 0;
  for (const [row, length] of lengths.entries()) {
    padded.set(ids.subarray(from, from + length), row * paddedLength);
    mask.fill(1, row * paddedLength, row * paddedLength + length);
    from += length;
  }
  if (count < rows) {
    padded.copyWithin(paddedLength, 0, paddedLength);
    mask.copyWithin(paddedLength, 0, paddedLength);
  }
  const shape = [rows, paddedLength];
  const feeds = {
    input_ids: tensorFor("input_ids", padded, shape),
    attention_mask: tensorFor("attention_mask", mask, shape)
  };
  if (!session.outputNames.includes(outputName)) {
    throw incompatible(`expected an output ${outputName}, got ${session.outputNames.join(", ")}`);
  }
  const output = await runSession(session, feeds, outputName);
  const { data, dims } = output;
  if (!(data instanceof Float32Array) || dims[0] !== rows || dims[1] !== model.dimensions) {
    throw incompatible(
      `expected ${outputName} to be float32[batch, ${model.dimensions}], got ${output.type}[${dims.join(", ")}]`
    );
  }
  const vectors = new Float32Array(count * model.dimensions);
  vectors.set(data.subarray(0, vectors.length));
  for (let row = 0; row < count; row++) {
    normalise(vectors.subarray(row * model.dimensions, (row + 1) * model.dimensions));
  }
  return vectors;
  function tensorFor(name, values, dims2) {
    const metadata = session.inputMetadata.find((input) => input.name === name);
    const type = metadata?.isTensor ? metadata.type : "none";
    if (type === "int32") return new onnxRuntime.Tensor("int32", values, dims2);
    if (type === "int64") {
      return new onnxRuntime.Tensor("int64", BigInt64Array.from(values, BigInt), dims2);
    }
    throw incompatible(`expected an input ${name} of int32 or int64, got ${type}`);
  }
  function incompatible(detail) {
    const path = model.modelPath;
    return new TaskFailure({ kind: "model-load", path, reason: "incompatible", detail });
  }
}
function normalise(vector) {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let index = 0; index < vector.length; index++) {
    vector[index] = (vector[index] ?? 0) * scale;
  }
}

// src/worker/onnx-runtime.ts
var fatalOnly = 4;
async function loadOnnxRuntime() {
  try {
    const onnxRuntime = await import("onnxruntime-node");
    onnxRuntime.env.logLevel = "fatal";
    return onnxRuntime;
  } catch (error) {
    const detail = detailOf(error);
    throw new TaskFailure({ kind: "native-module", module: "onnxruntime-node", detail });
  }
}
function sessionOptions(provider, threads) {
  return {
    executionProviders: [provider],
    intraOpNumThreads: provider === "cpu" ? 1 : threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    enableMemPattern: false,
    logSeverityLevel: fatalOnly,
    extra: { session: { intra_op: { allow_spinning: "0" } } }
  };
}

// src/worker/identity-model.ts
function identityModel() {
  const node = [...text(1, "x"), ...text(2, "y"), ...text(4, "Identity")];
  const graph = [
    ...message(1, node),
    ...text(2, "identity"),
    ...message(11, floatValue("x")),
    ...message(12, floatValue("y"))
  ];
  const opset = integer(2, 13);
  return Uint8Array.from([...integer(1, 8), ...message(8, opset), ...message(7, graph)]);
}
var floatType = 1;
function floatValue(name) {
  const shape = message(1, integer(1, 1));
  const tensor = [...integer(1, floatType), ...message(2, shape)];
  return [...text(1, name), ...message(2, message(1, tensor))];
}
function integer(field, value) {
  return [field << 3, value];
}
function message(field, content) {
  return [field << 3 | 2, content.length, ...content];
}
function text(field, value) {
  return message(field, [...Buffer.from(value)]);
}

// src/worker/probe-providers.ts
var providers = ["cpu", "cuda", "webgpu"];
async function probeProviders(onnxRuntime) {
  const probes = [];
  for (const provider of providers) probes.push(await probe(onnxRuntime, provider));
  return probes;
}
async function chooseProvider(onnxRuntime, device) {
  let last2;
  for (const provider of candidates[device]) {
    last2 = await probe(onnxRuntime, provider);
    if (last2.available) return provider;
  }
  const detail = last2?.available === false ? last2.reason : "none to try";
  throw new TaskFailure({ kind: "provider", provider: last2?.provider ?? "cpu", detail });
}
async function probe(onnxRuntime, provider) {
  try {
    const options = sessionOptions(provider, 1);
    const session = await onnxRuntime.InferenceSession.create(identityModel(), options);
    await session.release();
    return { provider, available: true };
  } catch (error) {
    return { provider, available: false, reason: detailOf(error) };
  }
}

// src/worker/session-store.ts
import { existsSync } from "fs";
var SessionStore = class {
  #onnxRuntime;
  #provider;
  #threads;
  #sessions = /* @__PURE__ */ new Map();
  constructor(onnxRuntime, provider, threads) {
    this.#onnxRuntime = onnxRuntime;
    this.#provider = provider;
    this.#threads = threads;
  }
  /** The model's session, loaded when it is not. Fails with `model-load`, and remembers nothing. */
  async get(model) {
    const key = modelKey(model);
    const known = this.#sessions.get(key);
    if (known !== void 0) return known;
    const session = await this.#load(model.modelPath);
    this.#sessions.set(key, session);
    return session;
  }
  async release(key) {
    const session = this.#sessions.get(key);
    this.#sessions.delete(key);
    await session?.release();
  }
  async releaseAll() {
    for (const key of [...this.#sessions.keys()]) await this.release(key);
  }
  async #load(path) {
    try {
      const options = sessionOptions(this.#provider, this.#threads);
      return await this.#onnxRuntime.InferenceSession.create(path, options);
    } catch (error) {
      const reason = existsSync(path) ? "damaged" : "missing";
      throw new TaskFailure({ kind: "model-load", path, reason, detail: detailOf(error) });
    }
  }
};

// src/worker/run-task.ts
var TaskRunner = class {
  #engine;
  async run(task) {
    switch (task.kind) {
      case "open": {
        const onnxRuntime = await loadOnnxRuntime();
        const provider = await chooseProvider(onnxRuntime, task.device);
        const sessions = new SessionStore(onnxRuntime, provider, task.threads);
        this.#engine = { onnxRuntime, sessions };
        return { output: { provider }, transfer: [] };
      }
      case "probe": {
        const onnxRuntime = await loadOnnxRuntime();
        const probes = await probeProviders(onnxRuntime);
        const onnxRuntimeVersion = onnxRuntime.env.versions.node ?? "unknown";
        return { output: { probes, onnxRuntimeVersion }, transfer: [] };
      }
      case "embed": {
        const { onnxRuntime, sessions } = this.#opened();
        const vectors = await embed(onnxRuntime, await sessions.get(task.model), task);
        return { output: vectors, transfer: [vectors.buffer] };
      }
      case "classify": {
        const { onnxRuntime, sessions } = this.#opened();
        const output = await classifyImage(onnxRuntime, await sessions.get(task.model), task);
        return { output, transfer: [output.scores.buffer] };
      }
      case "unload":
        await this.#engine?.sessions.release(task.key);
        return { output: null, transfer: [] };
      case "close":
        await this.#engine?.sessions.releaseAll();
        return { output: null, transfer: [] };
      default:
        return assertNever(task);
    }
  }
  #opened() {
    if (this.#engine !== void 0) return this.#engine;
    throw new TaskFailure({ kind: "unexpected", detail: "a task came before open" });
  }
};

// src/worker/yield-to-main-thread.ts
import { constants, setPriority } from "os";
function yieldToMainThread(platform) {
  if (platform !== "linux") return;
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
  }
}

// src/worker/main.ts
var port = parentPort;
if (port === null) throw new TypeError("Expected to be started as a worker thread.");
yieldToMainThread(process.platform);
var runner = new TaskRunner();
var last = Promise.resolve();
port.on("message", (request) => {
  last = last.then(() => answer(request));
});
async function answer({ id, task }) {
  try {
    const { output, transfer } = await runner.run(task);
    reply({ id, ok: true, output }, transfer);
  } catch (error) {
    reply({ id, ok: false, failure: failureOf(error) }, []);
  }
  if (task.kind === "close") port?.close();
}
function reply(message2, transfer) {
  port?.postMessage(message2, transfer);
}
function failureOf(error) {
  if (error instanceof TaskFailure) return error.failure;
  if (ImageError.is(error)) return { kind: "image", fault: error.fault };
  return { kind: "unexpected", detail: detailOf(error) };
}
//# sourceMappingURL=worker.js.map