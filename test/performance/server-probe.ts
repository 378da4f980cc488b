/**
 * Loaded into the server with `--import`: measures from inside what cannot be seen from outside,
 * and answers over the channel to the parent process.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";

export type ProbeRequest = "reset-delay" | "delay" | "memory";

export type ProbeReply =
  | { readonly kind: "reset-delay" }
  /** Milliseconds by which the loop came late; the sampling interval itself is taken off. */
  | { readonly kind: "delay"; readonly p50: number; readonly p99: number; readonly max: number }
  | {
      readonly kind: "memory";
      readonly rssBytes: number;
      readonly heapBytes: number;
      readonly externalBytes: number;
    };

const resolutionMs = 1;
const histogram = monitorEventLoopDelay({ resolution: resolutionMs });

function milliseconds(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e6 - resolutionMs);
}

async function answer(request: ProbeRequest): Promise<ProbeReply> {
  switch (request) {
    case "reset-delay":
      histogram.enable();
      histogram.reset();
      return { kind: request };
    case "delay":
      return {
        kind: request,
        p50: milliseconds(histogram.percentile(50)),
        p99: milliseconds(histogram.percentile(99)),
        max: milliseconds(histogram.max),
      };
    case "memory": {
      // Finalizers run between collections, and free what the next one can take.
      for (let round = 0; round < 4; round++) {
        globalThis.gc?.();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const { rss, heapUsed, external } = process.memoryUsage();
      return { kind: request, rssBytes: rss, heapBytes: heapUsed, externalBytes: external };
    }
  }
}

process.on("message", (request: ProbeRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
process.channel?.unref();
