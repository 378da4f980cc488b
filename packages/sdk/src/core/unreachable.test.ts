import { expect, test } from "vitest";
import { unreachable } from "./unreachable.ts";

const request = {
  method: "GET",
  url: "http://user-facing.example:4010/v1/models?after=private",
  headers: new Headers(),
  body: null,
};

test.each([
  [new TypeError("fetch failed", { cause: { code: "ECONNRESET", message: "x" } }), "ECONNRESET"],
  [new TypeError("fetch failed", { cause: new Error("bad port") }), "bad port"],
  [new TypeError("Failed to fetch"), "Failed to fetch"],
  [new TypeError("fetch failed", { cause: "odd" }), "TypeError"],
  ["thrown text", "thrown text"],
  [null, "null"],
])("%s is told as %s, with the host and without the query", (cause, reason) => {
  const error = unreachable(request, cause);
  expect(error.message).toContain(`No response from http://user-facing.example:4010 (${reason}).`);
  expect(error.message).not.toContain("private");
  expect(error.cause).toBe(cause);
});
