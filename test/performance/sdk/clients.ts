import { Understudy } from "@understudy/sdk";
import OpenAI from "openai";
import { Agent, request } from "undici";

/** What a client is measured by. */
export interface MeasuredClient {
  /** Asks for the list of models, and reads it as JSON. */
  list(): Promise<unknown>;
  /** Reads a stream to its end, and gives the number of its chunks. */
  stream(chunks: number): Promise<number>;
}

const body = {
  model: "m",
  messages: [{ role: "user" as const, content: "Hi." }],
  stream: true as const,
};

async function count(chunks: AsyncIterable<unknown>): Promise<number> {
  let seen = 0;
  for await (const _ of chunks) seen++;
  return seen;
}

/** The clients side by side; each is made for the service at an address. */
export const clients = {
  understudy: (url: string): MeasuredClient => {
    const client = new Understudy({ baseURL: url, apiKey: "k", maxRetries: 0 });
    return {
      list: () => client.models.list(),
      stream: async (chunks) =>
        count(
          await client.chat.completions.create(body, { headers: { "x-chunks": String(chunks) } }),
        ),
    };
  },
  openai: (url: string): MeasuredClient => {
    const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: "k", maxRetries: 0 });
    return {
      list: async () => client.models.list(),
      stream: async (chunks) =>
        count(
          await client.chat.completions.create(body, { headers: { "x-chunks": String(chunks) } }),
        ),
    };
  },
  undici: (url: string): MeasuredClient => {
    const dispatcher = new Agent({ connections: 1_000, pipelining: 1 });
    return {
      list: async () => {
        const { body: answer } = await request(`${url}/v1/models`, {
          dispatcher,
          headers: { authorization: "Bearer k", accept: "application/json" },
        });
        return answer.json();
      },
      stream: () => Promise.reject(new TypeError("undici reads no events")),
    };
  },
} as const;

export type ClientName = keyof typeof clients;
