import type {
  OperationId,
  PathParameters,
  QueryParameters,
  RequestBody,
  ResponseBody,
  StreamEvent,
} from "@understudy/spec";

/** A request that was read and found to fit the document, with the defaults of what it left out. */
export interface Call<Id extends OperationId> {
  readonly operationId: Id;
  readonly path: PathParameters<Id>;
  readonly query: QueryParameters<Id>;
  /** A file of a form is a `File`. */
  readonly body: RequestBody<Id>;
  readonly headers: Headers;
  /** Aborted when the caller gives up. */
  readonly signal: AbortSignal;
}

/** The events of a streamed answer. They are sent in their order, and `[DONE]` after the last. */
export type Events<Id extends OperationId> = [StreamEvent<Id>] extends [never]
  ? never
  : Iterable<StreamEvent<Id>> | AsyncIterable<StreamEvent<Id>>;

/**
 * What an operation is answered with: its body, or bytes where it gives a file; events where the
 * request asks for a stream (a whole body is then streamed too); or a Response, which is sent as it is.
 */
export type Reply<Id extends OperationId> =
  | (ResponseBody<Id> extends Blob ? Blob | Uint8Array<ArrayBuffer> : ResponseBody<Id>)
  | Events<Id>
  | Response;

/** Answers an operation. A `RequestError` that it throws is answered with as the service would. */
export type Answer<Id extends OperationId> = (call: Call<Id>) => Reply<Id> | Promise<Reply<Id>>;

/** An answer for each operation: one without does not compile. */
export type Answers = { readonly [Id in OperationId]: Answer<Id> };
