import assert from "node:assert/strict";
import { type ErrorFacts, type OperationId, operationsById } from "@understudy/spec";
import { responseValidator } from "@understudy/spec/response-validators";
import { isResumable, responseHeaders } from "./document.ts";

/** The answer is the documented success: its status, media type, headers and body. */
export async function expectSuccess(id: OperationId, response: Response): Promise<void> {
  const { status, mediaTypes } = operationsById[id].response;
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.equal(response.status, status, bytes.subarray(0, 500).toString());
  const mediaType = essence(response);
  assert.ok(mediaTypes.includes(mediaType), `'${mediaType}' is none of ${mediaTypes.join(", ")}`);
  expectHeaders(id, status, response);
  const isJson = mediaType === "application/json";
  // Of a file, which may be a large one, no more than that it is there is documented: no need to decode it.
  expectValid(
    id,
    status,
    mediaType,
    isJson ? JSON.parse(bytes.toString()) : bytes.toString("latin1"),
  );
}

const eventStream = "text/event-stream";

/**
 * The answer is a stream of documented events that ends with `[DONE]`. Each has its id where a stream can
 * be gone on with, and none elsewhere.
 */
export async function expectStream(id: OperationId, response: Response): Promise<void> {
  const { status } = operationsById[id].response;
  const text = await response.text();
  assert.equal(response.status, status, text.slice(0, 500));
  assert.equal(essence(response), eventStream);
  expectHeaders(id, status, response);
  const events = text.split("\n\n").filter((event) => !event.startsWith(":"));
  assert.deepEqual(events.splice(-2), ["data: [DONE]", ""]);
  assert.ok(events.length > 0, "the stream has no events");
  for (const event of events) {
    const [, eventId, data = ""] = /^(?:id: (.+)\n)?data: (\{.*\})$/.exec(event) ?? [];
    assert.notEqual(data, "", `the event is not one line of data: ${event.slice(0, 200)}`);
    const value = JSON.parse(data) as { readonly id?: string };
    expectValid(id, status, eventStream, value);
    assert.equal(eventId, isResumable(id) ? value.id : undefined, "the id of the event");
  }
}

/** The answer is a documented error with these facts. */
export async function expectError(
  id: OperationId,
  response: Response,
  status: number,
  expected: Partial<ErrorFacts>,
): Promise<void> {
  const text = await response.text();
  assert.equal(response.status, status, text.slice(0, 500));
  assert.ok(operationsById[id].errorStatuses.includes(status), `${id} does not document ${status}`);
  assert.equal(essence(response), "application/json");
  expectHeaders(id, status, response);
  const body: unknown = JSON.parse(text);
  expectValid(id, status, "application/json", body);
  expectFacts(body, expected);
}

/** The answer is a documented error, whatever it says. */
export async function expectRefusal(id: OperationId, response: Response): Promise<void> {
  await expectError(id, response, response.status, {});
}

/** The answer is an error that belongs to no operation, such as 405: the same shape all the same. */
export async function expectGeneralError(
  response: Response,
  status: number,
  expected: Partial<ErrorFacts>,
): Promise<void> {
  const text = await response.text();
  assert.equal(response.status, status, text.slice(0, 500));
  assert.equal(essence(response), "application/json");
  assert.match(response.headers.get("x-request-id") ?? "", /./);
  const body: unknown = JSON.parse(text);
  expectValid("models.list", 400, "application/json", body);
  expectFacts(body, expected);
}

function expectFacts(body: unknown, expected: Partial<ErrorFacts>): void {
  const { error } = body as { error: ErrorFacts };
  const facts = Object.fromEntries(
    Object.keys(expected).map((name) => [name, error[name as keyof ErrorFacts]]),
  );
  assert.deepEqual(facts, expected, error.message);
}

function expectHeaders(id: OperationId, status: number, response: Response): void {
  for (const [name, pattern] of responseHeaders(id, status)) {
    assert.match(response.headers.get(name) ?? "", pattern, `the header '${name}'`);
  }
}

function expectValid(id: OperationId, status: number, mediaType: string, body: unknown): void {
  const validate = responseValidator(id, status, mediaType);
  assert.ok(validate, `${id} does not document ${status} ${mediaType}`);
  assert.ok(validate(body), `${id} ${status}: ${JSON.stringify(validate.errors)}`);
}

function essence(response: Response): string {
  return (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
}
