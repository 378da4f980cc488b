import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { clientIn } from "../testing/client-in.ts";
import {
  chunkOf,
  deltaOf,
  eventsResponse,
  eventsText,
  openResponse,
  piecesOf,
  streamHeaders,
} from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, refusal, type Step, scriptedService } from "../testing/scripted-service.ts";
import { body as chatBody } from "../testing/streamed-chat.ts";
import { type OpenTelemetryOptions, openTelemetry } from "./index.ts";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const storage = new AsyncLocalStorage<Context>();

beforeAll(() => {
  context.setGlobalContextManager({
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (within, run, self, ...values) =>
      storage.run(within, () => run.call(self as never, ...values)),
    bind: (_, target) => target,
    enable: () => manager(),
    disable: () => manager(),
  });
  propagation.setGlobalPropagator({
    inject: (within, carrier, setter) => {
      const spanContext = trace.getSpanContext(within);
      if (spanContext === undefined) return;
      const { traceId, spanId } = spanContext;
      setter.set(carrier, "traceparent", `00-${traceId}-${spanId}-01`);
    },
    extract: (within) => within,
    fields: () => ["traceparent"],
  });
  trace.setGlobalTracerProvider(provider);
});

afterAll(() => {
  context.disable();
  propagation.disable();
  trace.disable();
});

beforeEach(() => exporter.reset());

/** The methods of a context manager give itself, which nobody here looks at. */
function manager(): never {
  return undefined as never;
}

function setUp(steps: readonly Step[], options?: OpenTelemetryOptions) {
  const service = scriptedService(...steps);
  const client = clientIn(manualEnvironment(), {
    fetch: service.fetch,
    baseURL: "https://gateway.example/base",
    middleware: [openTelemetry(options)],
  });
  return { ...service, client };
}

/** The one span that has ended. */
function span() {
  const spans = exporter.getFinishedSpans();
  expect(spans).toHaveLength(1);
  const [only] = spans;
  if (only === undefined) throw new RangeError("No span has ended.");
  return only;
}

const usage = { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13 };
const completion = {
  id: "chatcmpl-7",
  object: "chat.completion",
  created: 1,
  model: "m-2026",
  choices: [
    { index: 0, message: { role: "assistant", content: "Yes." }, finish_reason: "stop" },
    { index: 1, message: { role: "assistant", content: "No." }, finish_reason: "length" },
  ],
  usage: { ...usage, prompt_tokens_details: { cached_tokens: 3 } },
};

describe("the span of a chat completion", () => {
  test("has the names and values of the conventions", async () => {
    const { client } = setUp([json(completion)]);
    await client.chat.completions.create({
      ...chatBody,
      temperature: 0,
      top_p: 0.5,
      max_completion_tokens: 50,
      frequency_penalty: 0.1,
      presence_penalty: 0.2,
      seed: 5,
      n: 2,
      stop: "END",
      response_format: { type: "json_object" },
    });
    const { name, kind, attributes, status } = span();
    expect([name, kind, status.code]).toEqual(["chat m", SpanKind.CLIENT, SpanStatusCode.UNSET]);
    expect(attributes).toEqual({
      "gen_ai.operation.name": "chat",
      "gen_ai.provider.name": "understudy",
      "gen_ai.request.model": "m",
      "gen_ai.request.temperature": 0,
      "gen_ai.request.top_p": 0.5,
      "gen_ai.request.max_tokens": 50,
      "gen_ai.request.frequency_penalty": 0.1,
      "gen_ai.request.presence_penalty": 0.2,
      "gen_ai.request.seed": 5,
      "gen_ai.request.choice.count": 2,
      "gen_ai.request.stop_sequences": ["END"],
      "gen_ai.output.type": "json",
      "gen_ai.response.id": "chatcmpl-7",
      "gen_ai.response.model": "m-2026",
      "gen_ai.response.finish_reasons": ["stop", "length"],
      "gen_ai.usage.input_tokens": 9,
      "gen_ai.usage.output_tokens": 4,
      "gen_ai.usage.cache_read.input_tokens": 3,
      "http.response.status_code": 200,
      "server.address": "gateway.example",
      "server.port": 443,
    });
  });

  test("is the parent of what happens while it is sent, and its context travels along", async () => {
    const inner: (string | undefined)[] = [];
    const { client, requests } = setUp([
      () => {
        inner.push(trace.getSpanContext(context.active())?.spanId);
        return json(completion);
      },
    ]);
    const tracer = provider.getTracer("test");
    await tracer.startActiveSpan("parent", async (parent) => {
      await client.chat.completions.create(chatBody);
      parent.end();
    });
    const [chat, parent] = exporter.getFinishedSpans();
    const { traceId, spanId } = chat?.spanContext() ?? {};
    expect(requests[0]?.headers.get("traceparent")).toBe(`00-${traceId}-${spanId}-01`);
    expect(inner).toEqual([spanId]);
    expect(chat?.parentSpanContext?.spanId).toBe(parent?.spanContext().spanId);
  });

  test("does not hold what was said", async () => {
    const { client } = setUp([json(completion)]);
    await client.chat.completions.create(chatBody);
    expect(JSON.stringify(span().attributes)).not.toMatch(/Hi\.|Yes\./);
  });
});

