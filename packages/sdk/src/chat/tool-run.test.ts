import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import {
  APIAbortError,
  InvalidArgumentError,
  InvalidOutputError,
  LengthFinishReasonError,
  MaxTurnsExceededError,
} from "../index.ts";
import { clientIn } from "../testing/client-in.ts";
import { calling, callOf, completionOf, saying } from "../testing/completions.ts";
import { deltaOf, eventsResponse } from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, refusal, type Step, scriptedService } from "../testing/scripted-service.ts";
import { all, body, reasonOf } from "../testing/streamed-chat.ts";
import { zodResponseFormat, zodTool } from "../zod/index.ts";
import type { ToolContext } from "./tool.ts";

const numbers = z.object({ a: z.number(), b: z.number() });
const add = zodTool({ name: "add", parameters: numbers, run: ({ a, b }) => a + b });
const tools = [add];
/** Waits for nothing but its signal. */
const endless = zodTool({
  name: "endless",
  parameters: z.object({}),
  run: () => new Promise(() => undefined),
});

interface Sent {
  readonly messages: readonly {
    readonly content: string;
    readonly tool_call_id: string;
    readonly tool_calls: readonly { readonly id: string }[];
  }[];
  readonly tool_choice: unknown;
  readonly stream: unknown;
}

function asking(...steps: Step[]) {
  const { fetch, requests } = scriptedService(...steps);
  const { completions } = clientIn(manualEnvironment(), { fetch, maxRetries: 0 }).chat;
  const sent = async (index: number) => (await requests[index]?.clone().json()) as Sent;
  return { completions, requests, sent };
}

describe("a run of tools", () => {
  test("tells the model what its tools give until it calls no more", async () => {
    const call = callOf("c1", "add", { a: 2, b: 3 });
    const { completions, sent, requests } = asking(calling(call), saying("It is 5."));
    const run = completions.runTools({ ...body, tools });
    const { choices } = await run;
    expect(choices[0]?.message.content).toBe("It is 5.");
    const asked = { role: "assistant", content: null, tool_calls: [call] };
    const told = { role: "tool", tool_call_id: "c1", content: "5" };
    const plainTools = JSON.parse(JSON.stringify(tools));
    expect(await sent(0)).toEqual({ ...body, tools: plainTools, stream: false });
    expect((await sent(1)).messages).toEqual([...body.messages, asked, told]);
    expect(requests).toHaveLength(2);
    expect(run.messages).toEqual([
      ...body.messages,
      asked,
      told,
      { role: "assistant", content: "It is 5." },
    ]);
    expect(run.completions.map((one) => one.choices[0]?.finish_reason)).toEqual([
      "tool_calls",
      "stop",
    ]);
    expect(body.messages).toHaveLength(1);
  });

  test("runs the calls of an answer at the same time, and tells their results in their order", async () => {
    const started: string[] = [];
    let letGo = () => {};
    const second = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const waits = zodTool({
      name: "waits",
      parameters: z.object({ for: z.boolean() }),
      run: async (args, { call }) => {
        started.push(call.id);
        if (args.for) await second;
        else letGo();
        return { id: call.id };
      },
    });
    const { completions, sent } = asking(
      calling(callOf("1", "waits", { for: true }), callOf("2", "waits", { for: false })),
      saying("Done."),
    );
    await completions.runTools({ ...body, tools: [waits] });
    expect(started).toEqual(["1", "2"]);
    expect((await sent(1)).messages.slice(2)).toEqual([
      { role: "tool", tool_call_id: "1", content: '{"id":"1"}' },
      { role: "tool", tool_call_id: "2", content: '{"id":"2"}' },
    ]);
  });

  test.each<[string, unknown, string]>([
    ["a text as it is", "sunny", "sunny"],
    ["an object as JSON", { t: [1, null] }, '{"t":[1,null]}'],
    ["nothing as an empty text", undefined, ""],
    ["what is no JSON as an error", 5n, "Error: "],
  ])("tells %s", async (_, result, content) => {
    const tool = zodTool({ name: "it", parameters: z.object({}), run: () => result });
    const { completions, sent } = asking(calling(callOf("1", "it", {})), saying("Done."));
    await completions.runTools({ ...body, tools: [tool] });
    const told = (await sent(1)).messages[2]?.content;
    expect(result === 5n ? told?.slice(0, 7) : told).toBe(content);
  });

  test("tells the model of arguments that do not fit, of tools that throw, and of none", async () => {
    const fails = zodTool({
      name: "fails",
      parameters: z.object({}),
      run: () => {
        throw new RangeError("Out of stock.");
      },
    });
    const { completions, sent } = asking(
      calling(
        callOf("1", "add", { a: 1 }),
        callOf("2", "add", '{"a":'),
        callOf("3", "fails", {}),
        callOf("4", "sum", {}),
      ),
      saying("Sorry."),
    );
    await completions.runTools({ ...body, tools: [add, fails] });
    const told = (await sent(1)).messages.slice(2).map((one) => one.content);
    expect(told).toEqual([
      expect.stringMatching(
        /^Error: The text of the arguments of 'add' does not fit its schema: b: /,
      ),
      expect.stringMatching(/^Error: The text of the arguments of 'add' is no JSON/),
      "Error: Out of stock.",
      "Error: The model calls 'sum', and there is no such tool: expected 'add', 'fails'.",
    ]);
  });

  test("tells what onToolError gives, or ends with what that throws", async () => {
    const call = callOf("1", "add", {});
    const first = asking(calling(call), saying("Done."));
    const onToolError = vi.fn(async () => "Try again.");
    await first.completions.runTools({ ...body, tools }, { onToolError });
    expect((await first.sent(1)).messages[2]?.content).toBe("Try again.");
    expect(onToolError).toHaveBeenCalledExactlyOnceWith(expect.any(InvalidOutputError), call);

    const second = asking(calling(call, callOf("2", "endless", {})));
    const rethrow = (error: unknown) => {
      throw error;
    };
    const run = second.completions.runTools(
      { ...body, tools: [add, endless] },
      { onToolError: rethrow },
    );
    expect(await reasonOf(run)).toBeInstanceOf(InvalidOutputError);
  });

  test("gives a call an id where the service has none", async () => {
    const { completions, sent } = asking(
      calling(callOf("", "add", { a: 1, b: 1 }), callOf("", "add", { a: 2, b: 2 })),
      saying("Done."),
    );
    await completions.runTools({ ...body, tools });
    const [, asked, ...told] = (await sent(1)).messages;
    const ids = asked?.tool_calls.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain("");
    expect(told.map((one) => one.tool_call_id)).toEqual(ids);
  });

  test("reads what it ends with by the format", async () => {
    const response_format = zodResponseFormat(z.object({ sum: z.number() }), "sum");
    const { completions } = asking(
      calling(callOf("1", "add", { a: 1, b: 2 })),
      saying('{"sum":3}'),
    );
    const { choices } = await completions.runTools({ ...body, tools, response_format });
    expect(choices[0]?.message.parsed).toEqual({ sum: 3 });
  });

  test.each([
    ["required", "auto"],
    ["none", "none"],
    [{ type: "function", function: { name: "add" } }, "auto"],
    [
      { type: "allowed_tools", allowed_tools: { mode: "required", tools: [] } },
      { type: "allowed_tools", allowed_tools: { mode: "auto", tools: [] } },
    ],
  ] as const)("demands calls by tool_choice %j only once", async (tool_choice, later) => {
    const { completions, sent } = asking(calling(callOf("1", "add", { a: 1, b: 2 })), saying("3"));
    await completions.runTools({ ...body, tools, tool_choice } as never);
    expect((await sent(0)).tool_choice).toEqual(tool_choice);
    expect((await sent(1)).tool_choice).toEqual(later);
  });
});

