import { type Device, type ProviderReport, reportProviders } from "../provider.ts";
import { failureToError } from "./failure-to-error.ts";
import type { SpawnWorker } from "./spawn-worker.ts";
import { WorkerHandle, WorkerTaskError } from "./worker-handle.ts";

/**
 * Find out, in a worker of its own, what there is to compute on: a provider that is not there may
 * take a while to say so, or bring its thread down.
 */
export async function probeInWorker(spawn: SpawnWorker, device: Device): Promise<ProviderReport> {
  const worker = new WorkerHandle(spawn());
  try {
    const { probes, onnxRuntimeVersion } = await worker.request<"probe">({ kind: "probe" });
    return reportProviders(device, probes, onnxRuntimeVersion);
  } catch (error) {
    if (error instanceof WorkerTaskError) throw failureToError(error.failure, "of the probe");
    throw error;
  } finally {
    await worker.close();
  }
}