test("other operations have their conventional name, or their own", async () => {
  const list = {
    object: "list",
    data: [],
    model: "e-2",
    usage: { prompt_tokens: 2, total_tokens: 2 },
  };
  const { client } = setUp([
    json(list),
    json({ id: "cmpl-1", choices: [] }),
    json(list),
    json(list),
  ]);
  await client.embeddings.create({
    model: "e",
    input: "a",
    dimensions: 8,
    encoding_format: "base64",
  });
  await client.completions.create({ model: "t", prompt: "a" });
  await client.rerank.create({ model: "r", query: "q", documents: ["d"] });
  await client.files.list();
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ name }) => name)).toEqual([
    "embeddings e",
    "text_completion t",
    "rerank.create r",
    "files.list",
  ]);
  expect(spans[0]?.attributes).toMatchObject({
    "gen_ai.embeddings.dimension.count": 8,
    "gen_ai.request.encoding_formats": ["base64"],
    "gen_ai.response.model": "e-2",
    "gen_ai.usage.input_tokens": 2,
  });
  expect(spans[0]?.attributes).not.toHaveProperty("gen_ai.response.id");
  expect(spans[1]?.attributes).toMatchObject({ "gen_ai.response.id": "cmpl-1" });
});

describe("a streamed answer", () => {
  const chunks = [
    deltaOf({ role: "assistant", content: "" }),
    deltaOf({ content: "Grüß " }),
    deltaOf({ content: "Gott 👋" }),
    deltaOf({}, "stop"),
    chunkOf([], { usage }),
  ];

  test("ends its span when the stream does", async () => {
    let source: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        source = controller;
      },
    });
    const send = (text: string) => source?.enqueue(new TextEncoder().encode(text));
    const { client } = setUp([new Response(body, { headers: streamHeaders })]);
    const stream = await client.chat.completions.create({ ...chatBody, stream: true });
    send(eventsText(chunks.slice(0, 3), ""));
    const seen: unknown[] = [];
    for await (const chunk of stream) {
      seen.push(chunk);
      if (seen.length === 3) {
        expect(exporter.getFinishedSpans()).toHaveLength(0);
        send(eventsText(chunks.slice(3)));
      }
    }
    expect(seen).toEqual(chunks);
    const { attributes, status } = span();
    expect(status.code).toBe(SpanStatusCode.UNSET);
    expect(attributes).toMatchObject({
      "gen_ai.request.stream": true,
      "gen_ai.response.id": "chatcmpl-1",
      "gen_ai.response.model": "m",
      "gen_ai.response.finish_reasons": ["stop"],
      "gen_ai.usage.input_tokens": 9,
      "gen_ai.usage.output_tokens": 4,
    });
    expect(attributes["gen_ai.response.time_to_first_chunk"]).toBeGreaterThanOrEqual(0);
  });

  test("has the bytes that were sent, however they were cut", async () => {
    const bytes = new TextEncoder().encode(eventsText(chunks));
    const cuts = fc.array(fc.nat(bytes.length), { maxLength: 20 });
    const check = fc.asyncProperty(cuts, async (places) => {
      exporter.reset();
      const ends = [...places, bytes.length].sort((a, b) => a - b);
      const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      });
      const { client } = setUp([new Response(body, { headers: streamHeaders })], {
        captureContent: true,
      });
      const call = client.chat.completions.create({ ...chatBody, stream: true });
      const received = await (await call.asResponse()).arrayBuffer();
      expect(new Uint8Array(received)).toEqual(bytes);
      const said = JSON.parse(String(span().attributes["gen_ai.output.messages"]));
      expect(said[0].parts).toEqual([{ type: "text", content: "Grüß Gott 👋" }]);
      expect(span().attributes["gen_ai.usage.output_tokens"]).toBe(4);
    });
    await fc.assert(check, { numRuns: 50 });
  });

  test("is not read before it is asked for", async () => {
    let pulled = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      pulled++;
      controller.enqueue(new TextEncoder().encode("data: {}\n\n"));
    };
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const { client } = setUp([new Response(body, { headers: streamHeaders })]);
    const stream = await client.chat.completions.create({ ...chatBody, stream: true });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(pulled).toBeLessThanOrEqual(1);
    await stream.cancel();
  });

  test("that is left has no error", async () => {
    const onCancel = vi.fn();
    const events = chunks.slice(0, 2).map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);
    const { client } = setUp([openResponse(events, onCancel)], { captureContent: true });
    for await (const chunk of await client.chat.completions.create({ ...chatBody, stream: true })) {
      if (chunk.choices[0]?.delta.content) break;
    }
    const { attributes, status } = span();
    expect([status.code, attributes["error.type"]]).toEqual([SpanStatusCode.UNSET, undefined]);
    expect(JSON.parse(String(attributes["gen_ai.output.messages"]))).toEqual([
      { role: "assistant", parts: [{ type: "text", content: "Grüß " }] },
    ]);
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test.each([
    ["its signal aborts", "aborted", (abort: () => void) => abort()],
    ["it breaks off", "connection_error", null],
  ])("fails its span when %s", async (_, type, act) => {
    const controller = new AbortController();
    const cut = eventsResponse(chunks.slice(0, 2), "");
    const { client } = setUp([act === null ? cut : openResponse([": hello\n\n"])]);
    const { signal } = controller;
    const stream = await client.chat.completions.create({ ...chatBody, stream: true }, { signal });
    const reading = (async () => {
      for await (const _ of stream);
    })();
    act?.(() => controller.abort());
    await expect(reading).rejects.toMatchObject({ code: type });
    const { attributes, status } = span();
    expect([attributes["error.type"], status.code]).toEqual([type, SpanStatusCode.ERROR]);
  });

  test("fails its span when the service ends it with an error", async () => {
    const error = { message: "Out of memory.", type: "server_error", param: null, code: "oom" };
    const { client } = setUp([eventsResponse([chunks[0], { error }])]);
    const stream = client.chat.completions.stream(chatBody);
    await expect(stream.finalMessage()).rejects.toMatchObject({ code: "oom" });
    const { attributes, status } = span();
    expect([attributes["error.type"], status.message]).toEqual(["oom", "Out of memory."]);
  });
});

