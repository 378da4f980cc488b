import { describe, expect, test } from "vitest";
import { hello, ScriptedChat } from "../../testing/scripted-chat.ts";
import { ScriptedTokenizer } from "../../testing/scripted-tokenizer.ts";

const bytesOf = (text: string) => [...Buffer.from(text)];
const saying = (text: string) => new ScriptedChat({ script: () => ({ ids: bytesOf(text) }) });
const promptOf = (chat: ScriptedChat) =>
  Buffer.from(chat.requests.at(-1)?.promptTokenIds ?? []).toString();

const look = {
  name: "look",
  description: "Looks.",
  parameters: {
    type: "object",
    properties: { at: { type: "string" } },
    required: ["at"],
    additionalProperties: false,
  },
};
const tools = [{ type: "function", function: look }];

describe("fields that cannot be honoured are refused by name", () => {
  const chat = saying("x");
  const image = { type: "image_url", image_url: { url: "data:image/png;base64,AAAA" } };
  const sound = { type: "input_audio", input_audio: { data: "AAAA", format: "wav" } };
  const text = { type: "text", text: "what is this?" };
  test.each([
    ["audio", { audio: { voice: "alloy", format: "wav" } }, "audio"],
    ["modalities", { modalities: ["text", "audio"] }, "modalities"],
    ["web search", { web_search_options: {} }, "web_search_options"],
    ["prediction", { prediction: { type: "content", content: "x" } }, "prediction"],
    ["reasoning", { reasoning_effort: "low" }, "reasoning_effort"],
    ["verbosity", { verbosity: "high" }, "verbosity"],
    ["storing", { store: true }, "store"],
    ["another tier", { service_tier: "flex" }, "service_tier"],
    ["a longer cache", { prompt_cache_retention: "24h" }, "prompt_cache_retention"],
    ["custom tools", { tools: [{ type: "custom", custom: { name: "x" } }] }, "tools[0].type"],
    [
      "padding",
      { stream: true, stream_options: { include_obfuscation: true } },
      "stream_options.include_obfuscation",
    ],
    ["images", { messages: [{ role: "user", content: [text, image] }] }, "messages[0].content[1]"],
    ["sounds", { messages: [{ role: "user", content: [sound] }] }, "messages[0].content[0]"],
    [
      "stream_options without a stream",
      { stream_options: { include_usage: true } },
      "stream_options",
    ],
    ["top_logprobs without logprobs", { top_logprobs: 2 }, "top_logprobs"],
    ["two limits", { max_tokens: 1, max_completion_tokens: 1 }, "max_tokens"],
    ["tool_choice without tools", { tool_choice: "auto" }, "tool_choice"],
    ["parallel_tool_calls without tools", { parallel_tool_calls: true }, "parallel_tool_calls"],
    ["function_call without functions", { function_call: "auto" }, "function_call"],
    [
      "a tool that is not there",
      { tools, tool_choice: { type: "function", function: { name: "go" } } },
      "tool_choice",
    ],
    ["two tools of one name", { tools: [...tools, ...tools] }, "tools[1].function.name"],
    ["a token that is not there", { logit_bias: { "999": 1 } }, "logit_bias"],
    ["JSON without a word of it", { response_format: { type: "json_object" } }, "messages"],
    [
      "a schema keyword",
      {
        response_format: {
          type: "json_schema",
          json_schema: { name: "x", strict: true, schema: { type: "object", not: {} } },
        },
      },
      "response_format",
    ],
    [
      "a schema keyword of a tool",
      {
        tools: [
          {
            type: "function",
            function: { name: "x", strict: true, parameters: { type: "object", not: {} } },
          },
        ],
      },
      "tools[0].function.parameters",
    ],
    ["temperature: 99", { temperature: 99 }, "temperature"],
    ["five stop texts", { stop: ["1", "2", "3", "4", "5"] }, "stop"],
  ])("%s", async (_, body, param) => {
    expect(await chat.refusal(body)).toMatchObject({
      status: 400,
      type: "invalid_request_error",
      param,
      message: expect.any(String),
    });
    expect(chat.requests).toEqual([]);
  });

  test("JSON may stand beside tools that are called between tags, and nowhere else", async () => {
    const response_format = {
      type: "json_schema",
      json_schema: { name: "x", schema: { type: "object" } },
    };
    const both = new ScriptedChat({
      script: () => ({ ids: bytesOf('{"a": "<tool_call>\\n{\\"name\\": 1}"}') }),
    });
    const { choices } = await both.chat({ tools, response_format });
    expect(choices[0]?.message.content).toBe('{"a": "<tool_call>\\n{\\"name\\": 1}"}');
    expect(choices[0]?.finish_reason).toBe("stop");
    expect(both.requests[0]?.grammar).toMatchObject({
      type: "tool_calls",
      content: { type: "json_schema", schema: { type: "object" } },
    });
    const bare = new ScriptedChat({
      description: {
        chat_template: `{%- if tools %}{{- '{"name": "' }}{{- '"parameters": ' }}{% endif %}`,
      },
      script: () => ({ ids: [] }),
    });
    expect(await bare.refusal({ tools, response_format })).toMatchObject({
      status: 400,
      param: "response_format",
      code: "unsupported_parameter",
    });
  });

  test("what is not strict is held to what can be enforced of it", async () => {
    const parameters = { type: "object", properties: { a: { type: "string", format: "uri" } } };
    await chat.chat({ tools: [{ type: "function", function: { name: "x", parameters } }] });
    const held = { type: "object", properties: { a: { type: "string" } } };
    expect(chat.requests.pop()?.grammar).toMatchObject({ tools: [{ parameters: held }] });
  });

  test("schemas that nest too deep are refused, strict or not", async () => {
    let schema: object = {};
    for (let level = 0; level < 3_000; level++) schema = { type: "array", items: schema };
    for (const strict of [true, false]) {
      const parameters = { type: "object", properties: { x: schema } };
      const refusal = { status: 400, message: expect.stringContaining("nests too deep") };
      expect(
        await chat.refusal({
          tools: [{ type: "function", function: { name: "x", strict, parameters } }],
        }),
      ).toMatchObject({ ...refusal, param: "tools[0].function.parameters" });
      const json_schema = { name: "x", strict, schema: parameters };
      expect(
        await chat.refusal({ response_format: { type: "json_schema", json_schema } }),
      ).toMatchObject({ ...refusal, param: "response_format" });
    }
  });

  test("fields of null ask for nothing", async () => {
    const nothing = [
      "temperature",
      "top_p",
      "n",
      "seed",
      "stop",
      "logprobs",
      "top_logprobs",
      "logit_bias",
      "store",
      "max_tokens",
      "max_completion_tokens",
      "stream",
      "stream_options",
      "modalities",
      "audio",
      "prediction",
      "metadata",
      "service_tier",
      "reasoning_effort",
      "verbosity",
    ];
    const answer = await saying("yes").chat(
      Object.fromEntries(nothing.map((name) => [name, null])),
    );
    expect(answer.choices[0]?.message.content).toBe("yes");
  });
});

