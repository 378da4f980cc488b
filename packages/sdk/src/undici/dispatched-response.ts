import { type HasRawHeader, rawHeader } from "../core/response-header.ts";
import type { IncomingBody } from "./incoming-body.ts";

/** The codings of a body that are decoded here. */
export const codings = ["gzip", "deflate"] as const;

/** The beginning of a response, as undici tells it. */
export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly url: string;
}

/**
 * A `Response` whose parts are made when they are looked at: most calls look at the status, one or two
 * headers and the text, and a stream or even an empty `Response` costs more than all of these. Whatever
 * else a `Response` can do is done by a plain one, which takes the body over.
 */
export class DispatchedResponse implements Response, HasRawHeader {
  readonly #head: ResponseHead;
  readonly #incoming: IncomingBody | null;
  #headers: Headers | undefined;
  #isTextTaken = false;
  #plain: Response | undefined;

  constructor(head: ResponseHead, body: IncomingBody | null) {
    this.#head = head;
    this.#incoming = body;
  }

  get status(): number {
    return this.#head.status;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get statusText(): string {
    return this.#head.statusText;
  }

  get url(): string {
    return this.#head.url;
  }

  get redirected(): boolean {
    return false;
  }

  get type(): Response["type"] {
    return "default";
  }

  [rawHeader](name: string): string | null {
    const value = this.#head.headers[name];
    return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
  }

  get headers(): Headers {
    this.#headers ??= new Headers([...pairsOf(this.#head.headers)]);
    return this.#headers;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#isTextTaken || this.#incoming === null ? null : this.#asPlain().body;
  }

  get bodyUsed(): boolean {
    return this.#isTextTaken || (this.#plain?.bodyUsed ?? false);
  }

  async text(): Promise<string> {
    const incoming = this.#coding() === undefined && this.#plain === undefined && this.#incoming;
    if (!incoming || this.#isTextTaken) return this.#asPlain().text();
    this.#isTextTaken = true;
    const text = (await incoming.whole()).toString("utf8");
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#asPlain().arrayBuffer();
  }

  blob(): Promise<Blob> {
    return this.#asPlain().blob();
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  formData(): Promise<FormData> {
    return this.#asPlain().formData();
  }

  clone(): Response {
    return this.#asPlain().clone();
  }

  #asPlain(): Response {
    if (this.#isTextTaken) throw new TypeError("The body of the response has been read already.");
    const { status, statusText, headers } = this;
    this.#plain ??= new Response(this.#stream(), { status, statusText, headers });
    return this.#plain;
  }

  #stream(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    const stream = this.#incoming?.stream() ?? null;
    const coding = this.#coding();
    return coding && stream ? stream.pipeThrough(new DecompressionStream(coding)) : stream;
  }

  #coding(): (typeof codings)[number] | undefined {
    const name = this.#head.headers["content-encoding"];
    return codings.find((coding) => coding === name);
  }
}

// It is a `Response` to `instanceof`, and inherits what Node may add to one.
Object.setPrototypeOf(DispatchedResponse.prototype, Response.prototype);

function* pairsOf(headers: ResponseHead["headers"]): Generator<[string, string]> {
  for (const [name, value] of Object.entries(headers)) {
    if (Array.isArray(value)) for (const one of value) yield [name, one];
    else if (value !== undefined) yield [name, value];
  }
}
