import type { PrepareProgress } from "@understudy/emulator";
import { MultiBar, Presets, type SingleBar } from "cli-progress";

type Download = Extract<PrepareProgress, { phase: "downloading" }>;

/** Shows how far a download is, on lines that are written over. */
export interface DownloadBars extends Disposable {
  update(progress: Download): void;
}

const mebibyte = 1024 ** 2;
const widestName = 40;

/**
 * A bar for all of it, and below it one for each file that is under way.
 *
 * A bar goes when its file is whole, so that there are a few at a time, however many files there are.
 */
export function downloadBars(stream: NodeJS.WriteStream): DownloadBars {
  const bars = new MultiBar(
    {
      stream,
      format: "{name} {bar} {percentage}% | {received}/{size} MiB",
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      barsize: 24,
    },
    Presets.shades_classic,
  );
  const byPath = new Map<string, SingleBar>();
  let total: SingleBar | undefined;
  const fieldsOf = (path: string, received: number, size: number) => ({
    name: nameOf(path),
    received: (received / mebibyte).toFixed(1),
    size: (size / mebibyte).toFixed(1),
  });
  return {
    update({ file, receivedBytes, totalBytes }) {
      if (totalBytes !== undefined) {
        const fields = fieldsOf("total", receivedBytes, totalBytes);
        if (total === undefined) total = bars.create(totalBytes, receivedBytes, fields);
        else total.update(receivedBytes, fields);
      }
      if (file === undefined) return;
      const bar = byPath.get(file.path);
      const fields = fieldsOf(file.path, file.receivedBytes, file.totalBytes);
      if (file.receivedBytes === file.totalBytes) {
        if (bar !== undefined) bars.remove(bar);
        byPath.delete(file.path);
      } else if (bar === undefined) {
        byPath.set(file.path, bars.create(file.totalBytes, file.receivedBytes, fields));
      } else {
        bar.update(file.receivedBytes, fields);
      }
    },
    [Symbol.dispose]: () => bars.stop(),
  };
}

/** The end of a path, which tells files apart, in a column. */
function nameOf(path: string): string {
  const shown = path.length > widestName ? `…${path.slice(1 - widestName)}` : path;
  return shown.padEnd(widestName);
}
