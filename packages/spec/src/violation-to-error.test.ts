import { describe, expect, test } from "vitest";
import type { OperationId } from "./operations.ts";
import { bodyValidator, parameterValidator } from "./request-validators.ts";
import { violationToError } from "./violation-to-error.ts";

function refuse(id: OperationId, value: unknown, mediaType = "application/json") {
  const validate = bodyValidator(id, mediaType);
  expect(validate(value)).toBe(false);
  const fileFields = mediaType === "multipart/form-data" ? ["file", "image"] : [];
  return violationToError(validate.errors ?? [], { value, subject: "body", fileFields });
}

const model = "m";

describe("the error of a body that does not fit", () => {
  test.each([
    [{ model }, "input", "missing_required_parameter", "Missing required parameter: 'input'."],
    [{ model, input: "a", foo: 1 }, "foo", "unknown_parameter", "Unknown parameter: 'foo'."],
    [
      { model, input: ["a", 5, "b"] },
      "input[1]",
      "invalid_type",
      "Invalid type for 'input[1]': expected a string, but got an integer instead.",
    ],
    [
      { model, input: [[1, 2], "a"] },
      "input[1]",
      "invalid_type",
      "Invalid type for 'input[1]': expected an array, but got a string instead.",
    ],
    [
      {
        model,
        input: [
          [1, 2],
          [1, "x"],
        ],
      },
      "input[1][1]",
      "invalid_type",
      "Invalid type for 'input[1][1]': expected an integer, but got a string instead.",
    ],
    [
      { model, input: [[3.5]] },
      "input[0][0]",
      "invalid_type",
      "Invalid type for 'input[0][0]': expected an integer, but got a decimal instead.",
    ],
    [
      { model, input: { a: 1 } },
      "input",
      "invalid_type",
      "Invalid type for 'input': expected one of a string or an array, but got an object instead.",
    ],
    [
      { model, input: null },
      "input",
      "invalid_type",
      "Invalid type for 'input': expected one of a string or an array, but got null instead.",
    ],
    [
      { model, input: "" },
      "input",
      "empty_string",
      "Invalid 'input': empty string. Expected a string with minimum length 1, but got an empty string instead.",
    ],
    [
      { model, input: ["a", ""] },
      "input[1]",
      "empty_string",
      "Invalid 'input[1]': empty string. Expected a string with minimum length 1, but got an empty string instead.",
    ],
    [
      { model, input: [] },
      "input",
      "empty_array",
      "Invalid 'input': empty array. Expected an array with minimum length 1, but got an empty array instead.",
    ],
    [
      { model, input: "a", dimensions: 0 },
      "dimensions",
      "integer_below_min_value",
      "Invalid 'dimensions': integer below minimum value. Expected a value >= 1, but got 0 instead.",
    ],
    [
      { model, input: "a", encoding_format: "hex" },
      "encoding_format",
      "invalid_value",
      "Invalid value: 'hex'. Supported values are: 'float' and 'base64'.",
    ],
    [
      [],
      null,
      "invalid_type",
      "Invalid type for body: expected an object, but got an array instead.",
    ],
  ])("%j", (value, param, code, message) => {
    expect(refuse("embeddings.create", value)).toEqual({
      type: "invalid_request_error",
      param,
      code,
      message,
    });
  });

  test("names a field inside an object of an array", () => {
    const value = { model, query: "q", documents: ["a", { text: "b", colour: 1 }] };
    expect(refuse("rerank.create", value)).toMatchObject({
      param: "documents[1].colour",
      code: "unknown_parameter",
    });
  });

  test("says that a file was expected where a form has a text", () => {
    const value = { file: "text", purpose: "batch" };
    expect(refuse("files.create", value, "multipart/form-data")).toMatchObject({
      param: "file",
      message: "Invalid type for 'file': expected a file, but got a string instead.",
    });
  });

  test("cuts a long value short in its message", () => {
    const { message } = refuse("embeddings.create", {
      model,
      input: "a",
      encoding_format: "x".repeat(10_000),
    });
    expect(message.length).toBeLessThan(250);
  });

  test.each([
    [
      { svm: { hyperparameters: { gamma: null } } },
      "method.svm.hyperparameters.gamma",
      "invalid_type",
      "expected one of a string or a decimal, but got null instead.",
    ],
    [
      { svm: { hyperparameters: { gamma: 0 } } },
      "method.svm.hyperparameters.gamma",
      "decimal_below_min_value",
      "Expected a value >= 1e-12, but got 0 instead.",
    ],
    [
      { svm: { hyperparameters: { gamma: "wide" } } },
      "method.svm.hyperparameters.gamma",
      "invalid_value",
      "Supported values are: 'scale' and 'auto'.",
    ],
    [
      { cnn: { hyperparameters: { channels: 1.5 } } },
      "method.cnn.hyperparameters.channels",
      "invalid_type",
      "expected one of an integer or a string, but got a decimal instead.",
    ],
    [
      { cnn: { hyperparameters: { channels: 2 } } },
      "method.cnn.hyperparameters.channels",
      "invalid_value",
      "Supported values are: 1 and 3.",
    ],
  ])("tells the wrong type of a choice from a wrong value: %j", (method, param, code, message) => {
    const value = { training_file: "file-1", method: { type: "svm", ...method } };
    expect(refuse("training.jobs.create", value)).toEqual({
      message: expect.stringContaining(message),
      type: "invalid_request_error",
      param,
      code,
    });
  });

  test("speaks of the object when the name of a property or their number is wrong", () => {
    const body = { training_file: "file-1", method: { type: "svm" } };
    const many = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index}`, "v"]));
    expect(refuse("training.jobs.create", { ...body, metadata: many })).toMatchObject({
      param: "metadata",
      code: "object_above_max_properties",
      message: expect.stringContaining("at most 16 properties, but got one with 17"),
    });
    const long = { ["k".repeat(65)]: "v" };
    expect(refuse("training.jobs.create", { ...body, metadata: long })).toMatchObject({
      param: "metadata",
      code: "invalid_value",
    });
  });
});

describe("the error of a chat completion that does not fit", () => {
  const message = (content: unknown, more: object = {}) => ({
    messages: [{ role: "user", content, ...more }],
  });
  const tools = (fields: object) => ({ tools: [{ type: "function", function: fields }] });

  test.each([
    [{ messages: ["x"] }, "messages[0]", "invalid_type", "expected an object, but got a string"],
    [
      { messages: [{ content: "x" }] },
      "messages[0].role",
      "missing_required_parameter",
      "Missing required parameter: 'messages[0].role'.",
    ],
    [
      { messages: [{ role: "boss", content: "x" }] },
      "messages[0].role",
      "invalid_value",
      "Invalid value: 'boss'. Supported values are: 'developer', 'system', 'user', 'assistant', 'tool', and 'function'.",
    ],
    [{ messages: [{ role: 5 }] }, "messages[0].role", "invalid_type", "expected a string, but got"],
    [
      { messages: [{ role: "tool", content: "x" }] },
      "messages[0].tool_call_id",
      "missing_required_parameter",
      "Missing required parameter",
    ],
    [
      message(5),
      "messages[0].content",
      "invalid_type",
      "expected one of a string or an array, but got an integer instead.",
    ],
    [
      message([{ type: "text" }]),
      "messages[0].content[0].text",
      "missing_required_parameter",
      "Missing required parameter",
    ],
    [
      message([{ type: "text", text: "a" }, { type: "video" }]),
      "messages[0].content[1].type",
      "invalid_value",
      "Supported values are: 'text', 'image_url', 'input_audio', and 'file'.",
    ],
    [
      { messages: [{ role: "system", content: [{ type: "image_url", image_url: { url: "x" } }] }] },
      "messages[0].content[0].type",
      "invalid_value",
      "Invalid value: 'image_url'. Supported value is: 'text'.",
    ],
    [message("x", { colour: 1 }), "messages[0].colour", "unknown_parameter", "Unknown parameter"],
    [
      tools({ name: "get weather" }),
      "tools[0].function.name",
      "invalid_value",
      "Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.",
    ],
    [
      { tool_choice: "maybe" },
      "tool_choice",
      "invalid_value",
      "Supported values are: 'none', 'auto', and 'required'.",
    ],
    [
      { tool_choice: { type: "function" } },
      "tool_choice.function",
      "missing_required_parameter",
      "Missing required parameter",
    ],
    [
      { response_format: { type: "json_schema", json_schema: { name: "a", schema: [] } } },
      "response_format.json_schema.schema",
      "invalid_type",
      "expected an object, but got an array instead.",
    ],
    [
      { stop: ["a", "b", "c", "d", "e"] },
      "stop",
      "array_above_max_length",
      "Expected an array with maximum length 4, but got an array with length 5 instead.",
    ],
    [
      { logit_bias: { 5: 101 } },
      "logit_bias.5",
      "decimal_above_max_value",
      "Expected a value <= 100, but got 101 instead.",
    ],
    [
      { logit_bias: { "-5": 1 } },
      "logit_bias",
      "invalid_value",
      "the name of a property must match '^(0|[1-9][0-9]*)$': '-5'.",
    ],
  ])("%j", (fields, param, code, text) => {
    const value = { model, messages: [{ role: "user", content: "Hi." }], ...fields };
    expect(refuse("chat.completions.create", value)).toEqual({
      message: expect.stringContaining(text),
      type: "invalid_request_error",
      param,
      code,
    });
  });

  test.each([
    ["temperature", -0.1, 2.1],
    ["top_p", -0.1, 1.1],
    ["min_p", -0.1, 1.1],
    ["frequency_penalty", -2.1, 2.1],
    ["presence_penalty", -3, 3],
  ])("says that %s is a decimal out of its bounds, be it %d or %d", (param, below, above) => {
    const value = { model, messages: [{ role: "user", content: "Hi." }] };
    for (const [found, code] of [
      [below, "decimal_below_min_value"],
      [above, "decimal_above_max_value"],
    ]) {
      const error = refuse("chat.completions.create", { ...value, [param]: found });
      expect(error).toMatchObject({ param, code });
    }
    expect(refuse("chat.completions.create", { ...value, [param]: "1" }).message).toBe(
      `Invalid type for '${param}': expected a decimal, but got a string instead.`,
    );
  });

  test.each([
    ["n", 0, 129],
    ["top_logprobs", -1, 21],
    ["max_tokens", 0, null],
    ["max_completion_tokens", 0, null],
    ["top_k", -2, null],
  ])("says that %s is an integer out of its bounds, be it %d or %d", (param, below, above) => {
    const value = { model, messages: [{ role: "user", content: "Hi." }] };
    const code = (found: number) =>
      refuse("chat.completions.create", { ...value, [param]: found }).code;
    expect(code(below)).toBe("integer_below_min_value");
    if (above !== null) expect(code(above)).toBe("integer_above_max_value");
    expect(code(1.5)).toBe("invalid_type");
  });
});

describe("a request that fits", () => {
  test("may leave the fields of a chat completion null, as the hosted API lets it", () => {
    const names = [
      ...["temperature", "top_p", "top_k", "min_p", "seed", "stop", "n", "stream", "logprobs"],
      ...["top_logprobs", "max_tokens", "max_completion_tokens", "frequency_penalty"],
      ...["presence_penalty", "repetition_penalty", "logit_bias", "stream_options", "metadata"],
      ...["service_tier", "store", "reasoning_effort", "verbosity", "modalities", "audio"],
      ...["prediction", "moderation", "prompt_cache_key", "prompt_cache_retention"],
      "safety_identifier",
    ];
    const nulls = Object.fromEntries(names.map((name) => [name, null]));
    const value = { model, messages: [{ role: "user", content: "Hi." }], ...nulls };
    const validate = bodyValidator("chat.completions.create", "application/json");
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    expect(value).toMatchObject(nulls);
  });

  test("is left without the defaults that depend on the model, or on other fields", () => {
    const value = { model, messages: [{ role: "user", content: "Hi." }] };
    bodyValidator("chat.completions.create", "application/json")(value);
    expect(value).toEqual({
      model,
      messages: [{ role: "user", content: "Hi." }],
      stream: false,
      n: 1,
      frequency_penalty: 0,
      presence_penalty: 0,
      logprobs: false,
      store: false,
    });
    const text = { model, prompt: null };
    bodyValidator("completions.create", "application/json")(text);
    expect(text).toMatchObject({ max_tokens: 16, n: 1, echo: false, stream: false });
    expect(text).not.toHaveProperty("best_of");
  });

  test("may have arguments and schemas of any shape", () => {
    const schema = { type: "object", minimum: "x", discriminator: { any: [1, null] } };
    const value = {
      model,
      messages: [{ role: "user", content: "Hi." }],
      tools: [{ type: "function", function: { name: "f", parameters: schema } }],
      response_format: { type: "json_schema", json_schema: { name: "a", schema } },
    };
    expect(bodyValidator("chat.completions.create", "application/json")(value)).toBe(true);
  });

  test("gets the defaults of the fields that it leaves out", () => {
    const value: Record<string, unknown> = { model, input: "a" };
    expect(bodyValidator("embeddings.create", "application/json")(value)).toBe(true);
    expect(value.encoding_format).toBe("float");
  });

  test("has the texts of its query read as numbers", () => {
    const value: Record<string, unknown> = { limit: "20" };
    expect(parameterValidator("files.list", "query")(value)).toBe(true);
    expect(value).toEqual({ limit: 20, order: "desc" });
  });

  test("is not read as numbers where the body is JSON", () => {
    expect(refuse("embeddings.create", { model, input: "a", dimensions: "8" })).toMatchObject({
      param: "dimensions",
      code: "invalid_type",
    });
  });
});