describe("its messages", () => {
  const steps = () => [calling(callOf("1", "add", { a: 1, b: 2 })), saying("It is 3.")];

  test("come one by one, to several loops, also to one that begins after the end", async () => {
    const { completions } = asking(...steps());
    const run = completions.runTools({ ...body, tools });
    const [first, second] = await Promise.all([all(run), all(run)]);
    expect(first.map((item) => [item.role, item.content])).toEqual([
      ["assistant", null],
      ["tool", "3"],
      ["assistant", "It is 3."],
    ]);
    expect(second).toEqual(first);
    expect(await all(run)).toEqual(first);
    expect((await run).choices[0]?.message.content).toBe("It is 3.");
  });

  test("are all given before a failure is told", async () => {
    const { completions } = asking(steps()[0] as Response, refusal(400, { code: "no" }));
    const run = completions.runTools({ ...body, tools });
    const roles: string[] = [];
    const read = async () => {
      for await (const { role } of run) roles.push(role);
    };
    await expect(read()).rejects.toMatchObject({ code: "no" });
    expect(roles).toEqual(["assistant", "tool"]);
  });

  test("end the run when the loop over them is left", async () => {
    const { completions } = asking(calling(callOf("1", "endless", {})));
    const run = completions.runTools({ ...body, tools: [endless] });
    for await (const { role } of run) {
      expect(role).toBe("assistant");
      break;
    }
    expect(await reasonOf(run)).toBeInstanceOf(APIAbortError);
  });

  test("have the chunks of each answer before them when it is streamed", async () => {
    const first = [
      deltaOf({
        role: "assistant",
        tool_calls: [
          {
            index: 0,
            id: "1",
            type: "function",
            function: { name: "add", arguments: '{"a":1,"b":2}' },
          },
        ],
      }),
      deltaOf({}, "tool_calls"),
    ];
    const second = [
      deltaOf({ role: "assistant", content: "It is" }),
      deltaOf({ content: " 3." }, "stop"),
    ];
    const { completions, sent } = asking(eventsResponse(first), eventsResponse(second));
    const run = completions.runTools({ ...body, tools, stream: true });
    const items = await all(run);
    expect(items.map((item) => ("role" in item ? item.role : item))).toEqual([
      ...first,
      "assistant",
      "tool",
      ...second,
      "assistant",
    ]);
    expect((await run).choices[0]?.message.content).toBe("It is 3.");
    expect([(await sent(0)).stream, (await sent(1)).stream]).toEqual([true, true]);
  });
});

