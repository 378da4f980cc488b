import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import type { CallSignal } from "../core/call-signal.ts";
import { globalFetchTransport, type Transport, type WireRequest } from "../core/transport.ts";
import { asError } from "./as-error.ts";
import { codings, DispatchedResponse } from "./dispatched-response.ts";
import { hasForeignDispatcher } from "./foreign-dispatcher.ts";
import { IncomingBody } from "./incoming-body.ts";

/** How connections are made. */
export interface ConnectionOptions {
  /** Whether HTTP/2 may be used, where a service offers it. */
  readonly allowH2?: boolean | undefined;
  /** Its address, or `environment` for those of `HTTP_PROXY` and the like. */
  readonly proxy?: string | undefined;
}

/** A call has limits of its own. */
const noTimeouts = { headersTimeout: 0, bodyTimeout: 0 } as const;

/**
 * Sends requests by undici, on connections that are kept for the next, each with one request at a time.
 * They are those of undici's global dispatcher, which a program can set, unless there are options.
 *
 * It steps aside for the global dispatcher of another copy of undici, such as a mock, which is looked up at
 * each request.
 *
 * It gives what the global `fetch` of Node would, sooner. What is seldom asked for is left to that: a
 * redirect is followed by asking again through it.
 */
export async function undiciTransport(options: ConnectionOptions): Promise<Transport> {
  const dispatcher = await dispatcherFor(options);
  return (request, signal) => {
    const headers = headersOf(request);
    // Who asks for a coding of their own gets it decoded there.
    if ("accept-encoding" in headers || hasForeignDispatcher()) {
      return globalFetchTransport(request, signal);
    }
    // What comes from afar is worth compressing; without the header a service may choose.
    headers["accept-encoding"] = request.url.startsWith("https:") ? codings.join(", ") : "identity";
    return dispatch(dispatcher(), request, headers, signal);
  };
}

/** A copy: what is added to it is for this way of sending alone. */
function headersOf({ headers, body }: WireRequest): Record<string, string> {
  const copy = headers instanceof Headers ? Object.fromEntries(headers) : { ...headers };
  if (body instanceof Blob) copy["content-length"] = String(body.size);
  return copy;
}

async function dispatcherFor({ allowH2, proxy }: ConnectionOptions): Promise<() => Dispatcher> {
  const { Agent, EnvHttpProxyAgent, getGlobalDispatcher, ProxyAgent } = await import("#undici");
  if (allowH2 === undefined && proxy === undefined) return getGlobalDispatcher;
  const options = { allowH2: allowH2 ?? false };
  const own =
    proxy === undefined
      ? new Agent(options)
      : proxy === "environment"
        ? new EnvHttpProxyAgent(options)
        : new ProxyAgent({ ...options, uri: proxy });
  return () => own;
}

function dispatch(
  dispatcher: Dispatcher,
  request: WireRequest,
  headers: Readonly<Record<string, string>>,
  signal: CallSignal,
): Promise<Response> {
  const { url, method, body } = request;
  const { origin, path } = partsOf(url);
  return new Promise((resolve, reject) => {
    let connection: Dispatcher.DispatchController | undefined;
    let incoming: IncomingBody | undefined;
    const onAbort = () => {
      reject(signal.reason);
      connection?.abort(asError(signal.reason));
    };
    const end = (failure?: { readonly error: unknown }) => {
      signal.removeEventListener("abort", onAbort);
      incoming?.end(failure);
      if (failure !== undefined) reject(failure.error);
    };
    signal.addEventListener("abort", onAbort);
    dispatcher.dispatch(
      {
        origin,
        path,
        method: method as Dispatcher.HttpMethod,
        headers,
        // undici takes whatever can be gone through, and reads a Blob into memory.
        body: (body instanceof Blob ? body.stream() : body) as Readable | string | null,
        ...noTimeouts,
      },
      {
        onRequestStart(controller) {
          connection = controller;
          if (signal.aborted) controller.abort(asError(signal.reason));
        },
        onResponseStart(controller, status, headers, statusText = "") {
          if (status < 200) return;
          if (isRedirect(status) && headers.location !== undefined) {
            resolve(redirected(request, signal));
            return;
          }
          const hasBody = method !== "HEAD" && status !== 204 && status !== 205 && status !== 304;
          if (hasBody) incoming = new IncomingBody(controller);
          const head = { status, statusText, headers, url };
          resolve(new DispatchedResponse(head, incoming ?? null));
        },
        onResponseData: (_, chunk) => incoming?.push(chunk),
        onResponseEnd: () => end(),
        onResponseError: (_, error) => end({ error }),
      },
    );
  });
}

/** Addresses of operations have a path; a middleware may ask for any. A whole `URL` is dear. */
function partsOf(url: string): { readonly origin: string; readonly path: string } {
  const pathAt = url.indexOf("/", url.indexOf("//") + 2);
  if (pathAt > 0 && !url.includes("#")) {
    return { origin: url.slice(0, pathAt), path: url.slice(pathAt) };
  }
  const { origin, pathname, search } = new URL(url);
  return { origin, path: pathname + search };
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Only what can be sent again can follow a redirect, as with `fetch`. */
async function redirected(request: WireRequest, signal: CallSignal): Promise<Response> {
  const { body } = request;
  if (body === null || typeof body === "string") return globalFetchTransport(request, signal);
  throw new TypeError("unexpected redirect");
}
