import { type CallSignal, platformSignal } from "./call-signal.ts";
import { isNode } from "./runtime.ts";
import type { WireBody } from "./upload.ts";

/** A request, ready to be sent. Each attempt has its own: a stream can be sent once. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** By names in lower case, unless a middleware has had them in its hands. */
  readonly headers: Readonly<Record<string, string>> | Headers;
  readonly body: WireBody | null;
}

/** The way to the service. It is rejected when there is no response, for whatever reason. */
export type Transport = (request: WireRequest, signal: CallSignal) => Promise<Response>;

/** What can be given as the client's `fetch`: the platform's, or an emulator's in this process. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * The global `fetch`, looked up at each call: a test that replaces it after the client was made
 * still sees the requests.
 */
export const globalFetchTransport: Transport = ({ url, method, headers, body }, signal) =>
  globalThis.fetch(url, {
    method,
    headers,
    body,
    signal: platformSignal(signal),
    ...sending(body),
  });

/** Sends each request through a function of the caller's. */
export function fetchTransport(fetch: Fetch): Transport {
  return async ({ url, method, headers, body }, signal) =>
    fetch(
      new Request(url, {
        method,
        headers,
        body,
        signal: platformSignal(signal),
        ...sending(body),
      }),
    );
}

/**
 * What `fetch` is told of a body with files. That of Node keeps a copy of all that it sends, to send
 * it again where a redirect leads, unless a redirect is an error (which that of workerd does not
 * know). And a stream is sent before its answer is read.
 */
function sending(body: WireBody | null): { redirect?: "error"; duplex?: "half" } {
  if (body === null || typeof body === "string") return {};
  return {
    ...(isNode() && { redirect: "error" }),
    ...(!(body instanceof Blob) && { duplex: "half" }),
  };
}
