import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APIAbortError, InternalServerError, InvalidArgumentError } from "../index.ts";
import { clientIn } from "../testing/client-in.ts";
import {
  deltaOf,
  eventsResponse,
  eventsText,
  openResponse,
  streamHeaders,
} from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { refusal, scriptedService } from "../testing/scripted-service.ts";

const body = { model: "m", messages: [{ role: "user" as const, content: "Hi." }] };
const chunks = [
  deltaOf({ role: "assistant", content: "" }),
  deltaOf({ content: "Grüß " }),
  deltaOf({ content: "other" }, "stop", 1),
  deltaOf({ content: "Gott 👋" }),
  deltaOf({}, "stop"),
];
const said = { role: "assistant", content: "Grüß Gott 👋", refusal: null };

function streaming(answer: Response, options?: { readonly signal: AbortSignal }) {
  const { fetch, requests } = scriptedService(answer);
  const client = clientIn(manualEnvironment(), { fetch, maxRetries: 0 });
  return { stream: client.chat.completions.stream(body, options), requests };
}

const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable(),
    (reason) => reason,
  );

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const value of values) seen.push(value);
  return seen;
}

describe("a chat completion that is streamed", () => {
  test("is asked for at once, with stream: true", async () => {
    const { stream, requests } = streaming(eventsResponse(chunks));
    expect(await stream.finalMessage()).toEqual(said);
    expect(await requests[0]?.json()).toEqual({ ...body, stream: true });
  });

  test("gives its chunks, and what has come so far", async () => {
    const { stream } = streaming(eventsResponse(chunks));
    const seen: unknown[] = [];
    const texts: string[] = [];
    for await (const chunk of stream) {
      seen.push(chunk);
      texts.push(stream.text);
    }
    expect(seen).toEqual(chunks);
    expect(texts).toEqual(["", "Grüß ", "Grüß ", "Grüß Gott 👋", "Grüß Gott 👋"]);
    const { choices } = await stream.finalCompletion();
    expect(choices.map(({ message }) => message.content)).toEqual(["Grüß Gott 👋", "other"]);
  });

  test("gives the pieces of its first choice's text", async () => {
    const { stream } = streaming(eventsResponse(chunks));
    expect(await all(stream.textStream)).toEqual(["Grüß ", "Gott 👋"]);
    expect(await stream.finalMessage()).toEqual(said);
  });

  test("gives its calls as they grow", async () => {
    const call = (index: number, args: string, name?: string) =>
      deltaOf({
        tool_calls: [
          {
            index,
            ...(name && { id: `call_${name}` }),
            function: { ...(name && { name }), arguments: args },
          },
        ],
      });
    const { stream } = streaming(
      eventsResponse([
        call(0, "{", "a"),
        call(1, "", "b"),
        call(0, "}"),
        deltaOf({}, "tool_calls"),
      ]),
    );
    expect(stream.tool_calls).toEqual([]);
    const grown: string[] = [];
    for await (const _ of stream) {
      grown.push(stream.tool_calls.map((one) => `${one.id} ${one.function.arguments}`).join("; "));
    }
    expect(grown).toEqual([
      "call_a {",
      "call_a {; call_b ",
      "call_a {}; call_b ",
      "call_a {}; call_b ",
    ]);
    const message = await stream.finalMessage();
    expect(message.tool_calls).toEqual(stream.tool_calls);
    expect(message.content).toBeNull();
  });

  test("tells its final message to several at once, beside a loop", async () => {
    const { stream } = streaming(eventsResponse(chunks));
    const [seen, first, second] = await Promise.all([
      all(stream),
      stream.finalMessage(),
      stream.finalCompletion(),
    ]);
    expect(seen).toEqual(chunks);
    expect(second.choices[0]?.message).toEqual(first);
  });

  test("is lines of JSON as a readable stream", async () => {
    const { stream } = streaming(eventsResponse(chunks));
    const text = await new Response(stream.toReadableStream()).text();
    expect(
      text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).toEqual(chunks);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("can be gone through once", async () => {
    const { stream } = streaming(eventsResponse(chunks));
    await all(stream);
    await expect(all(stream.textStream)).rejects.toBeInstanceOf(InvalidArgumentError);
  });

  test("is the same however its bytes are cut", async () => {
    const bytes = new TextEncoder().encode(eventsText(chunks));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const parts = new ReadableStream<Uint8Array>({
          start(controller) {
            places.slice(1).forEach((end, index) => {
              controller.enqueue(bytes.slice(places[index], end));
            });
            controller.close();
          },
        });
        const { stream } = streaming(new Response(parts, { headers: streamHeaders }));
        expect(await stream.finalMessage()).toEqual(said);
      }),
      { numRuns: 50 },
    );
  });
});

