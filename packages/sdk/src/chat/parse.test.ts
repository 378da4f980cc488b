import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  ContentFilterFinishReasonError,
  InvalidArgumentError,
  InvalidOutputError,
  InvalidResponseError,
  LengthFinishReasonError,
  RefusalError,
} from "../index.ts";
import { clientIn } from "../testing/client-in.ts";
import { calling, callOf, completionOf, saying } from "../testing/completions.ts";
import { deltaOf, eventsResponse } from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, refusal, scriptedService } from "../testing/scripted-service.ts";
import { all, body, reasonOf } from "../testing/streamed-chat.ts";
import { zodResponseFormat, zodTool } from "../zod/index.ts";

const response_format = zodResponseFormat(z.object({ days: z.int().transform(String) }), "plan");
const weather = zodTool({ name: "weather", parameters: z.object({ city: z.string() }) });
const plain = {
  type: "function" as const,
  function: { name: "plain", strict: true, parameters: { type: "object" } },
};

function asking(answer: Response) {
  const { fetch, requests } = scriptedService(answer);
  const client = clientIn(manualEnvironment(), { fetch, maxRetries: 0 });
  return { completions: client.chat.completions, requests };
}

describe("parse", () => {
  test("reads the content of every choice by the format, and sends the format as JSON", async () => {
    const answer = completionOf([{ content: '{"days":3}' }, { content: '{"days":4}' }]);
    const { completions, requests } = asking(json(answer));
    const parsed = await completions.parse({ ...body, response_format, n: 2 });
    expect(parsed).toEqual({
      ...answer,
      choices: answer.choices.map((choice, index) => ({
        ...choice,
        message: { ...choice.message, parsed: { days: ["3", "4"][index] } },
      })),
    });
    const plainFormat = JSON.parse(JSON.stringify(response_format));
    expect(await requests[0]?.json()).toEqual({ ...body, n: 2, response_format: plainFormat });
  });

  test("reads the arguments of each call by its own tool", async () => {
    const calls = [callOf("1", "weather", { city: "Rome" }), callOf("2", "plain", { a: 1 })];
    const { completions } = asking(calling(...calls));
    const { choices } = await completions.parse({
      ...body,
      response_format,
      tools: [weather, plain],
    });
    expect(choices[0]?.message.parsed).toBeNull();
    expect(choices[0]?.message.tool_calls?.map(({ function: called }) => called)).toEqual([
      { name: "weather", arguments: '{"city":"Rome"}', parsed_arguments: { city: "Rome" } },
      { name: "plain", arguments: '{"a":1}', parsed_arguments: { a: 1 } },
    ]);
  });

  test("takes an empty content beside calls for none", async () => {
    const tool_calls = [callOf("1", "weather", { city: "Rome" })];
    const { completions } = asking(json(completionOf([{ content: "", tool_calls }], "tool_calls")));
    const { choices } = await completions.parse({ ...body, response_format, tools: [weather] });
    expect(choices[0]?.message.parsed).toBeNull();
  });

  test("gives what is in the JSON where the schema is of no library, and null without one", async () => {
    const raw = { type: "json_schema" as const, json_schema: { name: "a", schema: {} } };
    const first = asking(saying('[{"b":null}]')).completions;
    const { choices } = await first.parse({ ...body, response_format: raw });
    expect(choices[0]?.message.parsed).toEqual([{ b: null }]);
    const second = asking(saying('{"b":1}')).completions;
    expect((await second.parse(body)).choices[0]?.message.parsed).toBeNull();
  });

  test("has the response and its request id, as any call", async () => {
    const answer = json(completionOf([{ content: '{"days":3}' }]), {
      headers: { "x-request-id": "req_5" },
    });
    const { completions } = asking(answer);
    const call = completions.parse({ ...body, response_format });
    const { data, requestId } = await call.withResponse();
    expect([data.choices[0]?.message.parsed, requestId]).toEqual([{ days: "3" }, "req_5"]);
    expect(await (await call.asResponse()).json()).toMatchObject({
      choices: [{ message: { content: '{"days":3}' } }],
    });
  });

  test.each([
    ["length", LengthFinishReasonError, "length_finish_reason"],
    ["content_filter", ContentFilterFinishReasonError, "content_filter_finish_reason"],
  ] as const)("fails with a class of its own for %s, of any choice", async (reason, kind, code) => {
    const answer = completionOf([{ content: '{"days":3}' }, { content: '{"da' }]);
    const cut = { ...answer.choices[1], finish_reason: reason };
    const { completions } = asking(json({ ...answer, choices: [answer.choices[0], cut] }));
    const error = await reasonOf(completions.parse({ ...body, response_format }));
    expect(kind.is(error)).toBe(true);
    expect(error).toMatchObject({ code, completion: { choices: [{}, cut] } });
  });

  test("fails with what the model says when it refuses", async () => {
    const { completions } = asking(json(completionOf([{ refusal: "I will not." }])));
    const error = await reasonOf(completions.parse({ ...body, response_format }));
    expect(RefusalError.is(error)).toBe(true);
    expect(error).toMatchObject({ code: "refusal", refusal: "I will not." });
  });

  test.each<[string, Response]>([
    ["that does not fit", saying('{"days":"many"}')],
    ["that is no JSON", saying("Three days.")],
    ["whose arguments do not fit", calling(callOf("1", "weather", {}))],
    ["that calls no tool of the request", calling(callOf("1", "wether", {}))],
  ])("fails for an answer %s", async (_, answer) => {
    const { completions } = asking(answer);
    const error = await reasonOf(completions.parse({ ...body, response_format, tools: [weather] }));
    expect(InvalidOutputError.is(error)).toBe(true);
  });

  test.each([{}, { choices: [] }, { choices: [{ index: 0 }] }, { choices: "none" }])(
    "fails for a body that is no completion: %j",
    async (answer) => {
      const { completions } = asking(json(answer));
      expect(await reasonOf(completions.parse(body))).toBeInstanceOf(InvalidResponseError);
    },
  );

  test("refuses a tool that is not strict, and sends nothing", async () => {
    const { completions, requests } = asking(saying(""));
    const loose = { type: "function" as const, function: { name: "loose" } };
    const call = completions.parse({ ...body, tools: [weather, loose] });
    await expect(call).rejects.toThrow(InvalidArgumentError);
    await expect(call).rejects.toThrow("The tool 'loose' is not strict");
    const stream = completions.stream({ ...body, tools: [weather, loose] });
    await expect(stream.finalMessage()).rejects.toThrow("not strict");
    expect(requests).toEqual([]);
  });

  test("fails once, as the call does", async () => {
    const { completions } = asking(refusal(400, { code: "no" }));
    await expect(completions.parse({ ...body, response_format })).rejects.toMatchObject({
      code: "no",
    });
  });
});

