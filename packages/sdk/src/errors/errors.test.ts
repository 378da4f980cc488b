import { describe, expect, test, vi } from "vitest";
import * as errors from "../index.ts";
import { clientIn } from "../testing/client-in.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { refusal, scriptedService } from "../testing/scripted-service.ts";

async function errorOf(response: Response) {
  const { fetch } = scriptedService(response);
  const client = clientIn(manualEnvironment(), { fetch, maxRetries: 0 });
  return client.models.retrieve("m").then(
    () => expect.unreachable(),
    (error) => error,
  );
}

describe("a refusal", () => {
  test.each([
    [400, errors.BadRequestError],
    [401, errors.AuthenticationError],
    [403, errors.PermissionDeniedError],
    [404, errors.NotFoundError],
    [405, errors.APIError],
    [409, errors.ConflictError],
    [413, errors.RequestTooLargeError],
    [415, errors.UnsupportedMediaTypeError],
    [418, errors.APIError],
    [422, errors.UnprocessableEntityError],
    [429, errors.RateLimitError],
    [500, errors.InternalServerError],
    [503, errors.InternalServerError],
    [599, errors.InternalServerError],
  ])("with status %i is of its own class", async (status, errorClass) => {
    const error = await errorOf(refusal(status));
    expect(Object.getPrototypeOf(error)).toBe(errorClass.prototype);
    expect(error.name).toBe(errorClass.kind);
    expect(errorClass.is(error) && errors.APIError.is(error)).toBe(true);
  });

  test("tells all that the service told", async () => {
    const facts = { message: "Too long.", type: "t", param: "input[2]", code: "c" };
    const headers = { "x-request-id": "req_9", "retry-after": "2" };
    const error = await errorOf(refusal(400, facts, headers));
    expect(error).toMatchObject({
      message: "400 Too long.",
      status: 400,
      type: "t",
      param: "input[2]",
      code: "c",
      requestId: "req_9",
      retryAfterMs: 2_000,
    });
    expect(error.headers.get("retry-after")).toBe("2");
    expect(JSON.parse(error.body)).toEqual({ error: facts });
  });

  test("has null for what is missing or no text", async () => {
    const body = { error: { message: "No.", param: { a: 1 }, code: 7 } };
    expect(await errorOf(Response.json(body, { status: 400 }))).toMatchObject({
      type: null,
      param: null,
      code: null,
      requestId: null,
      retryAfterMs: null,
    });
  });
});

describe("an error body that is none of the API's", () => {
  test("of a proxy is told in its own words", async () => {
    const html =
      "<html><head><style>a{}</style></head><body><center>502 Bad   Gateway</center>\n<hr>nginx</body></html>";
    const response = new Response(html, { status: 502, headers: { "content-type": "text/html" } });
    const error = await errorOf(response);
    expect(error.message).toBe(
      "502 The response is no error of the API but text/html: 502 Bad Gateway nginx. Is a proxy in the way, or is the baseURL wrong?",
    );
    expect([error.type, error.code, error.body]).toEqual([null, null, html]);
  });

  test.each(["", "null", "[]", '{"error":"no"}', '{"error":null}', "{"])(
    "such as %j",
    async (body) => {
      const error = await errorOf(new Response(body, { status: 500 }));
      expect(error).toBeInstanceOf(errors.InternalServerError);
      expect(error.message).toMatch(/^500 The response is no error of the API but /);
    },
  );

  test("is shown in part when it is long", async () => {
    const error = await errorOf(new Response("<".repeat(1_000_000), { status: 500 }));
    expect(error.message.length).toBeLessThan(400);
  });
});

describe("an error is told by is()", () => {
  test("in every class that it is of, and in no other", async () => {
    const error = await errorOf(refusal(404));
    expect(errors.UnderstudyError.is(error)).toBe(true);
    expect(errors.NotFoundError.is(error)).toBe(true);
    expect(errors.BadRequestError.is(error)).toBe(false);
    expect(errors.APIConnectionError.is(error)).toBe(false);
  });

  test("when another copy of the package made it", async () => {
    vi.resetModules();
    const copy = await import("../index.ts");
    const error = new copy.APITimeoutError(5);
    expect(error).not.toBeInstanceOf(errors.APITimeoutError);
    expect(errors.APITimeoutError.is(error)).toBe(true);
    expect(errors.APIAbortError.is(error)).toBe(false);
  });

  test("from what is no error of ours", () => {
    const values = [null, undefined, 1, "APIError", {}, new Error("x"), { kind: "APIError" }];
    expect(values.filter((value) => errors.UnderstudyError.is(value))).toEqual([]);
  });
});

test("every error class has a name of its own, which is that of the export", () => {
  const classes = Object.entries(errors).filter(([name]) => name.endsWith("Error"));
  expect(classes).toHaveLength(25);
  for (const [name, errorClass] of classes) {
    expect((errorClass as typeof errors.UnderstudyError).kind).toBe(name);
  }
});
