import { describe, expect, test } from "vitest";
import { APIAbortError } from "../index.ts";
import { clientIn } from "../testing/client-in.ts";
import { openResponse } from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { refusal, scriptedService } from "../testing/scripted-service.ts";
import { all, body, chunks, reasonOf, streaming } from "../testing/streamed-chat.ts";
import type { ChatCompletionStream } from "./chat-completion-stream.ts";

describe("a chat completion that is streamed ends early, and closes its connection,", () => {
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

  describe("before anything was asked of", () => {
    const ways: readonly [string, (stream: ChatCompletionStream) => unknown][] = [
      ["a readable stream", (stream) => stream.toReadableStream()],
      ["an iterator", (stream) => stream[Symbol.asyncIterator]()],
      ["an iterator of texts", (stream) => stream.textStream[Symbol.asyncIterator]()],
    ];

    test.each(ways)("%s, when it is aborted at once", async (_, take) => {
      const { stream } = endless();
      take(stream);
      stream.abort("enough");
      const reason = await reasonOf(stream.finalMessage());
      expect(reason).toBeInstanceOf(APIAbortError);
      expect(reason.cause).toBe("enough");
    });

    test.each(ways)("%s, when it had been aborted", async (_, take) => {
      const { stream } = endless();
      stream.abort();
      take(stream);
      expect(await reasonOf(stream.finalMessage())).toBeInstanceOf(APIAbortError);
    });

    test.each(ways)("%s, when the signal of the call is aborted later", async (_, take) => {
      const controller = new AbortController();
      const { stream, closed } = endless(controller);
      take(stream);
      const final = reasonOf(stream.finalMessage());
      await new Promise((resolve) => setImmediate(resolve));
      controller.abort();
      expect(await final).toBeInstanceOf(APIAbortError);
      await closed;
    });

    test.each(ways.slice(1))("%s, when that is ended", async (_, take) => {
      const { stream, closed } = endless();
      const iterator = take(stream) as AsyncGenerator<unknown>;
      await new Promise((resolve) => setImmediate(resolve));
      expect(await iterator.return(undefined)).toEqual({ done: true, value: undefined });
      await closed;
      expect(await reasonOf(stream.finalMessage())).toBeInstanceOf(APIAbortError);
    });

    test("a readable stream, when that is cancelled", async () => {
      const { stream } = endless();
      await stream.toReadableStream().cancel("enough");
      expect(await reasonOf(stream.finalMessage())).toBeInstanceOf(APIAbortError);
    });

    test("an iterator, when the call is refused", async () => {
      const { stream } = streaming(refusal(400));
      stream[Symbol.asyncIterator]();
      await expect(stream.finalMessage()).rejects.toMatchObject({ status: 400 });
    });
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
