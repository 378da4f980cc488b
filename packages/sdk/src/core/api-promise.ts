/** What a call came to, with the response that it came in. */
export interface WithResponse<T> {
  readonly data: T;
  /** For its status and headers: the body has been read, unless `data` is this response. */
  readonly response: Response;
  /** The service's own name for the request, from `x-request-id`. */
  readonly requestId: string | null;
}

/** The outcome of a call within the client. */
export interface Answer<T> {
  readonly data: T;
  readonly response: Response;
  /** The body that was read, or null when it is the caller's to read. */
  readonly body: string | null;
}

/** The result of a call that is under way. Awaiting it gives the data alone. */
export class ApiPromise<T> extends Promise<T> {
  readonly #answer: Promise<Answer<T>>;

  constructor(answer: Promise<Answer<T>>) {
    super((resolve, reject) => answer.then(({ data }) => resolve(data), reject));
    this.#answer = answer;
  }

  /** What `then` and the like make are plain promises: they have no response to offer. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The data, with the response's headers and request id. */
  async withResponse(): Promise<WithResponse<T>> {
    this.#isHandled();
    const { data, response } = await this.#answer;
    return { data, response, requestId: response.headers.get("x-request-id") };
  }

  /** The response alone, its body still to be read. A refused request is an error all the same. */
  async asResponse(): Promise<Response> {
    this.#isHandled();
    const { response, body } = await this.#answer;
    if (body === null || response.status === 204 || response.status === 205) return response;
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
  }

  /** A failure is told by the promise that was asked for, and no second time by this one. */
  #isHandled(): void {
    this.catch(() => undefined);
  }
}
