import type { Manifest, PrepareProgress } from "@understudy/emulator";
import type { CommandIo, StopSignal } from "../command-io.ts";
import type { PullOptions } from "../commands.ts";
import type { DownloadBars } from "../download-bars.ts";
import { explainHomeError } from "../explain-home-error.ts";
import { progressSteps } from "../progress-steps.ts";

/** What a shell shows for a process that a signal ended: 128 and the signal's number. */
const signalExitCodes = { SIGINT: 130, SIGTERM: 143 } satisfies Record<StopSignal, number>;
const mebibyte = 1024 ** 2;

/**
 * Adds a model of the hub or of a folder, with its files, and shows how that goes: bars on a terminal,
 * else a line at each step. A stop signal ends it and keeps what has come; a second one ends the process.
 */
export async function pull(
  reference: string,
  options: PullOptions,
  io: CommandIo,
): Promise<number> {
  const { createCatalogue, homeDirectory } = await import("@understudy/emulator");
  const home = homeDirectory(options.home, io.env);
  const { HF_ENDPOINT: hubEndpoint, HF_TOKEN: hubToken } = io.env;
  const stop = new AbortController();
  let exitCode = 0;
  using _listening = io.onStopSignal((signal) => {
    if (stop.signal.aborted) io.exit(signalExitCodes[signal]);
    exitCode = signalExitCodes[signal];
    stop.abort(signal);
  });
  try {
    const catalogue = await createCatalogue({
      home,
      ...(hubEndpoint !== undefined && hubEndpoint !== "" && { hubEndpoint }),
      hubToken: hubToken ?? "",
    });
    using view = await progressView(options, io);
    const model = await catalogue.pull(reference, {
      signal: stop.signal,
      onProgress: view.show,
      ...(options.as !== undefined && { id: options.as }),
      ...(options.precision !== undefined && { precision: options.precision }),
      ...(options.file !== undefined && { onnxFile: options.file }),
    });
    view[Symbol.dispose]();
    tell(model.manifest, model.sizeBytes, options, io);
    return 0;
  } catch (error) {
    if (stop.signal.aborted) {
      io.stderr("stopped; the same command goes on where this one ended\n");
      return exitCode;
    }
    throw explainHomeError(error, home);
  }
}

interface ProgressView extends Disposable {
  readonly show: (progress: PrepareProgress) => void;
}

async function progressView({ json }: PullOptions, io: CommandIo): Promise<ProgressView> {
  const step = progressSteps();
  const line = (progress: PrepareProgress) => {
    const words = step(progress);
    // Said with the size in the last line.
    if (words === null || progress.phase === "ready") return;
    const { id } = progress;
    io.stdout(
      json
        ? `${JSON.stringify({ event: "progress", model: id, step: words })}\n`
        : `${id}: ${words}\n`,
    );
  };
  const { terminal } = io;
  if (json || terminal === undefined) return { show: line, [Symbol.dispose]: () => undefined };
  const { downloadBars } = await import("../download-bars.ts");
  let bars: DownloadBars | undefined;
  const clear = () => {
    bars?.[Symbol.dispose]();
    bars = undefined;
  };
  return {
    show: (progress) => {
      if (progress.phase === "downloading") {
        bars ??= downloadBars(terminal);
        bars.update(progress);
        return;
      }
      clear();
      line(progress);
    },
    [Symbol.dispose]: clear,
  };
}

function tell(manifest: Manifest, sizeBytes: number, { json }: PullOptions, io: CommandIo): void {
  const { id, task, licence, source } = manifest;
  const revision = source.type === "hf" ? source.revision : null;
  if (json) {
    const pulled = { id, task, licence, revision, size_bytes: sizeBytes };
    io.stdout(`${JSON.stringify({ event: "pulled", model: pulled })}\n`);
    return;
  }
  const at = revision === null ? "" : ` at ${revision.slice(0, 12)}`;
  const size = `${(sizeBytes / mebibyte).toFixed(1)} MiB`;
  io.stdout(`pulled ${id}${at} (${task}, ${licence}, ${size})\n`);
}
