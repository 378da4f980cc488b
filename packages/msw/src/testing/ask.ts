import { getResponse } from "msw";
import type { Handlers } from "../handlers.ts";

/** Where the handlers of a test listen. */
export const base = "http://127.0.0.1:4010";

/** What handlers answer to a request; a body that is no form is sent as JSON. */
export async function ask(
  mock: Handlers,
  method: string,
  path: string,
  body?: unknown,
  init: RequestInit = {},
): Promise<Response> {
  const isForm = body instanceof FormData;
  const headers = new Headers(init.headers);
  if (body !== undefined && !isForm && !headers.has("content-type")) {
    headers.set("content-type", "application/json");
  }
  const sent = isForm || typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request(new URL(path, base), {
    ...init,
    method,
    headers,
    ...(sent !== undefined && { body: sent }),
  });
  const response = await getResponse([...mock], request);
  if (response === undefined) throw new TypeError(`Nobody answers ${method} ${path}.`);
  return response;
}

/** The JSON that handlers answer with. */
export async function askJson(...parts: Parameters<typeof ask>): Promise<Record<string, unknown>> {
  return (await (await ask(...parts)).json()) as Record<string, unknown>;
}

/** The data of the events of a stream, as texts. */
export async function eventsOf(response: Response): Promise<string[]> {
  const text = await response.text();
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => data ?? "");
}

/** A form with a file. */
export function upload(content: string, name = "a.txt", purpose = "user_data"): FormData {
  const form = new FormData();
  form.set("purpose", purpose);
  form.set("file", new File([content], name));
  return form;
}