describe("a failure", () => {
  test("has the service's code, and each retry a span", async () => {
    const full = refusal(429, { message: "Wait.", code: "rate_limit_exceeded" });
    const { client } = setUp([full, refusal(503, { type: "" }), json(completion)]);
    await client.chat.completions.create(chatBody);
    const spans = exporter.getFinishedSpans();
    expect(
      spans.map(({ attributes, status }) => [
        attributes["http.request.resend_count"],
        attributes["http.response.status_code"],
        attributes["error.type"],
        status.code,
      ]),
    ).toEqual([
      [undefined, 429, "rate_limit_exceeded", SpanStatusCode.ERROR],
      [1, 503, "503", SpanStatusCode.ERROR],
      [2, 200, undefined, SpanStatusCode.UNSET],
    ]);
    expect(spans[0]?.status.message).toBe("Wait.");
  });

  test("without an error of the API has its status", async () => {
    const page = new Response("<html>Bad gateway</html>", { status: 502 });
    const { client } = setUp([page]);
    await client.models.list({ maxRetries: 0 }).catch(() => undefined);
    expect(span().attributes["error.type"]).toBe("502");
  });

  test("to connect, and one of another middleware, have their own", async () => {
    const { client } = setUp([new TypeError("reset")]);
    await client.models.list({ maxRetries: 0 }).catch(() => undefined);
    const fail = () => Promise.reject(new RangeError("mine"));
    await client.models.list({ middleware: [fail] }).catch(() => undefined);
    const types = exporter.getFinishedSpans().map(({ attributes }) => attributes["error.type"]);
    expect(types).toEqual(["connection_error", "RangeError"]);
  });

  test("of an answer that is no JSON is told", async () => {
    const headers = { "content-type": "application/json" };
    const { client } = setUp([new Response("{", { headers })]);
    await client.models.list().catch(() => undefined);
    expect(span().attributes["error.type"]).toBe("invalid_response");
  });
});

