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
  readonly apiKeys: readonly string[];
  /** Left out: `info` with `json`, otherwise `warn`. */
  readonly logLevel?: LogLevel;
}

export interface DoctorOptions extends HomeOptions {
  readonly port: number;
  readonly host: string;
}

/** What the command line can ask for. Each answers with the exit code of the process. */
export interface Commands {
  start(options: StartOptions): Promise<number>;
  listModels(options: HomeOptions): Promise<number>;
  showModel(id: string, options: HomeOptions): Promise<number>;
  addModel(manifestPath: string, options: HomeOptions): Promise<number>;
  removeModel(id: string, options: HomeOptions): Promise<number>;
  doctor(options: DoctorOptions): Promise<number>;
}
