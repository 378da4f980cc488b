import { createEmulator, type Emulator } from "@understudy/emulator";
import { BadRequestError, Understudy } from "@understudy/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { preparedHome } from "../setup/models-home.ts";

const model = "use-lite-en";
const maxTokensPerRequest = 300_000;

let emulator: Emulator;
let client: Understudy;
beforeAll(async () => {
  emulator = await createEmulator({ home: await preparedHome() });
  client = new Understudy({ fetch: emulator.fetch });
});
afterAll(() => emulator.close());

async function refusalOf(call: Promise<unknown>): Promise<BadRequestError> {
  const error: unknown = await call.then(
    () => "it was answered",
    (thrown: unknown) => thrown,
  );
  if (!BadRequestError.is(error)) throw new TypeError(`Expected a refusal, got ${error}.`);
  return error;
}

describe("a request of too many tokens in all", () => {
  const words = "a ".repeat(maxTokensPerRequest + 1).trimEnd();

  test("is refused where it only tokenizes", async () => {
    const error = await refusalOf(client.tokenize.create({ model, input: words }));
    expect(error).toMatchObject({ code: "max_tokens_per_request", type: "max_tokens_per_request" });
    expect(error.message).toContain(`Requested ${maxTokensPerRequest + 1} tokens`);
  });

  test("is refused where it embeds tokens", async () => {
    const input = Array.from({ length: 2048 }, () => new Array<number>(147).fill(8));
    const error = await refusalOf(client.embeddings.create({ model, input }));
    expect(error.code).toBe("max_tokens_per_request");
  });

  test("is taken when it is just small enough", async () => {
    const { usage } = await client.tokenize.create({ model, input: words.slice(2) });
    expect(usage.total_tokens).toBe(maxTokensPerRequest);
  });
});

describe("an input longer than the model's context", () => {
  const long = "word ".repeat(200);

  test.each([
    [
      "embeddings.create",
      () => client.embeddings.create({ model, input: ["a", long] }),
      "input[1]",
    ],
    [
      "rerank.create",
      () => client.rerank.create({ model, query: "a", documents: ["a", { text: long }] }),
      "documents[1].text",
    ],
    [
      "rerank.create's query",
      () => client.rerank.create({ model, query: long, documents: ["a"] }),
      "query",
    ],
  ])("is refused by %s, by its name", async (_, call, param) => {
    const error = await refusalOf(call());
    expect(error).toMatchObject({ code: "context_length_exceeded", param });
    expect(error.message).toContain("128 tokens");
  });
});
