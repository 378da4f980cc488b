import { handlers } from "@understudy/msw";
import { type OperationId, operationIds } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, it } from "vitest";
import { contractCases } from "../contract/contract-cases.ts";
import type { ContractTarget } from "../contract/contract-target.ts";

const baseURL = "http://mock.invalid";
const apiKey = "contract-key";
const mock = handlers({ baseURL, apiKeys: [apiKey], models: exampleModels() });
const server = setupServer(...mock);

let target: ContractTarget;

beforeAll(async () => {
  server.listen({ onUnhandledFrame: "error" });
  const headers = { authorization: `Bearer ${apiKey}` };
  const form = new FormData();
  form.set("purpose", "user_data");
  form.set("file", new File(["a,b\n1,2\n"], "iris.csv"));
  const created = await fetch(`${baseURL}/v1/files`, { method: "POST", body: form, headers });
  const { id } = (await created.json()) as { readonly id: string };
  target = {
    baseURL,
    fetch: globalThis.fetch,
    apiKey,
    standIns: { "file-1f0c6f4c9a7b4d0f8a52c3f1": id },
    prepare: { "models.delete": () => trainedModel(id, headers) },
  };
});
afterAll(() => server.close());

describe.each(operationIds)("%s of the handlers, with a key", (id) => {
  it.each(contractCases(id, { keys: true }))("$name", ({ run }) => run(target));
});

/** Every model that an example of the document speaks of. */
function exampleModels(): string[] {
  const ids = (Object.keys(operationExamples) as OperationId[]).flatMap((id) => {
    const { path, requests } = operationExamples[id];
    const bodies = Object.values(requests).flatMap((examples) => Object.values(examples));
    return [path, ...bodies].flatMap((values) => (values as { model?: string }).model ?? []);
  });
  return [...new Set(ids)];
}

/** A model that may be deleted. */
async function trainedModel(training_file: string, authorization: { authorization: string }) {
  const headers = { ...authorization, "content-type": "application/json" };
  const url = `${baseURL}/v1/training/jobs`;
  const body = JSON.stringify({ training_file, method: { type: "svm" } });
  const created = await fetch(url, { method: "POST", headers, body });
  const { id } = (await created.json()) as { readonly id: string };
  for (;;) {
    const response = await fetch(`${url}/${id}`, { headers });
    const { trained_model: model } = (await response.json()) as { trained_model: string | null };
    if (model !== null) return { model };
  }
}
