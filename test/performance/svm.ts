import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { type FitContext, methods, type Records } from "@understudy/training";
import { type Benchmark, figure, median } from "./benchmark.ts";

const trainingRows = 1437;
const pixels = 64;
const rounds = 9;
const bar = 1;
/** Support vectors may differ by this part, or another problem is being solved. */
const tolerance = 0.01;

const settings = [
  { C: 1, gamma: 0.001 },
  { C: 10, gamma: 0.001 },
  { C: 100, gamma: 0.0005 },
] as const;
type Setting = (typeof settings)[number];

interface Digits {
  readonly features: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

/** What came of one training. */
interface Run {
  readonly ms: number;
  readonly supportVectors: number;
}

/** What is used of `libsvm-js`, which has no types. */
interface Libsvm {
  new (
    options: Readonly<Record<string, unknown>>,
  ): {
    train(samples: Digits["features"], labels: Digits["labels"]): void;
    getSVIndices(): number[];
    free(): void;
  };
  readonly SVM_TYPES: { readonly C_SVC: string };
  readonly KERNEL_TYPES: { readonly RBF: string };
}

/** C-SVC with an RBF kernel on the 8x8 digits, beside libsvm compiled to WASM, in turns. */
export const supportVectorMachine: Benchmark = async ({ say }) => {
  const digits = readDigits();
  const Libsvm = (await createRequire(import.meta.url)("libsvm-js")) as Libsvm;
  const rows = [];
  for (const setting of settings) {
    say(`SVM on ${trainingRows} digits, C ${setting.C}, gamma ${setting.gamma}`);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const peer = trainLibsvm(Libsvm, digits, setting);
      const own = await trainOurs(digits, setting);
      requireSame(own.supportVectors, peer.supportVectors);
      // The first round is to warm up.
      if (round === 0) continue;
      ours.push(own.ms);
      theirs.push(peer.ms);
    }
    const ratio = median(ours) / median(theirs);
    rows.push({
      what: `SVM, RBF, ${trainingRows} digits, C ${setting.C}, gamma ${setting.gamma}; peer: libsvm (WASM)`,
      ours: `${figure(median(ours))} ms`,
      peer: `${figure(median(theirs))} ms`,
      ratio: figure(ratio, 2),
      bar: `<= ${bar}`,
      met: ratio <= bar,
    });
  }
  return rows;
};

function readDigits(): Digits {
  const file = new URL("../fixtures/digits/digits.csv.gz", import.meta.url);
  const lines = gunzipSync(readFileSync(file)).toString().trim().split("\n");
  const rows = lines.slice(0, trainingRows).map((line) => line.split(",").map(Number));
  return {
    features: rows.map((row) => row.slice(0, pixels)),
    labels: rows.map((row) => row[pixels] ?? Number.NaN),
  };
}

function trainLibsvm(Libsvm: Libsvm, { features, labels }: Digits, { C, gamma }: Setting): Run {
  const began = performance.now();
  const model = new Libsvm({
    type: Libsvm.SVM_TYPES.C_SVC,
    kernel: Libsvm.KERNEL_TYPES.RBF,
    cost: C,
    gamma,
    tolerance: 1e-3,
    cacheSize: 200,
    quiet: true,
  });
  try {
    model.train(features, labels);
    const ms = performance.now() - began;
    return { ms, supportVectors: model.getSVIndices().length };
  } finally {
    model.free();
  }
}

async function trainOurs(digits: Digits, { C, gamma }: Setting): Promise<Run> {
  const began = performance.now();
  const { details } = await methods.svm.fit(
    contextOf(digits, {
      kernel: "rbf",
      C,
      gamma,
      tolerance: 1e-3,
      cache_size_mb: 200,
      probability: false,
      standardize: false,
    }),
  );
  return { ms: performance.now() - began, supportVectors: Number(details.support_vectors) };
}

function contextOf(
  digits: Digits,
  hyperparameters: FitContext<"svm">["hyperparameters"],
): FitContext<"svm"> {
  const names = Array.from({ length: pixels }, (_, pixel) => `pixel ${pixel}`);
  return {
    hyperparameters,
    preprocessing: {
      type: "tabular",
      columns: names.map((name) => ({ type: "numeric", name, fill: null })),
      width: pixels,
    },
    target: { type: "classification", column: "digit", labels: [..."0123456789"] },
    train: { records: recordsOf(digits), indices: Uint32Array.from(digits.labels.keys()) },
    validation: undefined,
    seed: 1,
    runner: {
      load: () => Promise.reject(new TypeError("An SVM is trained without a graph.")),
    },
    signal: new AbortController().signal,
    checkpoint: undefined,
    saveCheckpoint: async () => {},
    onProgress: () => {},
    onMessage: () => {},
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

function recordsOf({ features, labels }: Digits): Records {
  return {
    count: labels.length,
    fields: {
      features: { dataType: "float64", shape: [pixels] },
      label: { dataType: "int32", shape: [] },
    },
    read(field, indices) {
      const rows = Array.from(indices);
      return field === "label"
        ? Int32Array.from(rows, (row) => labels[row] ?? -1)
        : Float64Array.from(rows.flatMap((row) => features[row] ?? []));
    },
    [Symbol.dispose]() {},
  };
}

function requireSame(ours: number, theirs: number): void {
  if (Math.abs(ours - theirs) <= theirs * tolerance) return;
  throw new Error(
    `The two do not solve the same problem: ${ours} support vectors, and libsvm has ${theirs}.`,
  );
}
