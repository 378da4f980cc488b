import { responseHeader } from "./response-header.ts";
import { withBody } from "./with-body.ts";

/** What a call came to, with the response that it came in. */
export interface WithResponse<T> {
  readonly data: T;
  /** For its status and headers: the body has been read, unless `data` is this response. */
  readonly response: Response;
  /** The service's own name for the request, from `x-request-id`. */
  readonly requestId: string | null;
}

/** What came as JSON. The id of its request is not one of the fields that a loop or JSON would show. */
export type WithRequestId<T> = T & {
  /** The service's own name for the request, from `x-request-id`. */
  readonly requestId: string | null;
};

/** Adds the id of its request to what came. */
export function withRequestId<T>(data: T, response: Response): WithRequestId<T> {
  if (typeof data === "object" && data !== null) {
    const value = responseHeader(response, "x-request-id");
    Object.defineProperty(data, "requestId", { value });
  }
  return data as WithRequestId<T>;
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

  /** A call that something has to be waited for. It is given in a function: a promise would be awaited. */
  static of<T>(call: () => Promise<() => ApiPromise<T>>): ApiPromise<T> {
    const answer = async () => {
      const inner = (await call())();
      inner.#isHandled();
      return inner.#answer;
    };
    return new ApiPromise(answer());
  }

  /** This call with its data made into something else, for methods that do more than an operation. */
  mapped<U>(change: (data: T, response: Response) => U | Promise<U>): ApiPromise<WithRequestId<U>> {
    this.#isHandled();
    const mapped = async () => {
      const answer = await this.#answer;
      const changed = await change(answer.data, answer.response);
      return { ...answer, data: withRequestId(changed, answer.response) };
    };
    return new ApiPromise(mapped());
  }

  /** The data, with the response's headers and request id. */
  async withResponse(): Promise<WithResponse<T>> {
    this.#isHandled();
    const { data, response } = await this.#answer;
    return { data, response, requestId: responseHeader(response, "x-request-id") };
  }

  /** The response alone, its body still to be read. A refused request is an error all the same. */
  async asResponse(): Promise<Response> {
    this.#isHandled();
    const { response, body } = await this.#answer;
    if (body === null || response.status === 204 || response.status === 205) return response;
    return withBody(response, body);
  }

  /** A failure is told by the promise that was asked for, and no second time by this one. */
  #isHandled(): void {
    this.catch(() => undefined);
  }
}
