import { expect } from "vitest";

interface Embeddings {
  readonly data: readonly { readonly embedding: readonly number[] }[];
}

/** What a service does that is well: it is live, and it embeds a sentence into a unit vector. */
export async function expectHealthy(baseURL: string): Promise<void> {
  const live = await fetch(new URL("/health/live", baseURL));
  expect([live.status, await live.json()]).toEqual([200, { status: "live" }]);
  const vector = await embed(baseURL, "Are you still there?");
  expect(vector).toHaveLength(512);
  expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
}

/** The embedding of a text. */
export async function embed(baseURL: string, input: string): Promise<readonly number[]> {
  const response = await postJson(baseURL, "/v1/embeddings", { model: "use-lite-en", input });
  expect(response.status, await response.clone().text()).toBe(200);
  const { data } = (await response.json()) as Embeddings;
  return data[0]?.embedding ?? [];
}

export async function postJson(
  baseURL: string,
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(new URL(path, baseURL), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...(signal && { signal }),
  });
}

export interface ErrorBody {
  readonly error: {
    readonly message: string;
    readonly type: string;
    readonly param: string | null;
    readonly code: string | null;
  };
}

/** The status of an error with its facts, for a test to compare whole. */
export async function errorOf(response: Response) {
  const { error } = (await response.json()) as ErrorBody;
  const { type, param, code } = error;
  return { status: response.status, type, param, code };
}

/** A 400 for a field, as `errorOf` gives it. */
export function badRequest(param: string | null, code: string | null) {
  return { status: 400, type: "invalid_request_error", param, code };
}
