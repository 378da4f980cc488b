import { join } from "node:path";
import { createEmulator } from "@understudy/emulator";
import { writeRandomEncoder } from "@understudy/models/testing";
import { handlers } from "@understudy/msw";
import { type OperationId, operationIds } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";
import { setupServer } from "msw/node";
import { temporaryHome } from "../setup/models-home.ts";

export type ServiceName = "emulator over HTTP" | "emulator in this process" | "handlers";

/** A service for the suite to test, until it is disposed of. */
export interface TestedService extends AsyncDisposable {
  readonly baseURL: string;
  readonly apiKey: string;
  fetch(request: Request): Promise<Response>;
}

/** The model that the document's examples of filling in masks speak of. */
const gapFillerId = "bert-tiny";

const apiKey = "contract-key";

/** An emulator in a home of its own, with a model for every operation. */
export async function emulatorService(
  reach: "in this process" | "over HTTP",
): Promise<TestedService> {
  const home = await temporaryHome();
  const emulator = await createEmulator({ home: home.path, apiKeys: [apiKey] });
  const gaps = join(home.path, "folders", gapFillerId);
  await writeRandomEncoder(gaps, "BertForMaskedLM", { weights: "safetensors" });
  await emulator.catalogue.pull(gaps, { id: gapFillerId });
  const overHttp = reach === "over HTTP";
  return {
    baseURL: overHttp ? await emulator.listen({ port: 0 }) : "http://emulator.invalid",
    apiKey,
    fetch: overHttp ? globalThis.fetch : emulator.fetch,
    async [Symbol.asyncDispose]() {
      await emulator.close();
      await home[Symbol.asyncDispose]();
    },
  };
}

/** The handlers for MSW, with no emulator behind them. They answer the global `fetch` meanwhile. */
async function handlersService(): Promise<TestedService> {
  const baseURL = "http://mock.invalid";
  const server = setupServer(
    ...handlers({ baseURL, apiKeys: [apiKey], models: modelsOfExamples() }),
  );
  server.listen({ onUnhandledFrame: "error" });
  return {
    baseURL,
    apiKey,
    fetch: (request) => globalThis.fetch(request),
    [Symbol.asyncDispose]: async () => server.close(),
  };
}

/** Every model that an example of the document speaks of. */
function modelsOfExamples(): string[] {
  const ids = operationIds.flatMap((id: OperationId) => {
    const { path, requests } = operationExamples[id];
    const bodies = Object.values(requests).flatMap((examples) => Object.values(examples));
    return [path, ...bodies].flatMap((values) => (values as { model?: string }).model ?? []);
  });
  return [...new Set(ids)];
}

/** What starts each of the services that are tested. */
export const services: Readonly<Record<ServiceName, () => Promise<TestedService>>> = {
  "emulator over HTTP": () => emulatorService("over HTTP"),
  "emulator in this process": () => emulatorService("in this process"),
  handlers: handlersService,
};
