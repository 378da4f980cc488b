import { expect, test } from "vitest";
import { checkBody, checkMediaType, checkPath, checkQuery } from "./check-request.ts";

function refusal(check: () => unknown): unknown {
  try {
    check();
  } catch (error) {
    return error;
  }
  return undefined;
}

test("a query is converted, and has its defaults where the URL has none", () => {
  expect(checkQuery("files.list", "http://h/v1/files?limit=3&order=asc")).toEqual({
    limit: 3,
    order: "asc",
  });
  expect(checkQuery("files.list", "http://h/v1/files")).toEqual({ limit: 10000, order: "desc" });
  expect(checkQuery("health.live", "http://h/health/live")).toEqual({});
});

test("an unknown, a wrong and a second parameter are refused by name", () => {
  const query = (text: string) =>
    refusal(() => checkQuery("files.list", `http://h/v1/files?${text}`));
  expect(query("limit=many")).toMatchObject({ status: 400, facts: { param: "limit" } });
  expect(query("page=2")).toMatchObject({ facts: { param: "page", code: "unknown_parameter" } });
  expect(query("limit=1&limit=2")).toMatchObject({
    facts: { param: "limit", code: "duplicate_parameter" },
  });
});

test("a path is checked", () => {
  expect(checkPath("files.retrieve", { file_id: "file-1" })).toEqual({ file_id: "file-1" });
  expect(refusal(() => checkPath("files.retrieve", { file_id: "" }))).toMatchObject({
    status: 400,
    facts: { param: "file_id" },
  });
});

test("a media type is found without its parameters, whatever its case", () => {
  const type = "Multipart/Form-Data; boundary=b";
  expect(checkMediaType("files.create", type)).toBe("multipart/form-data");
  expect(refusal(() => checkMediaType("files.create", "application/json"))).toMatchObject({
    status: 415,
    message: "Unsupported content type 'application/json'. Expected 'multipart/form-data'.",
  });
  expect(refusal(() => checkMediaType("files.create", null))).toMatchObject({ status: 415 });
  expect(refusal(() => checkMediaType("files.create", "constructor"))).toMatchObject({
    status: 415,
  });
});

test("a body has its defaults, and a text in the place of a file is told as such", () => {
  const body = { model: "m", input: "a" };
  expect(checkBody("embeddings.create", "application/json", body)).toEqual({
    ...body,
    encoding_format: "float",
  });
  const form = { file: "text", purpose: "user_data" };
  const wrong = refusal(() => checkBody("files.create", "multipart/form-data", form));
  expect(wrong).toMatchObject({
    status: 400,
    facts: { message: "Invalid type for 'file': expected a file, but got a string instead." },
  });
});
