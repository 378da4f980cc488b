import type { Schemas } from "@understudy/sdk";
import { Presets, SingleBar } from "cli-progress";

type Progress = Schemas["TrainingProgress"];

/** Shows how far a job is. On a terminal it is one line that is written over. */
export interface ProgressView extends Disposable {
  update(progress: Progress): void;
  /** Takes the line away, so that something else can be written; the next update draws it again. */
  clear(): void;
}

/** The metrics that there is room for. */
const shownMetrics = ["loss", "validation_loss", "accuracy", "validation_accuracy", "mae"];

/** A bar with the epoch, the step, the metrics and the time that is left. */
export function progressBar(stream: NodeJS.WriteStream, nowMs: () => number): ProgressView {
  const bar = new SingleBar(
    {
      stream,
      format: "{bar} {percentage}% | epoch {epoch} | step {value}/{total} | {left} left{metrics}",
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      barsize: 24,
    },
    Presets.shades_classic,
  );
  let started: { readonly atMs: number; readonly step: number } | undefined;
  let drawn = false;
  const clear = () => {
    if (drawn) bar.stop();
    drawn = false;
  };
  return {
    update(progress) {
      const { epoch, total_epochs, step, total_steps, metrics } = progress;
      started ??= { atMs: nowMs(), step };
      const done = step - started.step;
      const leftMs = done === 0 ? null : ((nowMs() - started.atMs) * (total_steps - step)) / done;
      const shown = {
        epoch: `${epoch}/${total_epochs}`,
        left: leftMs === null ? "?" : duration(leftMs),
        metrics: metricsOf(metrics),
      };
      if (drawn) bar.update(step, shown);
      else bar.start(total_steps, step, shown);
      drawn = true;
    },
    clear,
    [Symbol.dispose]: clear,
  };
}

function metricsOf(metrics: Progress["metrics"]): string {
  return shownMetrics
    .filter((name) => typeof metrics[name] === "number")
    .map((name) => ` | ${name.replace("_", " ")} ${Number(Number(metrics[name]).toPrecision(4))}`)
    .join("");
}

/** `1h05m`, `3m20s` or `12s`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const two = (value: number) => String(value).padStart(2, "0");
  if (minutes >= 60) return `${Math.floor(minutes / 60)}h${two(minutes % 60)}m`;
  return minutes > 0 ? `${minutes}m${two(seconds % 60)}s` : `${seconds}s`;
}
