import { describe, expect, test } from "vitest";
import { ScriptedChat, tokensOf } from "../../testing/scripted-chat.ts";
import { ScriptedTokenizer } from "../../testing/scripted-tokenizer.ts";

const { tokenizer, ids } = tokensOf(["Once", " upon", " a", " time"]);
const [once = 0, upon = 0, a = 0, time = 0] = ids;
const saying = (...written: number[]) =>
  new ScriptedChat({ tokenizer, script: () => ({ ids: written, cachedTokens: 1 }) });

describe("a prompt", () => {
  test("may be a text, tokens, or several of either, and each has n choices in their order", async () => {
    const chat = saying(a, time);
    const prompts = [
      ["Once upon", [[once, upon]]],
      [[once, upon], [[once, upon]]],
      [
        ["Once", " upon"],
        [[once], [upon]],
      ],
      [
        [[once], [upon, a]],
        [[once], [upon, a]],
      ],
    ] as const;
    for (const [prompt, expected] of prompts) {
      chat.requests.length = 0;
      const { choices, usage } = await chat.complete({ prompt, n: 2 });
      expect(chat.requests.map(({ promptTokenIds }) => promptTokenIds)).toEqual(
        expected.flatMap((tokens) => [tokens, tokens]),
      );
      expect(chat.requests.map(({ choice }) => choice)).toEqual(expected.flatMap(() => [0, 1]));
      expect(choices.map(({ index }) => index)).toEqual(
        expected.flatMap((_, at) => [2 * at, 2 * at + 1]),
      );
      expect(usage).toMatchObject({
        prompt_tokens: expected.flat().length,
        completion_tokens: 4 * expected.length,
        prompt_tokens_details: { cached_tokens: expected.length },
      });
    }
  });

  test("begins with the model's own mark, where it has one", async () => {
    const chat = new ScriptedChat({
      tokenizer,
      description: { bos_token_id: 1, add_bos_token: true },
      script: () => ({ ids: [time] }),
    });
    await chat.complete({ prompt: ["Once", ""] });
    await chat.complete({ prompt: null });
    await chat.complete({ prompt: [once] });
    expect(chat.requests.map(({ promptTokenIds }) => promptTokenIds)).toEqual([
      [1, once],
      [1],
      [1],
      [once],
    ]);
  });

  test("has at most 2048 choices together with the others, those that best_of leaves out too", async () => {
    const chat = saying(a);
    const many = (length: number) => Array.from({ length }, () => "a");
    for (const [body, numbers] of [
      [{ prompt: many(2000), n: 128 }, "2000 prompts with 128 choices each are 256000"],
      [{ prompt: many(103), best_of: 20 }, "103 prompts with 20 choices each are 2060"],
      [{ prompt: many(103).map(() => [1]), best_of: 20 }, "103 prompts with 20 choices"],
      [{ prompt: many(2049) }, "2049 prompts with 1 choices each are 2049"],
    ] as const) {
      expect(await chat.refusal(body)).toMatchObject({
        status: 400,
        param: "prompt",
        code: "invalid_value",
        message: expect.stringContaining(numbers),
      });
    }
    expect(chat.requests).toEqual([]);
    const { choices } = await chat.complete({ prompt: many(102), best_of: 20, max_tokens: 1 });
    expect(choices).toHaveLength(102);
    // Tokens of one prompt are not prompts.
    await chat.complete({ prompt: many(3000).map(() => 1), n: 2 });
  });

  test("with a token that is not the model's is refused by its place", async () => {
    expect(await saying().refusal({ prompt: [[1], [2, 9999]] })).toMatchObject({
      status: 400,
      param: "prompt[1][1]",
    });
  });
});

test("16 tokens are written unless told otherwise, and none if so told", async () => {
  const chat = saying(...Array.from({ length: 20 }, () => a));
  const { choices, usage } = await chat.complete({ prompt: "Once" });
  expect(choices[0]).toMatchObject({ text: " a".repeat(16), finish_reason: "length" });
  expect(usage?.completion_tokens).toBe(16);
  const nothing = await chat.complete({ prompt: "Once", max_tokens: 0, echo: true });
  expect(nothing.choices[0]).toMatchObject({ text: "Once", finish_reason: "length" });
});

test("a prompt that does not fit with its completion is told with all numbers", async () => {
  const chat = new ScriptedChat({
    tokenizer,
    description: { context_length: 4 },
    script: () => ({ ids }),
  });
  expect(await chat.refusal({ prompt: ["Once", "Once upon a"], max_tokens: 2 })).toEqual({
    status: 400,
    type: "invalid_request_error",
    param: "prompt[1]",
    code: "context_length_exceeded",
    message:
      "This model's maximum context length is 4 tokens, however you requested 5 tokens (3 in your prompt; 2 for the completion). Please reduce your prompt; or completion length.",
  });
});