describe("a stream with a format or tools that have a parser", () => {
  const chunks = [deltaOf({ role: "assistant", content: '{"da' }), deltaOf({ content: 'ys":3}' })];

  test("ends with what parse gives, read once", async () => {
    const { completions } = asking(eventsResponse([...chunks, deltaOf({}, "stop")]));
    const stream = completions.stream({ ...body, response_format });
    const message = await stream.finalMessage();
    expect(message.parsed).toEqual({ days: "3" });
    expect((await stream.finalCompletion()).choices[0]?.message).toBe(message);
  });

  test("gives all chunks of an answer that was cut off, and then fails as parse does", async () => {
    const cut = [...chunks, deltaOf({}, "length")];
    const { completions } = asking(eventsResponse(cut));
    const stream = completions.stream({ ...body, response_format });
    expect(await all(stream)).toEqual(cut);
    expect(await reasonOf(stream.finalMessage())).toBeInstanceOf(LengthFinishReasonError);
  });

  test("reads the arguments of its calls", async () => {
    const pieces = [
      deltaOf({
        tool_calls: [
          { index: 0, id: "1", type: "function", function: { name: "weather", arguments: '{"ci' } },
        ],
      }),
      deltaOf({ tool_calls: [{ index: 0, function: { arguments: 'ty":"Rome"}' } }] }, "tool_calls"),
    ];
    const { completions } = asking(eventsResponse(pieces));
    const message = await completions.stream({ ...body, tools: [weather] }).finalMessage();
    expect(message.tool_calls?.[0]?.function.parsed_arguments).toEqual({ city: "Rome" });
  });

  test("and one without any gives an answer that was cut off as it came", async () => {
    const { completions } = asking(eventsResponse([...chunks, deltaOf({}, "length")]));
    const { choices } = await completions.stream(body).finalCompletion();
    expect(choices[0]?.message).toEqual({
      role: "assistant",
      content: '{"days":3}',
      refusal: null,
    });
  });
});
