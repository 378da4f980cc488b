import { NativeModuleError } from "../errors/engine-errors.ts";
import { TaskFailure } from "./task-failure.ts";

/** For work that is done in the caller's own thread: a package that is missing is told as an error. */
export async function orNativeModuleError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TaskFailure && error.failure.kind === "native-module") {
      throw new NativeModuleError(error.failure);
    }
    throw error;
  }
}