test("an unknown model is not found", async () => {
  expect(await saying("x").refusal({ model: "gpt-none" })).toMatchObject({
    status: 404,
    code: "model_not_found",
    param: "model",
  });
});

describe("the conversation", () => {
  const call = {
    id: "call_1",
    type: "function",
    function: { name: "look", arguments: '{"at":"x"}' },
  };
  const asks = { role: "assistant", tool_calls: [call] };
  const answers = { role: "tool", tool_call_id: "call_1", content: "a tree" };

  test.each([
    ["a tool message that answers nothing", [hello[0], answers], "messages[1].role"],
    [
      "one that answers another call",
      [asks, { ...answers, tool_call_id: "call_2" }],
      "messages[1].tool_call_id",
    ],
    ["a call that is not answered", [asks, hello[0]], "messages[0].role"],
    ["a call at the end", [hello[0], asks], "messages[1].role"],
    ["an assistant who says nothing", [{ role: "assistant" }], "messages[0].content"],
  ])("is refused with %s", async (_, messages, param) => {
    expect(await saying("x").refusal({ messages })).toMatchObject({ status: 400, param });
  });

  test("is put in words that the default template has", async () => {
    const chat = saying("ok");
    await chat.chat({
      messages: [
        {
          role: "developer",
          content: [
            { type: "text", text: "Be" },
            { type: "text", text: "kind." },
          ],
        },
        { role: "user", name: "Ann", content: "hi" },
        asks,
        answers,
      ],
    });
    expect(promptOf(chat)).toBe(
      "<|im_start|>system\nBe\nkind.<|im_end|>\n" +
        "<|im_start|>user\nAnn: hi<|im_end|>\n" +
        `<|im_start|>assistant\n<tool_call>\n{"name": "look", "arguments": {"at":"x"}}\n</tool_call><|im_end|>\n` +
        "<|im_start|>user\n<tool_response>\na tree\n</tool_response><|im_end|>\n" +
        "<|im_start|>assistant\n",
    );
  });

  test("has calls as the model wrote them, however deep their arguments nest", async () => {
    const chat = saying("ok");
    for (const text of ['{ "at":  1.0 }', "[".repeat(500) + "]".repeat(500), '{"at": "cut o']) {
      const written = { ...call, function: { name: "look", arguments: text } };
      await chat.chat({ messages: [{ ...asks, tool_calls: [written] }, answers] });
      expect(promptOf(chat)).toContain(`{"name": "look", "arguments": ${text}}\n</tool_call>`);
    }
    const deep = "[".repeat(20_000) + "]".repeat(20_000);
    const written = { ...call, function: { name: "look", arguments: deep } };
    const messages = [{ ...asks, tool_calls: [written] }, answers];
    expect(await chat.refusal({ messages })).toMatchObject({
      status: 400,
      code: "context_length_exceeded",
    });
    const knowing = new ScriptedChat({
      description: {
        chat_template: "{{ messages[0].tool_calls | tojson }}{% if tools %}{% endif %}",
      },
      script: () => ({ ids: [] }),
    });
    expect(await knowing.refusal({ messages })).toMatchObject({ status: 400, param: "messages" });
  });

  test("is given as it is to a template that knows it", async () => {
    const template =
      "{% for m in tools %}[{{ m.function.name }}]{% endfor %}{% for message in messages %}" +
      "{{ message.role }}|{{ message.name }}|{{ message.content }}|" +
      "{% if message.tool_calls %}{% for c in message.tool_calls %}" +
      "{{ c.function.name }}={{ c.function.arguments.at }}{% endfor %}{% endif %};" +
      "{% endfor %}{# 'developer' #}{{ strftime_now('%Y-%m-%d') }}{{ add_generation_prompt }}";
    const chat = new ScriptedChat({
      description: { chat_template: template },
      script: () => ({ ids: [] }),
    });
    const developer = { role: "developer", name: "Dev", content: "Be kind." };
    await chat.chat({ messages: [developer, asks, answers], tools });
    expect(promptOf(chat)).toBe(
      "[look]developer|Dev|Be kind.|;assistant|||look=x;tool||a tree|;2023-11-14true",
    );
  });

  test("goes on after a call where a template takes ids of nine letters and digits alone", async () => {
    const template = [
      "{%- for message in messages %}{% if message.tool_calls %}[TOOL_CALLS] [",
      "{%- for call in message.tool_calls %}{% if call.id|length != 9 %}{{ raise_exception('ids') }}{% endif %}",
      "{{- (call.function|tojson)[:-1] + ', \"id\": \"' + call.id + '\"}' }}{% endfor %}]",
      "{%- elif message.role == 'tool' %}[TOOL_RESULTS] {{ message.tool_call_id }}: {{ message.content }}",
      "{%- else %}[INST] {{ message.content }}[/INST]{% endif %}{% endfor %}{% if tools %}{% endif %}",
    ].join("");
    const chat = new ScriptedChat({
      description: { chat_template: template },
      script: () => ({
        ids: bytesOf('Yes.[TOOL_CALLS] [{"name": "look", "arguments": {"at": "y"}}]'),
      }),
    });
    const { choices } = await chat.chat({ messages: [...hello, asks, answers], tools });
    const [, id] = /"id": "(\w{9})"/.exec(promptOf(chat)) ?? [];
    expect(promptOf(chat)).toBe(
      `[INST] hello[/INST][TOOL_CALLS] [{"name": "look", "arguments": {"at": "x"}, "id": "${id}"}]` +
        `[TOOL_RESULTS] ${id}: a tree`,
    );
    expect(choices[0]).toMatchObject({ finish_reason: "tool_calls", message: { content: "Yes." } });
    expect(choices[0]?.message.tool_calls).toMatchObject([
      { id: expect.stringMatching(/^call_/), function: { name: "look", arguments: '{"at": "y"}' } },
    ]);
  });

  test("that a template refuses is refused in the template's words", async () => {
    const chat = new ScriptedChat({
      description: { chat_template: "{{ raise_exception('Roles must alternate.') }}" },
      script: () => ({ ids: [] }),
    });
    expect(await chat.refusal({})).toMatchObject({
      status: 400,
      param: "messages",
      message: expect.stringContaining("Roles must alternate."),
    });
  });

  test("tells a model of tools that its template has no place for", async () => {
    const chat = saying("ok");
    await chat.chat({ messages: [{ role: "system", content: "Be kind." }, ...hello], tools });
    expect(promptOf(chat)).toContain("Be kind.\n\nYou can call");
    expect(promptOf(chat)).toContain(JSON.stringify(tools[0]));
    await chat.chat({ tools, tool_choice: "none" });
    expect(promptOf(chat)).not.toContain("look");
    expect(chat.requests.at(-1)?.grammar).toBeNull();
  });

  test("ends a turn of the default template at its mark, whether that is a token or a text", async () => {
    const plain = saying("bye<|im_end|>\n<|im_start|>user");
    expect((await plain.chat({})).choices[0]?.message.content).toBe("bye");
    const tokenizer = new ScriptedTokenizer([], ["<|im_end|>"]);
    const marked = new ScriptedChat({ tokenizer, script: () => ({ ids: [] }) });
    await marked.chat({});
    expect(marked.requests[0]?.stopTokenIds).toEqual([0, 256]);
  });
});

