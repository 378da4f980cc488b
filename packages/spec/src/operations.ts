import { operationTable } from "./generated/operation-table.ts";
import type { operations } from "./generated/types.ts";
import type { Operation } from "./operation.ts";

/** The name of an operation, such as `embeddings.create`. */
export type OperationId = keyof typeof operationTable;

/** Every operation of the document, by its id. */
export const operationsById: Readonly<Record<OperationId, Operation>> = operationTable;

/** The ids of every operation, in the order of the document. */
export const operationIds = Object.keys(operationTable) as OperationId[];

type Operations = operations;
type Content<T> = T extends { content: infer C } ? C[keyof C] : never;

/** What an operation takes as its body, in any of its media types. */
export type RequestBody<Id extends OperationId> = Content<
  NonNullable<Operations[Id] extends { requestBody?: infer B } ? B : never>
>;

type Success<Id extends OperationId> = Operations[Id]["responses"] extends { 200: infer R }
  ? R
  : never;

type EventStreamType = "text/event-stream";

/** What an operation answers with when it succeeds and does not stream. */
export type ResponseBody<Id extends OperationId> =
  Success<Id> extends { content: infer C } ? C[Exclude<keyof C, EventStreamType>] : never;

/** One event of an operation that can stream; `never` for one that cannot. */
export type StreamEvent<Id extends OperationId> =
  Success<Id> extends { content: { [T in EventStreamType]: infer Event } } ? Event : never;

/** The media types that an operation answers with. */
export type ResponseMediaType<Id extends OperationId> =
  Success<Id> extends { content: infer C } ? keyof C : never;

type Table = typeof operationTable;

type RouteOf<Id extends OperationId> = `${Table[Id]["method"]} ${Table[Id]["path"]}`;

/** Where an operation is, such as `GET /v1/files/{file_id}`. */
export type Route = RouteOf<OperationId>;

/** The operation at a route. */
export type OperationAt<R extends Route> = {
  [Id in OperationId]: RouteOf<Id> extends R ? Id : never;
}[OperationId];

type Parameters<Id extends OperationId, Place extends "path" | "query"> = Operations[Id] extends {
  parameters: { [P in Place]?: infer Values };
}
  ? [Values] extends [undefined]
    ? Record<never, never>
    : NonNullable<Values>
  : Record<never, never>;

/** The parameters in the path of an operation. */
export type PathParameters<Id extends OperationId> = Parameters<Id, "path">;

/** The parameters in the query of an operation. */
export type QueryParameters<Id extends OperationId> = Parameters<Id, "query">;
