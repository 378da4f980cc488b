import { setTimeout as sleep } from "node:timers/promises";
import { watchForStall } from "../source/watch-for-stall.ts";
import { HubError } from "./hub-error.ts";
import { type Asked, hubRefusal, noAnswer } from "./hub-refusal.ts";

/** Which hub, who asks, and how patiently. */
export interface HubOptions {
  /** The hub's address, with no slash at its end. */
  readonly endpoint: string;
  readonly token: string | undefined;
  readonly fetch: typeof fetch;
  /** A transfer that brings nothing for so long is given up, and tried again. */
  readonly stallTimeoutMs: number;
  /** The wait before the second attempt; doubled before each further one. */
  readonly retryDelayMs: number;
}

/** A GET that may go to the hub and be sent on to another host. */
export interface HubRequest {
  readonly url: string;
  readonly repository: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** So many attempts in a row that bring nothing are all. */
const mostAttempts = { asking: 3, downloading: 5 } as const;
const mostRedirects = 10;
const longestWaitMs = 30_000;
const rangeNotSatisfiable = 416;

/**
 * Sends a request to the hub and follows where it is sent; the caller reads the body.
 *
 * The token goes to the hub's own origin alone: the hosts of its storage are given signed addresses.
 * Redirects are followed here and not by `fetch` for that reason. Gives answers of 200 to 299 and 416;
 * throws HubError for all others, and for none.
 */
export async function requestOnce(options: HubOptions, request: HubRequest): Promise<Response> {
  const { repository, headers, signal } = request;
  const asked = askedOf(options, repository);
  const hub = new URL(options.endpoint).origin;
  let url = new URL(request.url);
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const token = url.origin === hub ? options.token : undefined;
    const response = await options
      .fetch(url.href, {
        redirect: "manual",
        signal,
        headers: {
          ...headers,
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
      })
      .catch((error: unknown) => {
        throw noAnswer(error, asked);
      });
    const { status } = response;
    const location = status >= 300 && status < 400 ? response.headers.get("location") : null;
    if (location === null) {
      if (response.ok || status === rangeNotSatisfiable) return response;
      throw await hubRefusal(response, asked);
    }
    await response.body?.cancel();
    url = new URL(location, url);
  }
  const message = `${request.url} is redirected more than ${mostRedirects} times. Try again later.`;
  throw new HubError({ reason: "failed", repository, message });
}

/** What an error says of a request. */
export function askedOf({ endpoint, token }: HubOptions, repository: string): Asked {
  return { repository, endpoint, withToken: token !== undefined };
}

/** Sends a request whose answer is short, and sends it again where that may help. */
export async function requestText(
  options: HubOptions,
  request: HubRequest,
): Promise<{ readonly text: string; readonly response: Response }> {
  return withRetries("asking", options, request, async () => {
    using stall = watchForStall(options.stallTimeoutMs);
    const signal = AbortSignal.any([request.signal, stall.signal]);
    const response = await requestOnce(options, { ...request, signal });
    return { text: await response.text(), response };
  });
}

/**
 * Does something again, with longer and longer waits, while it fails in ways that pass by themselves.
 *
 * `attempt` may tell `onReceived` how much is there. The count begins anew when that is more than ever
 * before, and not for what is brought again: else a transfer that ends at one place would go on for ever.
 * What is no HubError yet is taken for a connection that broke off, but for what
 * the file system says.
 */
export async function withRetries<T>(
  what: keyof typeof mostAttempts,
  options: HubOptions,
  { repository, signal }: Pick<HubRequest, "repository" | "signal">,
  attempt: (onReceived: (bytes: number) => void) => Promise<T>,
): Promise<T> {
  let failures = 0;
  let most = 0;
  const onReceived = (bytes: number) => {
    if (bytes <= most) return;
    most = bytes;
    failures = 0;
  };
  for (;;) {
    try {
      return await attempt(onReceived);
    } catch (error) {
      signal.throwIfAborted();
      if (isOfFileSystem(error)) throw error;
      const failure = HubError.is(error) ? error : noAnswer(error, askedOf(options, repository));
      failures++;
      if (failures >= mostAttempts[what] || !mayPass(failure)) throw failure;
      await wait(failure.retryAfterMs ?? options.retryDelayMs * 2 ** (failures - 1), signal);
    }
  }
}

function mayPass({ reason, status }: HubError): boolean {
  if (reason === "offline" || reason === "rate_limited") return true;
  return reason === "failed" && (status === 408 || (status ?? 0) >= 500);
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.min(ms, longestWaitMs), undefined, { signal }).catch(() =>
    signal.throwIfAborted(),
  );
}

/** Calls that the system refuses, and not those of sockets: they name what was called, and a path. */
function isOfFileSystem(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const calls = [
    "open",
    "write",
    "read",
    "fsync",
    "rename",
    "mkdir",
    "stat",
    "unlink",
    "ftruncate",
  ];
  return (
    code !== undefined && syscall !== undefined && calls.includes(syscall) && !isOfSocket(code)
  );
}

/** `read ECONNRESET` is a socket's. */
function isOfSocket(code: string): boolean {
  return ["ECONNRESET", "EPIPE", "ETIMEDOUT", "ENETUNREACH", "EHOSTUNREACH"].includes(code);
}
