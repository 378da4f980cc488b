import { setImmediate as nextTurn } from "node:timers/promises";
import { QueueFullError, WorkerDiedError } from "@understudy/runtime";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hello, ScriptedChat, tokensOf } from "../../testing/scripted-chat.ts";
import { ScriptedTokenizer } from "../../testing/scripted-tokenizer.ts";
import type { ChatChunk } from "./chat-types.ts";

const tools = [
  {
    type: "function",
    function: {
      name: "look",
      parameters: { type: "object", properties: { at: { type: "string" } } },
    },
  },
];

function chunksOf(events: readonly string[]): ChatChunk[] {
  expect(events.at(-1)).toBe("[DONE]");
  return events.slice(0, -1).map((event) => JSON.parse(event) as ChatChunk);
}

/** What the chunks of a choice come to, put together as clients do. */
function together(chunks: readonly ChatChunk[], index: number) {
  const message: Record<string, unknown> = {};
  const calls: { id?: string; type?: string; function: { name: string; arguments: string } }[] = [];
  let finish: unknown = null;
  const logprobs: unknown[] = [];
  for (const choice of chunks.flatMap(({ choices }) => choices)) {
    if (choice.index !== index) continue;
    const { content, role, refusal, tool_calls: parts = [] } = choice.delta;
    if (role !== undefined) Object.assign(message, { role, content, refusal });
    else if (typeof content === "string") message["content"] = `${message["content"]}${content}`;
    for (const part of parts) {
      const { id, type, function: called } = part;
      if (id !== undefined && type !== undefined) {
        calls[part.index] = { id, type, function: { name: called?.name ?? "", arguments: "" } };
      }
      const call = calls[part.index];
      if (call !== undefined) call.function.arguments += called?.arguments ?? "";
    }
    logprobs.push(...(choice.logprobs?.content ?? []));
    finish = choice.finish_reason ?? finish;
  }
  return {
    index,
    message: { ...message, ...(calls.length > 0 && { tool_calls: calls }) },
    logprobs: logprobs.length > 0 ? { content: logprobs, refusal: null } : null,
    finish_reason: finish,
  };
}

describe("a stream", () => {
  const { tokenizer, ids } = tokensOf(["Hel", "lo", " there"]);
  const scripted = () => new ScriptedChat({ tokenizer, script: () => ({ ids, cachedTokens: 3 }) });

  test("has the role in its first chunk only, and ends with the reason, the usage and the mark", async () => {
    const events = await scripted().stream({ stream_options: { include_usage: true } });
    const chunks = chunksOf(events);
    expect(chunks.map(({ choices }) => choices[0]?.delta)).toEqual([
      { role: "assistant", content: "", refusal: null },
      { content: "Hel" },
      { content: "lo" },
      { content: " there" },
      {},
      undefined,
    ]);
    expect(chunks.map(({ choices }) => choices[0]?.finish_reason)).toEqual([
      null,
      null,
      null,
      null,
      "stop",
      undefined,
    ]);
    expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
    expect(chunks.at(-1)).toMatchObject({
      choices: [],
      usage: { completion_tokens: 3, prompt_tokens_details: { cached_tokens: 3 } },
    });
    const [first] = chunks;
    for (const { id, created, model, object } of chunks) {
      expect({ id, created, model }).toEqual({
        id: first?.id,
        created: 1_700_000_000,
        model: "scripted",
      });
      expect(object).toBe("chat.completion.chunk");
    }
  });

  test("has no usage unless it was asked for", async () => {
    for (const chunk of chunksOf(await scripted().stream({})))
      expect(chunk).not.toHaveProperty("usage");
  });

  test("of several choices has the index of each", async () => {
    const chunks = chunksOf(await scripted().stream({ n: 3 }));
    for (const index of [0, 1, 2]) {
      expect(together(chunks, index)).toMatchObject({ message: { content: "Hello there" } });
    }
    expect(chunks.filter(({ choices }) => choices[0]?.delta.role !== undefined)).toHaveLength(3);
  });
});

test("tokens without text have a chunk only where logprobs were asked for", async () => {
  const tokenizer = new ScriptedTokenizer(["Hello"], ["<|mark|>"]);
  for (const ids of [[256, 257], [257]]) {
    const chat = new ScriptedChat({ tokenizer, script: () => ({ ids }) });
    const text = ids.slice(0, -1).map(() => ({ content: "Hello" }));
    const first = { role: "assistant", content: "", refusal: null };
    for (const body of [{}, { tools }]) {
      const plain = chunksOf(await chat.stream(body));
      expect(plain.map(({ choices }) => choices[0]?.delta)).toEqual([first, ...text, {}]);
      const told = chunksOf(await chat.stream({ ...body, logprobs: true }));
      const logprobs = told.flatMap(({ choices }) => choices[0]?.logprobs?.content ?? []);
      expect(logprobs).toHaveLength(ids.length);
      const empty = told.slice(1).filter(({ choices }) => choices[0]?.delta.content === "");
      expect(empty.map(({ choices }) => choices[0]?.logprobs?.content)).toEqual([
        [expect.objectContaining({ token: "<|mark|>", bytes: null })],
      ]);
    }
  }
});

