/** A request, ready to be sent. It can be sent again: a retry sends the same one. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | FormData | null;
}

/** The way to the service. It is rejected when there is no response, for whatever reason. */
export type Transport = (request: WireRequest, signal: AbortSignal) => Promise<Response>;

/** What can be given as the client's `fetch`: the platform's, or an emulator's in this process. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * The global `fetch`, looked up at each call: a test that replaces it after the client was made
 * still sees the requests.
 */
export const globalFetchTransport: Transport = ({ url, method, headers, body }, signal) =>
  globalThis.fetch(url, { method, headers, body, signal });

/** Sends each request through a function of the caller's. */
export function fetchTransport(fetch: Fetch): Transport {
  return async ({ url, method, headers, body }, signal) =>
    fetch(new Request(url, { method, headers, body, signal }));
}