describe("it ends", () => {
  test("with an error when the model has answered maxTurns times, its last calls not run", async () => {
    const ran = vi.fn(() => "again");
    const tool = zodTool({ name: "it", parameters: z.object({}), run: ran });
    const answer = () => calling(callOf("1", "it", {}));
    const { completions, requests } = asking(answer, answer, answer);
    const run = completions.runTools({ ...body, tools: [tool] }, { maxTurns: 3 });
    const error = await reasonOf(run);
    expect(MaxTurnsExceededError.is(error)).toBe(true);
    expect(error).toMatchObject({
      code: "max_turns_exceeded",
      maxTurns: 3,
      messages: { length: 6 },
    });
    expect([requests.length, ran.mock.calls.length]).toEqual([3, 2]);
  });

  test("after 10 turns where nothing else is said", async () => {
    const answer = () => calling(callOf("1", "add", { a: 1, b: 1 }));
    const { completions, requests } = asking(...Array.from({ length: 11 }, () => answer));
    expect(await reasonOf(completions.runTools({ ...body, tools }))).toMatchObject({
      maxTurns: 10,
    });
    expect(requests).toHaveLength(10);
  });

  test("when an answer is cut off, without running its calls", async () => {
    const ran = vi.fn();
    const tool = zodTool({ name: "it", parameters: z.object({}), run: ran });
    const cut = json(completionOf([{ tool_calls: [callOf("1", "it", {})] }], "length"));
    const { completions } = asking(cut);
    const error = await reasonOf(completions.runTools({ ...body, tools: [tool] }));
    expect(error).toBeInstanceOf(LengthFinishReasonError);
    expect(ran).not.toHaveBeenCalled();
  });

  test.each(["abort", "signal"] as const)("at once by its %s, and tools are told", async (by) => {
    const controller = new AbortController();
    let context: ToolContext | undefined;
    const tool = zodTool({
      name: "it",
      parameters: z.object({}),
      run: (_, given) => {
        context = given;
        return new Promise(() => undefined);
      },
    });
    const { completions, requests } = asking(calling(callOf("1", "it", {})));
    const run = completions.runTools({ ...body, tools: [tool] }, { signal: controller.signal });
    await vi.waitFor(() => expect(context?.signal.aborted).toBe(false));
    if (by === "abort") run.abort("Enough.");
    else controller.abort("Enough.");
    const error = await reasonOf(run);
    expect(APIAbortError.is(error)).toBe(true);
    expect(error.cause).toBe("Enough.");
    expect(context?.signal.aborted).toBe(true);
    expect(context?.call.id).toBe("1");
    expect(await reasonOf(all(run))).toBe(error);
    expect(requests).toHaveLength(1);
  });

  test("before it began, where the signal was aborted already", async () => {
    const { completions, requests } = asking();
    const run = completions.runTools({ ...body, tools }, { signal: AbortSignal.abort("No.") });
    expect(await reasonOf(run)).toBeInstanceOf(APIAbortError);
    expect(requests).toEqual([]);
  });

  test("badly without a word, where nobody waits for it", async () => {
    const { completions } = asking(refusal(400));
    completions.runTools({ ...body, tools });
    await new Promise((resolve) => setImmediate(resolve));
  });
});

describe("it refuses, and sends nothing", () => {
  const { completions, requests } = asking();

  test.each<[string, object, object, string]>([
    [
      "a tool that cannot be run",
      { tools: [add, { ...add, type: "function" }, JSON.parse(JSON.stringify(add))] },
      {},
      "Invalid tools[2]",
    ],
    ["several choices", { tools, n: 2 }, {}, "Invalid n: expected 1"],
    [
      "a maxTurns of 0",
      { tools },
      { maxTurns: 0 },
      "Invalid maxTurns: expected a whole number of turns from 1 to 1000",
    ],
    [
      "an onToolError that is no function",
      { tools },
      { onToolError: "throw" },
      "Invalid onToolError",
    ],
    ["an idempotency key", { tools }, { idempotencyKey: "k" }, "Unknown option 'idempotencyKey'"],
    ["an unknown option", { tools }, { maxturns: 5 }, "Did you mean 'maxTurns'?"],
    ["a signal that is none", { tools }, { signal: "now" }, "Invalid signal"],
  ])("%s", async (_, more, options, message) => {
    const call = async () => completions.runTools({ ...body, ...more } as never, options as never);
    await expect(call()).rejects.toThrow(InvalidArgumentError);
    await expect(call()).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });
});
