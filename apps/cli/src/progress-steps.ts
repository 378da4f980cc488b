import type { PrepareProgress } from "@understudy/emulator";

const mebibyte = 1024 ** 2;
/** A download is reported at every tenth of it, not at every chunk. */
const stepsPerDownload = 10;

/**
 * Makes of each piece of progress a few words, or null where there is nothing new to say: nothing
 * is said of a model that was ready from the start.
 */
export function progressSteps(): (progress: PrepareProgress) => string | null {
  const begun = new Set<string>();
  const lastStep = new Map<string, number>();
  return (progress) => {
    const { id, phase } = progress;
    const first = !begun.has(id);
    if (phase !== "ready") begun.add(id);
    switch (phase) {
      case "waiting":
        return "waiting for another process that is at it";
      case "converting":
        return "converting to ONNX";
      case "ready":
        return first ? null : `ready (${(progress.sizeBytes / mebibyte).toFixed(1)} MiB)`;
      case "downloading": {
        const { receivedBytes, totalBytes } = progress;
        const share = totalBytes === undefined ? null : receivedBytes / totalBytes;
        const step = Math.floor(
          share === null ? receivedBytes / mebibyte : share * stepsPerDownload,
        );
        if (lastStep.get(id) === step) return null;
        lastStep.set(id, step);
        const megabytes = `${(receivedBytes / mebibyte).toFixed(1)} MiB`;
        return share === null
          ? `downloading, ${megabytes}`
          : `downloading, ${megabytes} (${Math.floor(share * 100)} %)`;
      }
      default:
        return assertNever(progress);
    }
  };
}

function assertNever(progress: never): never {
  throw new TypeError(`Unexpected progress: ${JSON.stringify(progress)}`);
}