test("a file need not be read for its span to end", async () => {
  const { client } = setUp([new Response(new Uint8Array(9))]);
  const file = await client.files.content("file-1");
  expect(span().name).toBe("files.content");
  expect((await file.arrayBuffer()).byteLength).toBe(9);
});

describe("with captureContent", () => {
  const part = (type: string, content: string) => ({ type, content });
  const contentOf = (name: string) => JSON.parse(String(span().attributes[name]));

  test("messages, tools and answers are held as the conventions write them", async () => {
    const call = {
      id: "call-1",
      type: "function" as const,
      function: { name: "f", arguments: '{"a":1}' },
    };
    const answer = { role: "assistant", content: null, refusal: null, tool_calls: [call] };
    const choices = [{ index: 0, message: answer, finish_reason: "tool_calls" }];
    const { client } = setUp([json({ ...completion, choices })], { captureContent: true });
    const image = (url: string) => ({ type: "image_url" as const, image_url: { url } });
    await client.chat.completions.create({
      model: "m",
      messages: [
        { role: "system", content: "Be brief." },
        {
          role: "user",
          content: [
            { type: "text", text: "What?" },
            image("data:image/png;base64,AAAA"),
            image("https://h/a.png"),
          ],
        },
        { role: "assistant", tool_calls: [call] },
        { role: "tool", tool_call_id: "call-1", content: "5" },
      ],
      tools: [{ type: "function", function: { name: "f", parameters: { type: "object" } } }],
    });
    const toolCall = { type: "tool_call", id: "call-1", name: "f", arguments: { a: 1 } };
    expect(contentOf("gen_ai.input.messages")).toEqual([
      { role: "system", parts: [part("text", "Be brief.")] },
      {
        role: "user",
        parts: [
          part("text", "What?"),
          { type: "blob", modality: "image", mime_type: "image/png", content: "AAAA" },
          { type: "uri", modality: "image", uri: "https://h/a.png" },
        ],
      },
      { role: "assistant", parts: [toolCall] },
      { role: "tool", parts: [{ type: "tool_call_response", id: "call-1", response: "5" }] },
    ]);
    expect(contentOf("gen_ai.tool.definitions")).toEqual([
      { type: "function", name: "f", parameters: { type: "object" } },
    ]);
    expect(contentOf("gen_ai.output.messages")).toEqual([
      { role: "assistant", parts: [toolCall], finish_reason: "tool_call" },
    ]);
  });

  test("a stream is put together, its calls too", async () => {
    const piece = (text: string) => ({ index: 0, function: { arguments: text } });
    const chunks = [
      deltaOf({ role: "assistant", content: "Let me see." }),
      piecesOf({
        index: 0,
        id: "call-1",
        type: "function",
        function: { name: "f", arguments: "" },
      }),
      piecesOf(piece('{"a"')),
      piecesOf(piece(":1}")),
      deltaOf({}, "tool_calls"),
    ];
    const { client } = setUp([eventsResponse(chunks)], { captureContent: true });
    await client.chat.completions.stream(chatBody).finalMessage();
    expect(contentOf("gen_ai.output.messages")).toEqual([
      {
        role: "assistant",
        parts: [
          part("text", "Let me see."),
          { type: "tool_call", id: "call-1", name: "f", arguments: { a: 1 } },
        ],
        finish_reason: "tool_call",
      },
    ]);
  });

  test("texts are a message of the user and one of the assistant, streamed or not", async () => {
    const text = (said: string, finish_reason: string | null) => ({
      id: "cmpl-1",
      choices: [{ index: 0, text: said, logprobs: null, finish_reason }],
    });
    const { client } = setUp(
      [
        json(text("Once upon", "length")),
        eventsResponse([text("Once ", null), text("upon", "length")]),
      ],
      { captureContent: true },
    );
    await client.completions.create({ model: "t", prompt: "Tell." });
    const stream = await client.completions.create({ model: "t", prompt: ["Tell."], stream: true });
    for await (const _ of stream);
    for (const { attributes } of exporter.getFinishedSpans()) {
      expect(JSON.parse(String(attributes["gen_ai.input.messages"]))).toEqual([
        { role: "user", parts: [part("text", "Tell.")] },
      ]);
      expect(JSON.parse(String(attributes["gen_ai.output.messages"]))).toEqual([
        { role: "assistant", parts: [part("text", "Once upon")], finish_reason: "length" },
      ]);
    }
    expect(exporter.getFinishedSpans()).toHaveLength(2);
  });

  test("chunks that fit nothing change nothing for their reader", async () => {
    const odd = [
      { choices: [{ index: "x" }] },
      { choices: null, usage: 5, id: 7, model: {} },
      chunkOf([]),
    ];
    const { client } = setUp([eventsResponse(odd)], { captureContent: true });
    const seen: unknown[] = [];
    for await (const chunk of await client.chat.completions.create({ ...chatBody, stream: true })) {
      seen.push(chunk);
    }
    expect(seen).toEqual(odd);
    expect(span().status.code).toBe(SpanStatusCode.UNSET);
  });
});

