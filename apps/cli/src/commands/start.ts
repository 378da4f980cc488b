import type { Emulator } from "@understudy/emulator";
import { CliError } from "../cli-error.ts";
import type { CommandIo, StopSignal } from "../command-io.ts";
import type { StartOptions } from "../commands.ts";
import { explainStartError } from "../explain-start-error.ts";
import { progressSteps } from "../progress-steps.ts";
import { type StartEvent, startReporter } from "../start-report.ts";

/** What a shell shows for a process that a signal ended: 128 and the signal's number. */
const signalExitCodes = { SIGINT: 130, SIGTERM: 143 } satisfies Record<StopSignal, number>;
const loopback = /^(127\.|::1$|localhost$)/;

/**
 * Starts the emulator and serves until a stop signal comes, then ends what is under way and
 * answers with 0. A second signal ends the process at once.
 */
export async function start(options: StartOptions, io: CommandIo): Promise<number> {
  const stop = new AbortController();
  using _listening = io.onStopSignal((signal) => {
    if (stop.signal.aborted) io.exit(signalExitCodes[signal]);
    stop.abort(signal);
  });
  const report = startReporter(io, options.json);
  const started = await startEmulator(options, io.env, report, stop.signal);
  if (started !== "stopped") {
    await using _emulator = started.emulator;
    report({ event: "ready", url: started.url, ms: Math.round(io.sinceStartMs()) });
    await aborted(stop.signal);
    report({ event: "stopping", signal: String(stop.signal.reason) });
  }
  return 0;
}

/** The emulator once it listens, or `stopped` when a stop signal came before that. */
async function startEmulator(
  options: StartOptions,
  env: CommandIo["env"],
  report: (event: StartEvent) => void,
  signal: AbortSignal,
): Promise<{ readonly emulator: Emulator; readonly url: string } | "stopped"> {
  const { createEmulator, homeDirectory } = await import("@understudy/emulator");
  const { port, host, device, threads, throughput, apiKeys, json } = options;
  const home = homeDirectory(options.home, env);
  let emulator: Emulator | undefined;
  try {
    emulator = await createEmulator({
      home,
      device,
      apiKeys,
      throughput,
      ...(threads !== undefined && { threads }),
      persist: true,
      logLevel: options.logLevel ?? (json ? "info" : "warn"),
    });
    if (device !== "auto" && device !== "cpu") await checkDevice(emulator, device);
    const models = await prepareModels(emulator, report, signal);
    report({ event: "serving", home, models, keys: apiKeys.length });
    if (!loopback.test(host) && apiKeys.length === 0) {
      const text = `other machines can reach ${host}, and no key is asked for: --api-key changes that`;
      report({ event: "notice", text });
    }
    return { emulator, url: await emulator.listen({ port, hostname: host }) };
  } catch (error) {
    await emulator?.close();
    if (signal.aborted) return "stopped";
    throw explainStartError(error, { host, port, home });
  }
}

/** A device that was asked for by name has to be there: every request would fail without it. */
async function checkDevice(emulator: Emulator, device: StartOptions["device"]): Promise<void> {
  const { inUse, unavailable } = await emulator.providers();
  if (inUse !== null) return;
  const reason =
    unavailable.find(({ provider }) => provider === device)?.reason ?? "it is not here";
  throw new CliError(
    "device_unavailable",
    `models cannot run on ${device} here (${reason}). Install what it needs, or start with --device auto.`,
  );
}

/**
 * Makes every model ready and gives the ids of those that are. One that cannot be made is told of
 * and left to fail when it is asked for: the others are of use without it.
 */
async function prepareModels(
  { catalogue }: Emulator,
  report: (event: StartEvent) => void,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const step = progressSteps();
  const outcomes = await catalogue.prepareAll({
    signal,
    onProgress: (progress) => {
      const words = step(progress);
      if (words !== null) report({ event: "progress", model: progress.id, step: words });
    },
  });
  const ready: string[] = [];
  for (const outcome of outcomes) {
    if (outcome.status === "ready") {
      ready.push(outcome.id);
      continue;
    }
    const { id, error } = outcome;
    // The others would fail in the same way, and so would every request.
    if (error instanceof Error && "code" in error && error.code === "cache_unusable") throw error;
    const text = error instanceof Error ? error.message : String(error);
    report({ event: "notice", text: `${id} is not ready: ${text}` });
  }
  return ready;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
