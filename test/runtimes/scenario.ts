import {
  APITimeoutError,
  type Middleware,
  NotFoundError,
  toFile,
  Understudy,
  type UnderstudyError,
} from "@understudy/sdk";
import { zodResponseFormat } from "@understudy/sdk/zod";
import { z } from "zod";

/** One fact about the SDK that must hold on every runtime. */
interface Check {
  readonly name: string;
  readonly run: (client: Understudy) => Promise<void>;
}

function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** What is thrown instead of an answer. */
async function failure(promise: PromiseLike<unknown>): Promise<UnderstudyError> {
  try {
    await promise;
  } catch (error) {
    return error as UnderstudyError;
  }
  throw new Error("It succeeded, and should not have.");
}

const model = "understudy-tiny";
const messages = [{ role: "user" as const, content: "Repeat: the red fox" }];
const chat = { model, messages, temperature: 0, max_tokens: 30 } as const;

const checks: readonly Check[] = [
  {
    name: "asks and reads JSON, with the id of the request",
    async run(client) {
      const models = await client.models.list();
      assert(models.data.length > 0, "no models");
      assert(typeof models.requestId === "string", "no request id");
    },
  },
  {
    name: "gives the response itself",
    async run(client) {
      const { data, response } = await client.models.list().withResponse();
      assert(response instanceof Response && response.status === 200, "no response");
      assert(data.object === "list", "no data");
      const raw = await client.models.list().asResponse();
      const { object } = (await raw.json()) as { readonly object: string };
      assert(object === "list", "the body cannot be read");
    },
  },
  {
    name: "streams a chat, the same text as unstreamed",
    async run(client) {
      const stream = client.chat.completions.stream(chat);
      let text = "";
      for await (const piece of stream.textStream) text += piece;
      const whole = await client.chat.completions.create(chat);
      assert(text !== "" && text === whole.choices[0]?.message.content, `streamed '${text}'`);
    },
  },
  {
    name: "leaves a stream by break, and can go on",
    async run(client) {
      for (let round = 0; round < 5; round++) {
        for await (const _ of await client.chat.completions.create({ ...chat, stream: true }))
          break;
      }
      assert((await client.models.list()).data.length > 0, "no more answers");
    },
  },
  {
    name: "splits a stream in two, and makes one of bytes",
    async run(client) {
      const [one, other] = (await client.chat.completions.create({ ...chat, stream: true })).tee();
      const count = async (stream: AsyncIterable<unknown>) => {
        let chunks = 0;
        for await (const _ of stream) chunks++;
        return chunks;
      };
      const [ones, others] = await Promise.all([count(one), count(other)]);
      assert(ones > 1 && ones === others, `${ones} and ${others} chunks`);
      const again = await client.chat.completions.create({ ...chat, stream: true });
      const bytes = await new Response(again.toReadableStream()).text();
      assert(bytes.split("\n").filter(Boolean).length === ones, "lines of JSON");
    },
  },
  {
    name: "aborts with the reason of the signal's owner, before and in a stream",
    async run(client) {
      const early = await failure(client.models.list({ signal: AbortSignal.abort() }));
      assert(Understudy.isAPIAbortError(early), `${early.name} when aborted before`);
      const controller = new AbortController();
      const { signal } = controller;
      const stream = await client.chat.completions.create({ ...chat, stream: true }, { signal });
      let chunks = 0;
      const late = await failure(
        (async () => {
          for await (const _ of stream) if (++chunks === 2) controller.abort();
        })(),
      );
      assert(Understudy.isAPIAbortError(late), `${late.name} when aborted in a stream`);
    },
  },
  {
    name: "tells errors apart",
    async run(client) {
      const error = await failure(client.models.retrieve("no-such-model"));
      assert(NotFoundError.is(error), error.name);
      assert(error.code === "model_not_found" && error.status === 404, String(error.code));
      const unreachable = new Understudy({ baseURL: "http://127.0.0.1:1", maxRetries: 0 });
      assert(
        Understudy.isAPIConnectionError(await failure(unreachable.models.list())),
        "a service that is not there",
      );
    },
  },
  {
    name: "ends a call at its time limit",
    async run(client) {
      const slow = {
        ...chat,
        messages: [{ role: "user" as const, content: "word ".repeat(1_000) }],
      };
      const error = await failure(client.chat.completions.create(slow, { timeoutMs: 1 }));
      assert(APITimeoutError.is(error), error.name);
    },
  },
  {
    name: "tries again after a 429, with one idempotency key",
    async run(client) {
      const keys: (string | null)[] = [];
      const middleware: readonly Middleware[] = [
        async (request, next) => {
          keys.push(request.headers.get("idempotency-key"));
          if (keys.length > 2) return next(request);
          const error = { message: "Slow.", type: "rate_limit_error", param: null, code: null };
          return Response.json({ error }, { status: 429, headers: { "retry-after-ms": "1" } });
        },
      ];
      await client.tokenize.create({ model: "use-lite-en", input: "a" }, { middleware });
      assert(keys.length === 3 && new Set(keys).size === 1, `${keys.length} attempts`);
    },
  },
  {
    name: "uploads a file and gets its bytes back",
    async run(client) {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
      let loaded = 0;
      const { id } = await client.files.create(
        { file: await toFile(bytes, "bytes.bin"), purpose: "user_data" },
        {
          onUploadProgress: ({ loadedBytes }) => {
            loaded = loadedBytes;
          },
        },
      );
      const back = new Uint8Array(await (await client.files.content(id)).arrayBuffer());
      assert(
        back.length === bytes.length && back.every((byte, index) => byte === bytes[index]),
        "bytes",
      );
      assert(loaded > bytes.length, `progress told ${loaded} bytes`);
      const stream = new Blob(["a,b\n1,2\n"]).stream();
      const streamed = await client.files.create({
        file: await toFile(stream, "rows.csv"),
        purpose: "user_data",
      });
      assert(streamed.bytes === 8, `${streamed.bytes} bytes of a stream`);
    },
  },
  {
    name: "pages through a list",
    async run(client) {
      const ids: string[] = [];
      for await (const file of client.files.list({ limit: 1 })) ids.push(file.id);
      assert(ids.length >= 2 && new Set(ids).size === ids.length, `${ids.length} files`);
      assert((await client.files.list({ limit: 1 }).toArray({ limit: 2 })).length === 2, "toArray");
    },
  },
  {
    name: "gives embeddings as numbers",
    async run(client) {
      const { data } = await client.embeddings.create({ model: "use-lite-en", input: "a text" });
      const [first] = data;
      assert(first?.embedding.length === 512 && Number.isFinite(first.embedding[0]), "no vector");
    },
  },
  {
    name: "trains, and waits for the job by its events",
    async run(client) {
      const rows = Array.from(
        { length: 40 },
        (_, row) => `${row},${row % 2},${row > 19 ? "b" : "a"}`,
      );
      const file = await client.files.create({
        file: await toFile(`x,y,label\n${rows.join("\n")}\n`, "rows.csv"),
        purpose: "fine-tune",
      });
      const { id } = await client.training.jobs.create({
        training_file: file.id,
        method: { type: "logistic_regression" },
      });
      let events = 0;
      const job = await client.training.jobs.wait(id, { onEvent: () => void events++ });
      assert(job.status === "succeeded" && events > 0, `${job.status} after ${events} events`);
    },
  },
  {
    name: "parses an answer by a schema of zod",
    async run(client) {
      const person = z.object({ name: z.string().max(8), adult: z.boolean() });
      const completion = await client.chat.completions.parse({
        ...chat,
        max_tokens: 60,
        messages: [{ role: "user", content: "Anna is an adult." }],
        response_format: zodResponseFormat(person, "person"),
      });
      const parsed = completion.choices[0]?.message.parsed;
      assert(typeof parsed?.adult === "boolean", JSON.stringify(parsed));
    },
  },
];

/** What came of each check. */
export interface CheckResult {
  readonly name: string;
  /** Null where it holds. */
  readonly error: string | null;
}

/** Runs the checks against a service, one after the other, and never throws. */
export async function runScenario(baseURL: string): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  const unhandled: unknown[] = [];
  const target = globalThis as Partial<EventTarget>;
  target.addEventListener?.("unhandledrejection", (event) => {
    event.preventDefault();
    unhandled.push((event as Event & { readonly reason?: unknown }).reason);
  });
  const client = new Understudy({ baseURL });
  for (const { name, run } of checks) {
    try {
      await run(client);
      results.push({ name, error: null });
    } catch (error) {
      results.push({ name, error: error instanceof Error ? `${error.stack}` : String(error) });
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  const [first] = unhandled;
  return [
    ...results,
    {
      name: "leaves no rejection unhandled",
      error: unhandled.length === 0 ? null : `${unhandled.length}, the first ${String(first)}`,
    },
  ];
}