test("logprobs have the older shape, and an offset for each token, the prompt's too", async () => {
  const chat = new ScriptedChat({ script: () => ({ ids: [...Buffer.from("é!")] }) });
  const { choices } = await chat.complete({ prompt: "😀x", echo: true, logprobs: 1 });
  const [choice] = choices;
  expect(choice?.text).toBe("😀xé!");
  expect(choice?.logprobs?.tokens).toEqual([
    "bytes:\\xf0",
    "bytes:\\x9f",
    "bytes:\\x98",
    "bytes:\\x80",
    "x",
    "bytes:\\xc3",
    "bytes:\\xa9",
    "!",
  ]);
  expect(choice?.logprobs?.text_offset).toEqual([0, 0, 0, 0, 1, 2, 2, 3]);
  expect(choice?.logprobs?.token_logprobs.map((one) => one === null)).toEqual([
    true,
    ...Array.from({ length: 7 }, () => false),
  ]);
  expect(choice?.logprobs?.top_logprobs?.[0]).toBeNull();
  expect(choice?.logprobs?.top_logprobs?.[4]).toEqual({ x: -0.5 });
});

test("a stop text counts for a choice of best_of neither way", async () => {
  // Divided by the number of all its tokens, the unlikely one would be the likelier.
  const pieces = tokensOf([" one", " two", "STOP"]);
  const [one = 0, two = 0, stop = 0] = pieces.ids;
  const told = (id: number) => -(id % 7) / 4 - 0.25;
  const [likely, unlikely] = told(one) > told(two) ? [one, two] : [two, one];
  const chat = new ScriptedChat({
    tokenizer: pieces.tokenizer,
    script: ({ choice }) => ({
      ids: choice === 0 ? [unlikely, stop, stop] : [likely],
    }),
  });
  const { choices } = await chat.complete({ prompt: " one", best_of: 2, stop: "STOP" });
  expect(choices[0]?.text).toBe(pieces.tokenizer.tokenText(likely));
});

test("of best_of choices the likeliest are given, and all are counted", async () => {
  const chat = new ScriptedChat({
    tokenizer,
    script: ({ choice }) => ({
      ids:
        [
          [a, upon],
          [time, time],
          [upon, upon],
        ][choice] ?? [],
    }),
  });
  const told = (id: number) => -(id % 7) / 4 - 0.25;
  const likeliest = [a + 0, upon, time].toSorted((x, y) => told(y) - told(x));
  expect(likeliest).toHaveLength(3);
  const { choices, usage } = await chat.complete({ prompt: "Once", n: 2, best_of: 3 });
  const score = (text: string | undefined) =>
    [...tokenizer.encode(text ?? "", { addSpecialTokens: false })].reduce(
      (sum, id) => sum + told(id),
      0,
    );
  expect(choices.map(({ index }) => index)).toEqual([0, 1]);
  expect(score(choices[0]?.text)).toBeGreaterThanOrEqual(score(choices[1]?.text));
  const scores = [" a upon", " time time", " upon upon"].map(score).toSorted((x, y) => y - x);
  expect(choices.map(({ text }) => score(text))).toEqual(scores.slice(0, 2));
  expect(choices[0]?.logprobs).toBeNull();
  expect(usage?.completion_tokens).toBe(6);
});

describe("refused by name", () => {
  test.each([
    ["suffix", { suffix: "end" }],
    ["best_of", { best_of: 1, n: 2 }],
    ["best_of", { best_of: 2, stream: true }],
    ["stream_options", { stream_options: { include_usage: true } }],
    ["logit_bias", { logit_bias: { "99999": 1 } }],
    ["logprobs", { logprobs: 6 }],
  ])("%s: %o", async (param, body) => {
    expect(await saying(a).refusal({ prompt: "Once", ...body })).toMatchObject({
      status: 400,
      param,
    });
  });
});

test("tokens without text have a chunk only where logprobs were asked for", async () => {
  const marked = new ScriptedTokenizer(["Once"], ["<|mark|>"]);
  const chat = new ScriptedChat({ tokenizer: marked, script: () => ({ ids: [256, 257] }) });
  const texts = async (body: object) =>
    (await chat.stream({ prompt: "Once", ...body }))
      .slice(0, -1)
      .map((event) => JSON.parse(event).choices[0])
      .filter((choice) => choice.finish_reason === null)
      .map(({ text }) => text);
  expect(await texts({})).toEqual(["Once"]);
  expect(await texts({ logprobs: 0 })).toEqual(["Once", ""]);
});

test("a stream, put together, is the answer that is not streamed", async () => {
  const body = {
    prompt: ["Once", "Once upon"],
    n: 2,
    echo: true,
    logprobs: 2,
    stop: "me",
    seed: 3,
  };
  const chat = saying(a, time, upon);
  const whole = await chat.complete(body);
  const events = await chat.stream({ ...body, stream_options: { include_usage: true } });
  expect(events.pop()).toBe("[DONE]");
  const chunks = events.map((event) => JSON.parse(event));
  expect(chunks.pop()).toMatchObject({ choices: [], usage: whole.usage });
  for (const choice of whole.choices) {
    const parts = chunks
      .map(({ choices }) => choices[0])
      .filter(({ index }) => index === choice.index);
    expect(parts.map(({ text }) => text).join("")).toBe(choice.text);
    expect(parts.at(-1).finish_reason).toBe(choice.finish_reason);
    const logprobs = parts.flatMap((part) => part.logprobs ?? []);
    expect(logprobs.flatMap(({ text_offset }) => text_offset)).toEqual(
      choice.logprobs?.text_offset,
    );
    expect(logprobs.flatMap(({ tokens }) => tokens)).toEqual(choice.logprobs?.tokens);
  }
  expect(whole.choices[0]?.text).toBe("Once a ti");
});