describe("it ends early, and closes its connection,", () => {
  const first = `data: ${JSON.stringify(chunks[1])}\n\n`;

  /** A stream of one chunk that goes on for ever, and a promise that its connection was closed. */
  function endless(options?: { readonly signal: AbortSignal }) {
    const closed = Promise.withResolvers<void>();
    const { stream } = streaming(openResponse([first], closed.resolve), options);
    return { stream, closed: closed.promise };
  }

  test("when a loop is left", async () => {
    const { stream, closed } = endless();
    for await (const text of stream.textStream) {
      expect(text).toBe("Grüß ");
      break;
    }
    await closed;
    expect(stream.text).toBe("Grüß ");
    const reason = await reasonOf(stream.finalMessage());
    expect(reason).toBeInstanceOf(APIAbortError);
  });

  test("when it is aborted", async () => {
    const { stream, closed } = endless();
    const final = reasonOf(stream.finalMessage());
    await expect.poll(() => stream.text).toBe("Grüß ");
    stream.abort("enough");
    expect(stream.controller.signal.aborted).toBe(true);
    const reason = await final;
    expect(reason).toBeInstanceOf(APIAbortError);
    await closed;
  });

  test("when it is aborted before it has begun", async () => {
    const { fetch } = scriptedService(() => new Promise(() => undefined));
    const stream = clientIn(manualEnvironment(), { fetch }).chat.completions.stream(body);
    stream.abort();
    expect(await reasonOf(all(stream))).toBeInstanceOf(APIAbortError);
  });

  test("when it is aborted and its loop is left, which is no failure", async () => {
    const { stream, closed } = endless();
    for await (const _ of stream) {
      stream.abort();
      break;
    }
    await closed;
  });

  test("when the signal of the call is", async () => {
    const controller = new AbortController();
    const { stream, closed } = endless(controller);
    const reason = reasonOf(all(stream));
    await expect.poll(() => stream.text).toBe("Grüß ");
    controller.abort();
    expect(await reason).toBeInstanceOf(APIAbortError);
    await closed;
  });

  test.each([
    ["at a chunk", async () => undefined],
    ["while the next chunk is waited for", () => new Promise((resolve) => setImmediate(resolve))],
  ])("when its readable stream is cancelled %s", async (_, wait) => {
    const { stream, closed } = endless();
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    await wait();
    await reader.cancel();
    await closed;
    expect(await reasonOf(stream.finalMessage())).toBeInstanceOf(APIAbortError);
  });
});

describe("it fails, for whoever waits,", () => {
  test("when it is refused", async () => {
    const { stream } = streaming(refusal(400, { code: "context_length_exceeded" }));
    const expected = { status: 400, code: "context_length_exceeded" };
    await expect(stream.finalMessage()).rejects.toMatchObject(expected);
    await expect(stream.finalCompletion()).rejects.toMatchObject(expected);
  });

  test("when an error comes in the midst of it", async () => {
    const fault = { error: { message: "No.", type: "server_error", code: "worker_died" } };
    const { stream } = streaming(eventsResponse([...chunks.slice(0, 2), fault]));
    const texts: string[] = [];
    const read = async () => {
      for await (const text of stream.textStream) texts.push(text);
    };
    expect(await reasonOf(read())).toBeInstanceOf(InternalServerError);
    expect(texts).toEqual(["Grüß "]);
    await expect(stream.finalMessage()).rejects.toMatchObject({ code: "worker_died" });
  });

  test("when it is cut off", async () => {
    const { stream } = streaming(eventsResponse(chunks, ""));
    await expect(stream.finalMessage()).rejects.toMatchObject({ code: "connection_error" });
  });

  test("when a choice has no end", async () => {
    const { stream } = streaming(eventsResponse(chunks.slice(0, -1)));
    await expect(stream.finalMessage()).rejects.toMatchObject({ code: "invalid_response" });
  });

  test("and nobody need wait", async () => {
    const { stream } = streaming(refusal(500));
    await new Promise((resolve) => setImmediate(resolve));
    expect(stream.text).toBe("");
  });
});

test("an option that cannot be used is refused at once", () => {
  const { fetch } = scriptedService();
  const { completions } = clientIn(manualEnvironment(), { fetch }).chat;
  const options: object = { signal: "soon" };
  expect(() => completions.stream(body, options)).toThrow(InvalidArgumentError);
});
