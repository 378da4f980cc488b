import { readApiError } from "../errors/read-api-error.ts";
import { checkRequestOptions, type RequestOptions } from "../options/request-options.ts";
import type { Settings } from "../options/settings.ts";
import { type Answer, ApiPromise } from "./api-promise.ts";
import { CallScope } from "./call-scope.ts";
import type { Environment } from "./environment.ts";
import { EventStream } from "./event-stream.ts";
import type { Operation } from "./operation.ts";
import { type ListBody, type Page, PagePromise, page } from "./page.ts";
import { requestBody } from "./request-body.ts";
import { requestHeaders } from "./request-headers.ts";
import { requestUrl } from "./request-url.ts";
import { checkType, lendBody, parseJson, parseText, readText } from "./response-body.ts";
import { retryAfterMs } from "./retry-after.ts";
import { retryDelayMs } from "./retry-delay.ts";
import type { WireRequest } from "./transport.ts";
import { unreachable } from "./unreachable.ts";

/** What a method of a resource was called with. */
export interface CallInput {
  /** The parameters in the path, in the order of the path. */
  readonly path?: readonly string[];
  readonly query?: object | undefined;
  readonly body?: unknown;
  readonly options: RequestOptions | undefined;
}

/** Makes the answer of a successful response. */
type Read<T> = (response: Response, scope: CallScope) => Answer<T> | Promise<Answer<T>>;

/**
 * Makes the calls of every resource: builds the request, sends it, sends it again where that may
 * help, and reads the response. There is a method for each kind of response.
 */
export class Caller {
  readonly #settings: Settings;
  readonly #environment: Environment;

  constructor(settings: Settings, environment: Environment) {
    this.#settings = settings;
    this.#environment = environment;
  }

  /** The response is JSON. It is what the API promises: its fields are not checked again here. */
  json<T>(operation: Operation, input: CallInput): ApiPromise<T> {
    return new ApiPromise(
      this.#call(operation, input, async (response, scope) => {
        const body = await readText(response, scope);
        return { data: parseJson(response, body) as T, response, body };
      }),
    );
  }

  /** The response is a text. */
  text(operation: Operation & { readonly accept: string }, input: CallInput): ApiPromise<string> {
    return new ApiPromise(
      this.#call(operation, input, async (response, scope) => {
        const body = await readText(response, scope);
        return { data: parseText(response, body, operation.accept), response, body };
      }),
    );
  }

  /** The response is bytes of any kind, for the caller to read. */
  binary(operation: Operation, input: CallInput): ApiPromise<Response> {
    return new ApiPromise(
      this.#call(operation, input, (response, scope) => {
        const lent = lendBody(response, scope);
        return { data: lent, response: lent, body: null };
      }),
    );
  }

  /** The response is a stream of server-sent events. The timeout ends with its headers. */
  events<Event>(operation: Operation, input: CallInput): ApiPromise<EventStream<Event>> {
    const accept = "text/event-stream";
    return new ApiPromise(
      this.#call({ ...operation, accept }, input, async (response, scope) => {
        await checkType(response, scope, accept);
        const lent = lendBody(response, scope);
        const data = new EventStream<Event>(lent, this.#environment);
        return { data, response: lent, body: null };
      }),
    );
  }

  /** The response is a list in JSON, or a page of one. */
  page<Body extends ListBody>(operation: Operation, input: CallInput): PagePromise<Body> {
    const follow = (after: string) =>
      this.page<Body>(operation, { ...input, query: { ...input.query, after } });
    return new PagePromise<Body>(
      this.#call<Page<Body>>(operation, input, async (response, scope) => {
        const body = await readText(response, scope);
        const { after } = (input.query ?? {}) as { readonly after?: unknown };
        return { data: page(parseJson(response, body), after, response, follow), response, body };
      }),
    );
  }

  async #call<T>(operation: Operation, input: CallInput, read: Read<T>): Promise<Answer<T>> {
    const options = checkRequestOptions(input.options);
    const request = this.#request(operation, input, options);
    const { timeoutMs = this.#settings.timeoutMs, maxRetries = this.#settings.maxRetries } =
      options;
    const { random, sleep } = this.#environment;
    const scope = new CallScope(timeoutMs, options.signal, this.#environment);
    try {
      for (let retriesMade = 0; ; retriesMade++) {
        try {
          return await read(await this.#send(request, scope), scope);
        } catch (error) {
          if (retriesMade >= maxRetries) throw error;
          const delayMs = retryDelayMs(error, retriesMade, random);
          // Waiting for the timeout would only hide what went wrong.
          if (delayMs === null || delayMs >= scope.remainingMs) throw error;
          await sleep(delayMs, scope.signal);
        }
      }
    } finally {
      scope.close();
    }
  }

  #request(operation: Operation, input: CallInput, options: RequestOptions): WireRequest {
    const body = requestBody(operation, input.body);
    return {
      method: operation.method,
      url: requestUrl(this.#settings.baseURL, operation.path, input.path ?? [], input.query),
      headers: requestHeaders(operation, body, this.#settings, options),
      body,
    };
  }

  /** One attempt: a response with a status of success, or an error. */
  async #send(request: WireRequest, scope: CallScope): Promise<Response> {
    if (scope.signal.aborted) throw scope.signal.reason;
    const sent = this.#settings.transport(request, scope.signal);
    let response: Response;
    try {
      response = await scope.race(sent);
    } catch (cause) {
      if (!scope.signal.aborted) throw unreachable(request, cause);
      // A response that comes after all would hold its connection until it is read.
      sent.then(({ body }) => body?.cancel()).catch(() => undefined);
      throw scope.signal.reason;
    }
    if (response.ok) return response;
    const body = await readText(response, scope);
    const waitMs = retryAfterMs(response.headers, this.#environment.now());
    throw readApiError(response, body, waitMs);
  }
}
