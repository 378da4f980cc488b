import { createRequire } from "node:module";

/** What the tests use of `libsvm-js`, which has no types. */
interface LibsvmModel {
  train(samples: readonly (readonly number[])[], labels: readonly number[]): void;
  predict(samples: readonly (readonly number[])[]): number[];
  serializeModel(): string;
  free(): void;
}

type Libsvm = new (options: Readonly<Record<string, unknown>>) => LibsvmModel;

export interface LibsvmOptions {
  readonly type: "C_SVC" | "EPSILON_SVR";
  readonly kernel: "linear" | "poly" | "rbf" | "sigmoid";
  readonly gamma: number;
  readonly coef0: number;
  readonly degree: number;
  readonly cost: number;
  readonly epsilon?: number;
  readonly tolerance: number;
  readonly weight?: Readonly<Record<number, number>>;
}

export interface LibsvmResult {
  readonly predictions: readonly number[];
  /** For each pair of classes; of a regression there is one. */
  readonly rho: readonly number[];
  readonly supports: readonly {
    readonly coefficients: readonly number[];
    readonly vector: readonly number[];
  }[];
  readonly supportsPerClass: readonly number[];
}

const types = { C_SVC: "0", EPSILON_SVR: "3" } as const;
const kernels = { linear: "0", poly: "1", rbf: "2", sigmoid: "3" } as const;

/** Trains with libsvm 3.22 as compiled to JavaScript, and reads its model. */
export function trainLibsvm(
  { type, kernel, ...options }: LibsvmOptions,
  samples: readonly (readonly number[])[],
  labels: readonly number[],
): LibsvmResult {
  // This build, unlike that to WASM, loads at once and silently.
  const SVM = createRequire(import.meta.url)("libsvm-js/asm") as Libsvm;
  const model = new SVM({ ...options, type: types[type], kernel: kernels[kernel], quiet: true });
  try {
    model.train(samples, labels);
    const [head = "", body = ""] = model.serializeModel().split("SV\n");
    const entry = (name: string) =>
      (new RegExp(`^${name} (.*)$`, "m").exec(head)?.[1] ?? "").split(" ").map(Number);
    const width = samples[0]?.length ?? 0;
    return {
      predictions: model.predict(samples),
      rho: entry("rho"),
      supportsPerClass: type === "C_SVC" ? entry("nr_sv") : [],
      supports: body
        .trim()
        .split("\n")
        .map((line) => parseSupport(line, width)),
    };
  } finally {
    model.free();
  }
}

/** `coefficient … index:value …`, indices from 1, zeros left out. */
function parseSupport(line: string, width: number) {
  const vector = new Array<number>(width).fill(0);
  const coefficients: number[] = [];
  for (const field of line.trim().split(" ")) {
    const [index, value] = field.split(":").map(Number);
    if (value === undefined) coefficients.push(index ?? Number.NaN);
    else vector[(index ?? 1) - 1] = value;
  }
  return { coefficients, vector };
}
