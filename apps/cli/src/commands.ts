import type { Schemas } from "@understudy/sdk";

export const devices = ["auto", "cpu", "cuda", "webgpu"] as const;
export type Device = (typeof devices)[number];

export const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** What every command that looks into the home directory takes. */
export interface HomeOptions {
  /** Where models and files are kept; left out, `UNDERSTUDY_HOME` or the platform's directory. */
  readonly home?: string;
  /** Print JSON for programs instead of text for people. */
  readonly json: boolean;
}

export interface StartOptions extends HomeOptions {
  readonly port: number;
  readonly host: string;
  readonly device: Device;
  readonly threads?: number;
  /** Give up that the same request gives the same bytes, for more tokens a second. */
  readonly throughput: boolean;
  readonly apiKeys: readonly string[];
  /** Left out: `info` with `json`, otherwise `warn`. */
  readonly logLevel?: LogLevel;
}

export interface DoctorOptions extends HomeOptions {
  readonly port: number;
  readonly host: string;
}

export const precisions = ["fp32", "int8", "int4"] as const;

export interface PullOptions extends HomeOptions {
  /** The model's id, where it is not to be the name of the repository. */
  readonly as?: string;
  /** How exactly weights are kept. */
  readonly precision?: (typeof precisions)[number];
  /** The path of an ONNX file in the repository. */
  readonly file?: string;
}

/** Ways to train, as the API names them. */
export const methods = [
  "linear_regression",
  "logistic_regression",
  "svm",
  "cnn",
  "rnn",
  "lstm",
  "gru",
  "transformer",
  "word2vec",
] as const satisfies readonly Schemas["TrainingMethodType"][];

export const tasks = ["auto", "classification", "regression"] as const;

/** Which service a command talks to: the one at `baseUrl`, or one in this process. */
export interface ServiceChoice {
  readonly baseUrl?: string;
  /** Of the service at `baseUrl`; left out, `UNDERSTUDY_API_KEY`. */
  readonly apiKey?: string;
  /** Of the service in this process, as are the threads. */
  readonly home?: string;
  readonly threads?: number;
}

/** What every command takes that talks to a service. */
export interface ServiceOptions extends ServiceChoice {
  /** Print JSON for programs instead of text for people. */
  readonly json: boolean;
}

export interface TrainOptions extends ServiceOptions {
  readonly method: Schemas["TrainingMethodType"];
  /** The hyperparameters of the method. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly data: Schemas["TrainingData"];
  readonly seed: number;
  /** The path of a file to measure the model with. */
  readonly validation?: string;
  readonly suffix?: string;
}

export interface PredictOptions extends ServiceOptions {
  readonly topK: number;
}

export interface ExportOptions extends ServiceOptions {
  /** The path to write to. */
  readonly output: string;
}

export const contractReports = ["text", "junit", "html", "json"] as const;

/** What `contract` tests, and how it tells of it. */
export interface ContractCommandOptions {
  readonly baseUrl: string;
  /** Left out, `UNDERSTUDY_API_KEY`. */
  readonly apiKey?: string;
  /** The operations to test, or the beginnings of their names; none is all. */
  readonly only: readonly string[];
  /** The models to test operations with, by the names of these or their beginnings. */
  readonly models: Readonly<Record<string, string>>;
  readonly report: (typeof contractReports)[number];
  /** The path of the report; left out, it is printed. */
  readonly output?: string;
  readonly seed: number;
  readonly runs: number;
  readonly concurrency: number;
}

/** What the command line can ask for. Each answers with the exit code of the process. */
export interface Commands {
  start(options: StartOptions): Promise<number>;
  listModels(options: HomeOptions): Promise<number>;
  showModel(id: string, options: HomeOptions): Promise<number>;
  addModel(manifestPath: string, options: HomeOptions): Promise<number>;
  removeModel(id: string, options: HomeOptions): Promise<number>;
  pull(reference: string, options: PullOptions): Promise<number>;
  exportModel(id: string, options: ExportOptions): Promise<number>;
  train(path: string, options: TrainOptions): Promise<number>;
  evaluate(model: string, path: string, options: ServiceOptions): Promise<number>;
  predict(model: string, path: string, options: PredictOptions): Promise<number>;
  listJobs(options: ServiceOptions): Promise<number>;
  showJob(id: string, options: ServiceOptions): Promise<number>;
  cancelJob(id: string, options: ServiceOptions): Promise<number>;
  pauseJob(id: string, options: ServiceOptions): Promise<number>;
  resumeJob(id: string, options: ServiceOptions): Promise<number>;
  contract(options: ContractCommandOptions): Promise<number>;
  doctor(options: DoctorOptions): Promise<number>;
}
