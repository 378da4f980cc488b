import { type Dispatcher, FormData, type Pool } from "undici";
import { sentences } from "./sentences.ts";

/** One request of a load. Throws when the answer is not what the service promises. */
type Mix = (pool: Pool, index: number) => Promise<void>;

export type MixName = "embeddings-float" | "embeddings-base64" | "mixed";

export const embeddingModel = "use-lite-en";
const dimensions = 512;
const texts = sentences(256);

function textOf(index: number): string {
  return texts[index % texts.length] ?? "";
}

async function send(
  pool: Pool,
  method: Dispatcher.HttpMethod,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const isForm = body instanceof FormData;
  const response = await pool.request({
    method,
    path,
    headers: body === undefined || isForm ? {} : { "content-type": "application/json" },
    body: body === undefined ? null : isForm ? body : JSON.stringify(body),
  });
  const text = await response.body.text();
  if (response.statusCode !== 200) {
    throw new Error(`${method} ${path} was answered ${response.statusCode}: ${text}`);
  }
  return JSON.parse(text);
}

async function embed(pool: Pool, index: number, encoding: "float" | "base64"): Promise<void> {
  const answer = (await send(pool, "POST", "/v1/embeddings", {
    model: embeddingModel,
    input: textOf(index),
    encoding_format: encoding,
  })) as { data: [{ embedding: number[] | string }] };
  const { embedding } = answer.data[0];
  const length =
    typeof embedding === "string"
      ? Buffer.byteLength(embedding, "base64") / Float32Array.BYTES_PER_ELEMENT
      : embedding.length;
  if (length !== dimensions) throw new Error(`An embedding has ${length} numbers.`);
}

async function storeAndDelete(pool: Pool, index: number): Promise<void> {
  const form = new FormData();
  form.set("purpose", "user_data");
  form.set("file", new Blob([textOf(index)], { type: "text/plain" }), `note-${index}.txt`);
  const { id } = (await send(pool, "POST", "/v1/files", form)) as { id: string };
  await send(pool, "DELETE", `/v1/files/${id}`);
}

/** In the mixed load, what each request of ten is. */
const turns: readonly Mix[] = [
  async (pool) => void (await send(pool, "GET", "/v1/models")),
  (pool, index) => embed(pool, index, "base64"),
  (pool, index) => embed(pool, index, "float"),
  async (pool, index) => {
    await send(pool, "POST", "/v1/tokenize", { model: embeddingModel, input: textOf(index) });
  },
  async (pool) => void (await send(pool, "GET", "/health/live")),
  (pool, index) => embed(pool, index, "base64"),
  async (pool) => void (await send(pool, "GET", `/v1/models/${embeddingModel}`)),
  async (pool) => void (await send(pool, "GET", "/v1/files?limit=5")),
  async (pool, index) => {
    await send(pool, "POST", "/v1/tokenize", { model: embeddingModel, input: textOf(index) });
  },
  storeAndDelete,
];

export const mixes = {
  "embeddings-float": (pool, index) => embed(pool, index, "float"),
  "embeddings-base64": (pool, index) => embed(pool, index, "base64"),
  mixed: async (pool, index) => {
    await turns[index % turns.length]?.(pool, index);
  },
} satisfies Record<MixName, Mix>;
