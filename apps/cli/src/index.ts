export { CliError, type CliErrorCode } from "./cli-error.ts";
export { type CommandIo, processIo, type StopSignal } from "./command-io.ts";
export type {
  Commands,
  Device,
  DoctorOptions,
  HomeOptions,
  LogLevel,
  StartOptions,
} from "./commands.ts";
export { run } from "./run.ts";
