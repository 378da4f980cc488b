import { createEmulator } from "@understudy/emulator";
import { temporaryHome } from "../setup/models-home.ts";
import { tinyClassifierId, writeTinyClassifier } from "../setup/tiny-classifier.ts";
import type { ContractTarget } from "./contract-target.ts";

export interface EmulatorTarget extends ContractTarget, AsyncDisposable {}

/** An emulator in a home of its own, with a model that may be deleted. */
export async function emulatorTarget(
  reach: "in-process" | "over-http",
  apiKey?: string,
): Promise<EmulatorTarget> {
  const home = await temporaryHome();
  const emulator = await createEmulator({
    home: home.path,
    manifests: [await writeTinyClassifier(home.path)],
    ...(apiKey !== undefined && { apiKeys: [apiKey] }),
  });
  const overHttp = reach === "over-http";
  return {
    baseURL: overHttp ? await emulator.listen({ port: 0 }) : "http://emulator.invalid",
    fetch: overHttp ? globalThis.fetch : emulator.fetch,
    ...(apiKey !== undefined && { apiKey }),
    prepare: { "models.delete": async () => ({ model: tinyClassifierId }) },
    async [Symbol.asyncDispose]() {
      await emulator.close();
      await home[Symbol.asyncDispose]();
    },
  };
}