test("a stream, put together, is the answer that is not streamed", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", "é", "😀", "\n", "<", "STOP") });
  const call = fc
    .dictionary(fc.constantFrom("at", "by"), fc.string())
    .map(
      (value) =>
        `<tool_call>\n{"name": "look", "arguments": ${JSON.stringify(value)}}\n</tool_call>`,
    );
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { maxLength: 6 }),
      fc.array(call, { maxLength: 2 }),
      fc.record({
        logprobs: fc.boolean(),
        stop: fc.constantFrom(null, "STOP", ["a é", "\n"]),
        seed: fc.nat(),
        n: fc.integer({ min: 1, max: 3 }),
        max_tokens: fc.constantFrom(null, 3, 3000),
      }),
      async (pieces, calls, fields) => {
        const chat = new ScriptedChat({
          script: () => ({ ids: [...Buffer.from(pieces.join("") + calls.join("\n"))] }),
        });
        const body = { ...fields, ...(calls.length > 0 && { tools }) };
        const whole = await chat.chat(body);
        const chunks = chunksOf(
          await chat.stream({ ...body, stream_options: { include_usage: true } }),
        );
        expect(chunks.at(-1)?.usage).toEqual(whole.usage);
        for (const choice of whole.choices) {
          const { annotations: _, ...message } = choice.message;
          const logprobs = choice.logprobs?.content?.length === 0 ? null : choice.logprobs;
          expect(together(chunks, choice.index)).toEqual({ ...choice, message, logprobs });
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe("what goes wrong", () => {
  const { tokenizer, ids } = tokensOf(["one", " two"]);
  const died = new WorkerDiedError("exit code 1", undefined);

  test("before the first token has a status of its own, streamed or not", async () => {
    const errorFirst = new QueueFullError({ queueLength: 9, maxQueue: 9, retryAfterMs: 2500 });
    const chat = new ScriptedChat({ tokenizer, script: () => ({ ids: [], errorFirst }) });
    for (const stream of [true, false]) {
      const response = await chat.send("/v1/chat/completions", { messages: hello, stream });
      expect(response.status).toBe(429);
      expect(response.headers.get("retry-after")).toBe("3");
      expect(response.headers.get("content-type")).toBe("application/json");
    }
  });

  test("after it is an event named error, the last, without the mark of the end", async () => {
    const chat = new ScriptedChat({ tokenizer, script: () => ({ ids, error: died }) });
    const events = await chat.stream({});
    const last = /^event: error\ndata: (.*)$/.exec(events.at(-1) ?? "");
    expect(JSON.parse(last?.[1] ?? "null")).toMatchObject({
      error: { type: "server_error", code: "worker_died", param: null },
    });
    expect(events.slice(0, -1).map((event) => JSON.parse(event).choices[0].delta)).toEqual([
      { role: "assistant", content: "", refusal: null },
      { content: "one" },
      { content: " two" },
    ]);
    expect(chat.errors).toHaveLength(1);
    expect(await chat.refusal({})).toMatchObject({ status: 500, code: "worker_died" });
  });

  test("with a client that goes away ends what it had under way", async () => {
    const chat = new ScriptedChat({ tokenizer, script: () => ({ ids, endless: true }) });
    const response = await chat.send("/v1/chat/completions", {
      messages: hello,
      stream: true,
      n: 4,
    });
    const reader = response.body?.getReader();
    await reader?.read();
    expect(chat.freed).toEqual([]);
    await reader?.cancel();
    await nextTurn();
    expect(chat.freed.toSorted()).toEqual([0, 1, 2, 3]);
  });

  test("with a client that goes away before the answer ends it too", async () => {
    const chat = new ScriptedChat({ tokenizer, script: () => ({ ids, endless: true }) });
    const gone = new AbortController();
    const answered = chat.send("/v1/chat/completions", { messages: hello }, gone.signal);
    await nextTurn();
    await nextTurn();
    gone.abort();
    expect((await answered).status).toBe(499);
    expect(chat.freed).toEqual([0]);
    expect(chat.errors).toEqual([]);
  });
});
