import { readApiError } from "../errors/read-api-error.ts";
import { lazyLog } from "../logging/lazy-log.ts";
import type { Middleware } from "../middleware/middleware.ts";
import { checkRequestOptions, type RequestOptions } from "../options/request-options.ts";
import type { Settings } from "../options/settings.ts";
import { type Answer, ApiPromise, type WithRequestId, withRequestId } from "./api-promise.ts";
import { type AttemptFacts, attempt } from "./attempt.ts";
import { CallScope } from "./call-scope.ts";
import type { Environment } from "./environment.ts";
import { EventStream, type EventStreamOptions } from "./event-stream.ts";
import type { Operation } from "./operation.ts";
import { type ListBody, type Page, PagePromise, page } from "./page.ts";
import { requestBody } from "./request-body.ts";
import { requestHeaders } from "./request-headers.ts";
import { requestUrl } from "./request-url.ts";
import { checkType, lendBody, parseJson, parseText, readText } from "./response-body.ts";
import { retryAfterMs } from "./retry-after.ts";
import { retryDelayMs } from "./retry-delay.ts";
import type { WireRequest } from "./transport.ts";
import type { OnUploadProgress, Upload } from "./upload.ts";

/** What a method of a resource was called with. */
export interface CallInput {
  /** The parameters in the path, in the order of the path. */
  readonly path?: readonly string[];
  readonly query?: object | undefined;
  readonly body?: unknown;
  readonly options: RequestOptions | undefined;
}

/** A request with a body that each attempt opens anew. */
type PreparedRequest = Omit<WireRequest, "body"> & { readonly body: string | Upload | null };

/** Makes the answer of a successful response. */
type Read<T> = (response: Response, scope: CallScope) => Answer<T> | Promise<Answer<T>>;

/**
 * Makes the calls of every resource: builds the request, sends it, sends it again where that may
 * help, and reads the response. There is a method for each kind of response.
 */
export class Caller {
  /** For what takes more than one call. */
  readonly environment: Environment;
  readonly #settings: Settings;

  constructor(settings: Settings, environment: Environment) {
    this.#settings = settings;
    this.environment = environment;
  }

  /** The response is JSON. It is what the API promises: its fields are not checked again here. */
  json<T>(operation: Operation, input: CallInput): ApiPromise<WithRequestId<T>> {
    return new ApiPromise(
      this.call(operation, input, async (response, scope) => {
        const body = await readText(response, scope);
        return { data: withRequestId(parseJson(response, body) as T, response), response, body };
      }),
    );
  }

  /** The response is a text. */
  text(operation: Operation & { readonly accept: string }, input: CallInput): ApiPromise<string> {
    return new ApiPromise(
      this.call(operation, input, async (response, scope) => {
        const body = await readText(response, scope);
        return { data: parseText(response, body, operation.accept), response, body };
      }),
    );
  }

  /** The response is bytes of any kind, for the caller to read. */
  binary(operation: Operation, input: CallInput): ApiPromise<Response> {
    return new ApiPromise(
      this.call(operation, input, (response, scope) => {
        const lent = lendBody(response, scope);
        return { data: lent, response: lent, body: null };
      }),
    );
  }

  /** The response is a stream of server-sent events. The timeout ends with its headers. */
  events<Event>(operation: Operation, input: CallInput): ApiPromise<EventStream<Event>> {
    const accept = "text/event-stream";
    return new ApiPromise(
      this.call({ ...operation, accept }, input, async (response, scope) => {
        await checkType(response, scope, accept);
        const lent = lendBody(response, scope);
        // Loaded while there is a connection.
        const { SimilarJson } = await import("./similar-json.ts");
        const resume = operation.resumes
          ? (await import("./resume-events.ts")).resumeEvents(this, operation, input)
          : undefined;
        const more = { resume, json: new SimilarJson() };
        const data = this.eventStream<Event>(lent, input, more);
        return { data, response: lent, body: null };
      }),
    );
  }

  /** The events of a response, as the options of the call want them. */
  eventStream<Event>(
    response: Response,
    input: CallInput,
    more?: Pick<EventStreamOptions, "resume" | "json">,
  ): EventStream<Event> {
    const { options } = input;
    const { idleTimeoutMs, maxRetries } = this.#settings;
    return new EventStream(response, this.environment, {
      idleTimeoutMs: options?.idleTimeoutMs ?? idleTimeoutMs,
      maxResumes: options?.maxRetries ?? maxRetries,
      ...more,
    });
  }