describe("tokens are chosen", () => {
  test("as the request says", async () => {
    const chat = saying("x");
    await chat.chat({
      temperature: 0.5,
      top_p: 0.9,
      top_k: 40,
      min_p: 0.1,
      frequency_penalty: 1,
      presence_penalty: -1,
      repetition_penalty: 1.2,
      logit_bias: { "5": -100 },
      seed: 7,
      n: 2,
      max_completion_tokens: 9,
      logprobs: true,
      top_logprobs: 3,
    });
    expect(chat.requests).toMatchObject(
      [0, 1].map((choice) => ({
        choice,
        temperature: 0.5,
        topP: 0.9,
        topK: 40,
        minP: 0.1,
        frequencyPenalty: 1,
        presencePenalty: -1,
        repetitionPenalty: 1.2,
        logitBias: new Map([[5, -100]]),
        seed: 7,
        maxTokens: 9,
        logprobs: 3,
      })),
    );
  });

  test("else as the model's makers recommend", async () => {
    const defaults = { temperature: 0.6, top_k: 20, repetition_penalty: 1.1 };
    const chat = new ScriptedChat({ description: { defaults }, script: () => ({ ids: [] }) });
    await chat.chat({ top_k: 0 });
    expect(chat.requests).toMatchObject([{ temperature: 0.6, topK: null, repetitionPenalty: 1.1 }]);
  });

  test("by a random seed where there is none, another for each request", async () => {
    const chat = saying("x");
    await chat.chat({});
    await chat.chat({});
    const [first, second] = chat.requests.map(({ seed }) => seed);
    expect(first).toBeTypeOf("number");
    expect(Number.isSafeInteger(second)).toBe(true);
  });
});