test("the tracer can be given, and a span that is not sampled costs nothing", async () => {
  const own = new InMemorySpanExporter();
  const tracer = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(own)],
  }).getTracer("own");
  const { client } = setUp([json(completion)], { tracer });
  await client.chat.completions.create(chatBody);
  expect(own.getFinishedSpans()).toHaveLength(1);
  expect(exporter.getFinishedSpans()).toHaveLength(0);

  const idle = new BasicTracerProvider({
    sampler: { shouldSample: () => ({ decision: 0 }) },
    spanProcessors: [new SimpleSpanProcessor(own)],
  }).getTracer("idle");
  const unsampled = setUp([json(completion)], { tracer: idle });
  expect(await unsampled.client.chat.completions.create(chatBody)).toEqual(completion);
  expect(unsampled.requests[0]?.headers.get("traceparent")).toMatch(/^00-[0-9a-f]{32}-/);
  expect(own.getFinishedSpans()).toHaveLength(1);
});

test.each([
  [{ tracer: {} }, "Invalid tracer: expected a Tracer of @opentelemetry/api, but got an object."],
  [{ captureContent: "yes" }, "Invalid captureContent: expected true or false, but got 'yes'."],
  [{ captureMessages: true }, "Unknown option 'captureMessages'."],
])("the option %j is refused", (options: object, message) => {
  expect(() => openTelemetry(options)).toThrow(message);
});