  /** The response is a list in JSON, or a page of one. */
  page<Body extends ListBody>(operation: Operation, input: CallInput): PagePromise<Body> {
    const follow = (after: string) =>
      this.page<Body>(operation, { ...input, query: { ...input.query, after } });
    return new PagePromise<Body>(
      this.call<Page<Body>>(operation, input, async (response, scope) => {
        const body = await readText(response, scope);
        const { after } = (input.query ?? {}) as { readonly after?: unknown };
        const data = page<Body>(parseJson(response, body), after, response, follow);
        return { data: withRequestId(data, response), response, body };
      }),
    );
  }

  /** Makes a call, as often as it takes, and reads what comes. */
  async call<T>(operation: Operation, input: CallInput, read: Read<T>): Promise<Answer<T>> {
    const options = checkRequestOptions(input.options);
    const preparing = this.#request(operation, input, options);
    // What needs no waiting is sent at once.
    const request = preparing instanceof Promise ? await preparing : preparing;
    const { timeoutMs = this.#settings.timeoutMs, maxRetries = this.#settings.maxRetries } =
      options;
    const { random, sleep } = this.environment;
    const scope = new CallScope(timeoutMs, options.signal, this.environment);
    const middleware = this.#middleware(options);
    const upload = typeof request.body === "string" ? null : request.body;
    let retryOf: unknown;
    try {
      for (let retriesMade = 0; ; retriesMade++) {
        const facts = { operationId: operation.id, attempt: retriesMade + 1, retryOf };
        try {
          const answer = await read(await this.#send(request, facts, middleware, scope), scope);
          reportSent(request.body, options.onUploadProgress);
          return answer;
        } catch (caught) {
          const error = scope.signal.aborted || upload === null ? caught : upload.causeOf(caught);
          if (retriesMade >= maxRetries) throw error;
          const delayMs = retryDelayMs(error, retriesMade, random);
          // Waiting for the timeout would only hide what went wrong.
          if (delayMs === null || delayMs >= scope.remainingMs) throw error;
          if (upload?.isSpent) throw upload.notMadeAgain(error);
          await sleep(delayMs, scope.signal);
          retryOf = error;
        }
      }
    } finally {
      scope.close();
      upload?.close();
    }
  }

  #request(
    operation: Operation,
    input: CallInput,
    options: RequestOptions,
  ): PreparedRequest | Promise<PreparedRequest> {
    const { newKey } = this.environment;
    const { method, path } = operation;
    const url = requestUrl(this.#settings.baseURL, path, input.path ?? [], input.query);
    const { onUploadProgress } = options;
    const prepared = (body: string | Upload | null): PreparedRequest => {
      const headers = requestHeaders(operation, body, this.#settings, options, newKey);
      return { method, url, headers, body };
    };
    const body = requestBody(operation, input.body, { url, boundary: newKey, onUploadProgress });
    return body instanceof Promise ? body.then(prepared) : prepared(body);
  }

  /** The client's is around the call's, and both are around the log: it tells what is really sent. */
  #middleware(options: RequestOptions): readonly Middleware[] {
    const { middleware, logger, logLevel } = this.#settings;
    const chosen = options.logger ?? logger;
    const level = options.logLevel ?? logLevel ?? (chosen === undefined ? "off" : "info");
    const log = level === "off" ? [] : [lazyLog(chosen ?? console, level, this.environment.now)];
    return [...middleware, ...(options.middleware ?? []), ...log];
  }

  /** One attempt: a response with a status of success, or an error. */
  async #send(
    request: PreparedRequest,
    facts: AttemptFacts,
    middleware: readonly Middleware[],
    scope: CallScope,
  ): Promise<Response> {
    const { signal } = scope;
    if (signal.aborted) throw signal.reason;
    const { method, url, headers, body: unopened } = request;
    const body =
      typeof unopened === "string" || unopened === null
        ? unopened
        : await scope.race(unopened.open());
    const sent = { method, url, headers, body };
    const response = await attempt(sent, facts, middleware, this.#settings.transport, scope);
    if (response.ok) return response;
    const text = await readText(response, scope);
    const waitMs = retryAfterMs(response.headers, this.environment.now());
    throw readApiError(response, text, waitMs);
  }
}

/** Tells the progress of a body that the platform has sent by itself, of which only the end shows. */
function reportSent(body: string | Upload | null, onProgress: OnUploadProgress | undefined): void {
  if (onProgress === undefined || body === null) return;
  const bytes = typeof body === "string" ? new Blob([body]).size : body.untoldBytes;
  if (bytes !== null) onProgress({ loadedBytes: bytes, totalBytes: bytes });
}