describe("the context", () => {
  const chat = new ScriptedChat({
    description: { context_length: 52 },
    script: () => ({ ids: bytesOf("x".repeat(100)), reason: "length" }),
  });

  test("limits an answer without a limit of its own", async () => {
    const { usage, choices } = await chat.chat({ messages: [{ role: "user", content: "" }] });
    expect(usage).toMatchObject({ prompt_tokens: 50, completion_tokens: 2 });
    expect(choices[0]?.finish_reason).toBe("length");
  });

  test("that a prompt and its answer don't fit in is told with both numbers", async () => {
    expect(
      await chat.refusal({ messages: [{ role: "user", content: "" }], max_tokens: 10 }),
    ).toEqual({
      status: 400,
      type: "invalid_request_error",
      param: "messages",
      code: "context_length_exceeded",
      message:
        "This model's maximum context length is 52 tokens. However, you requested 60 tokens (50 in the messages, 10 in the completion). Please reduce the length of the messages or completion.",
    });
    expect(await chat.refusal({})).toMatchObject({
      code: "context_length_exceeded",
      message:
        "This model's maximum context length is 52 tokens. However, your messages resulted in 55 tokens. Please reduce the length of the messages.",
    });
    expect(await chat.refusal({ max_completion_tokens: 53 })).toMatchObject({
      param: "max_completion_tokens",
      message: expect.stringContaining("supports at most 52 completion tokens"),
    });
  });
});
