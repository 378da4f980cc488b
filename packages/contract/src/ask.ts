import type { OperationId } from "@understudy/spec";
import { buildRequest, type RequestParts } from "./build-request.ts";
import type { ContractTarget } from "./contract-target.ts";
import type { Json, JsonObject } from "./json.ts";

/** What a service said. */
export interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly json: Json | undefined;
}

export type Asked = Partial<Omit<RequestParts, "body">> & {
  /** Sent as JSON. */
  readonly body?: Json;
  /** Sent as a form. */
  readonly form?: Json;
};

/** Asks for an operation, and reads the answer whole. */
export async function ask(
  target: ContractTarget,
  id: OperationId,
  { body, form, ...parts }: Asked = {},
): Promise<Said> {
  const sent =
    body === undefined
      ? form === undefined
        ? {}
        : { body: { mediaType: "multipart/form-data", value: form } }
      : { body: { mediaType: "application/json", value: body } };
  const response = await target.fetch(buildRequest(target, id, { path: {}, ...parts, ...sent }));
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

/** The body of an answer of success: an object. What is none is an error. */
export async function got(
  target: ContractTarget,
  id: OperationId,
  asked: Asked = {},
): Promise<JsonObject> {
  const { status, text, json } = await ask(target, id, asked);
  if (status !== 200)
    throw new Error(`${id}: expected 200, but got ${status}: ${text.slice(0, 500)}`);
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new Error(`${id}: expected an object in JSON, but got ${text.slice(0, 500)}`);
  }
  return json as JsonObject;
}

/** The events of an answer that is a stream of them, and whether the last is the end mark. */
export async function gotEvents(
  target: ContractTarget,
  id: OperationId,
  asked: Asked,
): Promise<{ readonly events: readonly JsonObject[]; readonly isDone: boolean }> {
  const { status, text } = await ask(target, id, asked);
  if (status !== 200)
    throw new Error(`${id}: expected 200, but got ${status}: ${text.slice(0, 500)}`);
  const data = text
    .split("\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => line.slice("data: ".length));
  const isDone = data.at(-1) === "[DONE]";
  return { events: (isDone ? data.slice(0, -1) : data).map((one) => JSON.parse(one)), isDone };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
