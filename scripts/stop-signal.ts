import process from "node:process";

/** A signal that aborts when the process is told to stop. However often it is told: once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => controller.abort(name));
  }
  return controller.signal;
}
