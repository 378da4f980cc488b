import type {
  Operation,
  OperationAt,
  OperationId,
  PathParameters,
  QueryParameters,
  RequestBody,
  ResponseBody,
  ResponseMediaType,
  Route,
  StreamEvent,
} from "@understudy/spec";
import type { EventStream } from "../core/event-stream.ts";
import type { WithFileStreams } from "../files/file-stream.ts";

export type { Route };

/** An address that the API need not know, such as `POST /v1/of-a-gateway`. */
export type AnyRoute = `${Operation["method"]} /${string}`;

/** What can be sent to any address. */
export interface AnyInput {
  /** What stands for the `{names}` in the path. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: object;
  /** Sent as JSON, or as a form where one of its fields is a file. */
  readonly body?: object;
}

type Fields<Name extends string, Values> = [keyof Values] extends [never]
  ? { readonly [N in Name]?: undefined }
  : Record<never, never> extends Values
    ? { readonly [N in Name]?: Values }
    : { readonly [N in Name]: Values };

/** What an operation takes. */
type InputOf<Id extends OperationId> = Fields<"path", PathParameters<Id>> &
  Fields<"query", QueryParameters<Id>> &
  ([RequestBody<Id>] extends [never]
    ? { readonly body?: undefined }
    : { readonly body: WithFileStreams<RequestBody<Id>> });

/** What is sent to a route of the API: its parameters and body, where it has any. */
export type RouteInput<R extends Route> = InputOf<OperationAt<R>>;

/** What asks for a stream. */
type Streaming =
  | { readonly body: { readonly stream: true } }
  | { readonly query: { readonly stream: true } };

type AnswerOf<Id extends OperationId, Input> = Input extends Streaming
  ? EventStream<StreamEvent<Id>>
  : "application/json" extends ResponseMediaType<Id>
    ? ResponseBody<Id>
    : "application/yaml" extends ResponseMediaType<Id>
      ? string
      : Response;

/** What a route of the API answers: its JSON, a text, a stream of events, or a `Response` of bytes. */
export type RouteAnswer<R extends Route, Input> = AnswerOf<OperationAt<R>, Input>;
