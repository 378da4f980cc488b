/** What a page runs whose requests are answered by the handlers for MSW, in a service worker. */
import { handlers, rateLimited } from "@understudy/msw";
import { Understudy } from "@understudy/sdk";
import { setupWorker } from "msw/browser";
import type { CheckResult } from "./scenario.ts";

function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** What a page has and Node has not. */
const page = globalThis as unknown as {
  readonly location: { readonly origin: string };
  readonly navigator: { readonly serviceWorker: { readonly controller: object | null } };
};

const messages = [{ role: "user" as const, content: "Hi." }];

async function runMocked(): Promise<readonly CheckResult[]> {
  const baseURL = `${page.location.origin}/api`;
  const mock = handlers({ baseURL });
  const worker = setupWorker(...mock);
  await worker.start({ quiet: true });
  const client = new Understudy({ baseURL });
  const checks: Readonly<Record<string, () => Promise<void>>> = {
    "a service worker answers what nobody serves": async () => {
      assert(page.navigator.serviceWorker.controller !== null, "the page has no service worker");
      const { data } = await client.embeddings.create({ model: "m", input: "a text" });
      assert(data.length === 1, "no embedding");
    },
    "a function answers, and its answer is streamed too": async () => {
      worker.use(
        mock.on("chat.completions.create", ({ body }) => ({
          id: "chatcmpl-1",
          object: "chat.completion",
          created: 1_700_000_000,
          model: body.model,
          choices: [
            {
              index: 0,
              message: { role: "assistant", content: "Hello there!", refusal: null },
              logprobs: null,
              finish_reason: "stop",
            },
          ],
        })),
      );
      const stream = client.chat.completions.stream({ model: "m", messages });
      let text = "";
      for await (const piece of stream.textStream) text += piece;
      assert(text === "Hello there!", text);
    },
    "a scenario is seen by the client, and over after its times": async () => {
      worker.use(mock.on("models.list", rateLimited({ retryAfterMs: 1 }).times(2)));
      const error = await client.models.list({ maxRetries: 0 }).catch((thrown: unknown) => thrown);
      assert(Understudy.isRateLimitError(error), String(error));
      assert((await client.models.list()).object === "list", "no list after it");
    },
    "files are kept, and a wrong request is refused as the service does": async () => {
      const file = new File(["x,y\n1,2\n"], "data.csv");
      const { id } = await client.files.create({ file, purpose: "user_data" });
      assert((await (await client.files.content(id)).text()) === "x,y\n1,2\n", "other bytes");
      const body = { model: "m", messages, temperature: 9 };
      const error = await client.chat.completions.create(body).catch((thrown: unknown) => thrown);
      assert(Understudy.isBadRequestError(error) && error.param === "temperature", String(error));
    },
  };
  const results: CheckResult[] = [];
  for (const [name, run] of Object.entries(checks)) {
    const error = await run().then(
      () => null,
      (thrown: unknown) => (thrown instanceof Error ? `${thrown.stack}` : String(thrown)),
    );
    results.push({ name, error });
  }
  worker.stop();
  return results;
}

Object.assign(globalThis, { runMocked });
