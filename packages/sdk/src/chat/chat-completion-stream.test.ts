import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InternalServerError, InvalidArgumentError, InvalidResponseError } from "../index.ts";
import { clientIn } from "../testing/client-in.ts";
import { deltaOf, eventsResponse, eventsText, streamHeaders } from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { refusal, scriptedService } from "../testing/scripted-service.ts";
import { all, body, chunks, reasonOf, said, streaming } from "../testing/streamed-chat.ts";
import type { ChatCompletionStream } from "./chat-completion-stream.ts";

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
    expect(() => stream.toReadableStream()).toThrow(InvalidArgumentError);
  });

  test.each<[string, (stream: ChatCompletionStream) => Promise<number>]>([
    [
      "a readable stream",
      async (stream) => {
        const text = await new Response(stream.toReadableStream()).text();
        return text.split("\n").length - 1;
      },
    ],
    [
      "an iterator",
      async (stream) => {
        const iterator = stream[Symbol.asyncIterator]();
        await new Promise((resolve) => setImmediate(resolve));
        return (await all(iterator)).length;
      },
    ],
    [
      "an iterator of texts",
      async (stream) => {
        const iterator = stream.textStream[Symbol.asyncIterator]();
        await new Promise((resolve) => setImmediate(resolve));
        return (await all({ [Symbol.asyncIterator]: () => iterator })).length + 3;
      },
    ],
  ])("leaves its chunks to %s that was asked for before its message", async (_, read) => {
    const { stream } = streaming(eventsResponse(chunks));
    const seen = read(stream);
    expect(await stream.finalMessage()).toEqual(said);
    expect(await seen).toBe(chunks.length);
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

  test.each<[string, object]>([
    ["has no choices", {}],
    ["has a choice without a delta", { choices: [{ index: 0, finish_reason: "stop" }] }],
  ])("when a chunk %s", async (_, chunk) => {
    for (const read of [
      (stream: ChatCompletionStream) => all(stream),
      (stream: ChatCompletionStream) => all(stream.textStream),
      (stream: ChatCompletionStream) => stream.finalMessage(),
    ]) {
      const { stream } = streaming(eventsResponse([chunks[0], chunk]));
      expect(await reasonOf(read(stream))).toBeInstanceOf(InvalidResponseError);
      expect(await reasonOf(stream.finalCompletion())).toBeInstanceOf(InvalidResponseError);
    }
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
