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
      "expected one of a string or a number, but got null instead.",
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

describe("a request that fits", () => {
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
