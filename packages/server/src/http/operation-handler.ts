import type {
  OperationId,
  PathParameters,
  QueryParameters,
  RequestBody,
  ResponseBody,
  StreamEvent,
} from "@understudy/spec";
import type { EventStream } from "./event-stream.ts";
import type { UploadedFile } from "./read-form.ts";

/** A body as the server has it: what is a Blob to a client is an uploaded file here. */
export type ReceivedBody<Id extends OperationId> = FilesAs<RequestBody<Id>>;
type FilesAs<T> = T extends unknown
  ? { [K in keyof T]: T[K] extends Blob ? UploadedFile : T[K] }
  : never;

/** A request that has been read, authenticated and found to fit the document. */
export interface Call<Id extends OperationId> {
  readonly path: PathParameters<Id>;
  readonly query: QueryParameters<Id>;
  readonly body: ReceivedBody<Id>;
  /** For what the document leaves to headers; those of the protocol have been dealt with. */
  readonly headers: Headers;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** Adds facts to the log line of the request. Never a body, a key or a user's name. */
  log(facts: Readonly<Record<string, string | number>>): void;
}

/** What a handler gives: a body that becomes JSON or text, a Response of bytes, or events. */
export type Reply<Id extends OperationId> =
  | (ResponseBody<Id> extends Blob ? Response : ResponseBody<Id>)
  | ([StreamEvent<Id>] extends [never] ? never : EventStream);

export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Reply<Id>> | Reply<Id>;

/** One handler for each operation: an operation without one does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
