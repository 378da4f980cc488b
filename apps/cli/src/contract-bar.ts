import type { CaseResult } from "@understudy/contract";
import { Presets, SingleBar } from "cli-progress";

/** Shows how far the suite is, on one line of a terminal. */
export function contractBar(stream: NodeJS.WriteStream): Disposable & {
  told(result: CaseResult, total: number): void;
} {
  const bar = new SingleBar(
    {
      stream,
      format: "{bar} {percentage}% | {value}/{total} | {failed} failed | {operation}",
      hideCursor: true,
      clearOnComplete: true,
      barsize: 24,
    },
    Presets.shades_classic,
  );
  let done = 0;
  let failed = 0;
  return {
    told({ outcome, operationId }, total) {
      if (done === 0) bar.start(total, 0, { failed, operation: operationId });
      done++;
      if (outcome === "failed") failed++;
      bar.update(done, { failed, operation: operationId });
    },
    [Symbol.dispose]() {
      if (done > 0) bar.stop();
    },
  };
}
