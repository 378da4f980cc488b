import { expect, test } from "vitest";
import { ChatCompletionStream } from "../chat/chat-completion-stream.ts";
import { APIConnectionError } from "../errors/call-errors.ts";
import { deltaOf, eventsResponse, openResponse } from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { scriptedService } from "../testing/scripted-service.ts";
import { Understudy } from "../understudy.ts";
import { EventStream } from "./event-stream.ts";

interface Numbered {
  readonly n: number;
}

async function all<Event>(stream: AsyncIterable<Event>): Promise<Event[]> {
  const seen: Event[] = [];
  for await (const event of stream) seen.push(event);
  return seen;
}

const streamOf = (response: Response) => new EventStream<Numbered>(response, manualEnvironment());
const events = [{ n: 1 }, { n: 2 }, { n: 3 }];

test("tee makes two streams of the same events, each at its own pace", async () => {
  const [one, other] = streamOf(eventsResponse(events)).tee();
  const first = one[Symbol.asyncIterator]();
  expect((await first.next()).value).toEqual({ n: 1 });
  expect(await all(other)).toEqual(events);
  expect((await first.next()).value).toEqual({ n: 2 });
});

test("a stream that was divided cannot be gone through itself, nor one divided that was gone through", async () => {
  const divided = streamOf(eventsResponse(events));
  divided.tee();
  await expect((async () => all(divided))()).rejects.toThrow("can be gone through once only");
  const used = streamOf(eventsResponse(events));
  await all(used);
  expect(() => used.tee()).toThrow("can be gone through once only");
});

test("the connection is closed when both halves have been left", async () => {
  let cancelled = 0;
  const text = 'data: {"n":1}\n\n';
  const [one, other] = streamOf(openResponse([text], () => cancelled++)).tee();
  const left = (async () => {
    for await (const _ of one) break;
  })();
  await new Promise((resolve) => setImmediate(resolve));
  expect(cancelled).toBe(0);
  await other.cancel();
  await left;
  expect(cancelled).toBe(1);
});

test("a stream goes out as lines of JSON and comes back, wherever the lines are cut", async () => {
  const text = await new Response(streamOf(eventsResponse(events)).toReadableStream()).text();
  expect(text).toBe('{"n":1}\n{"n":2}\n{"n":3}\n');
  for (const size of [1, 7, 100]) {
    const bytes = new TextEncoder().encode(text.replaceAll("1", "1.5"));
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.slice(index * size, (index + 1) * size),
    );
    const lines = ReadableStream.from(pieces);
    expect(await all(EventStream.fromReadableStream<Numbered>(lines))).toEqual([
      ...[{ n: 1.5 }, { n: 2 }, { n: 3 }],
    ]);
  }
});

test("lines that end in the middle of one are a broken connection", async () => {
  const lines = new Blob(['{"n":1}\n{"n"']).stream();
  const back = EventStream.fromReadableStream<Numbered>(lines)[Symbol.asyncIterator]();
  expect((await back.next()).value).toEqual({ n: 1 });
  await expect(back.next()).rejects.toThrow(APIConnectionError);
});

test("cancelling the lines closes the connection, also while an event is waited for", async () => {
  let cancelled = 0;
  const stream = streamOf(openResponse(['data: {"n":1}\n\n'], () => cancelled++));
  const reader = stream.toReadableStream().getReader();
  await reader.read();
  void reader.read();
  await reader.cancel();
  expect(cancelled).toBe(1);
});

test("a streamed completion goes through a server of one's own to a browser", async () => {
  const chunks = [
    deltaOf({ role: "assistant", content: "He" }),
    deltaOf({ content: "llo" }, "stop"),
  ];
  const { fetch } = scriptedService(eventsResponse(chunks));
  const messages = [{ role: "user" as const, content: "Hi." }];
  const upstream = new Understudy({ fetch }).chat.completions.stream({ model: "m", messages });
  const answer = new Response(upstream.toReadableStream());
  const stream = ChatCompletionStream.fromReadableStream(answer.body as ReadableStream<Uint8Array>);
  const texts: string[] = [];
  for await (const text of stream.textStream) texts.push(text);
  expect(texts).toEqual(["He", "llo"]);
  expect((await stream.finalMessage()).content).toBe("Hello");
});

test("an abort of such a stream ends its loop with an APIAbortError", async () => {
  const lines = new ReadableStream<Uint8Array>();
  const stream = ChatCompletionStream.fromReadableStream(lines);
  const first = stream[Symbol.asyncIterator]().next();
  await new Promise((resolve) => setImmediate(resolve));
  stream.abort("enough");
  await expect(first).rejects.toMatchObject({ code: "aborted", cause: "enough" });
});
