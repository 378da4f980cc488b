import type { OperationId, RequestBody, ResponseBody } from "@understudy/spec";
import type { Call } from "../call.ts";
import { MockError } from "../mock-error.ts";
import { chatChunks } from "./chat-chunks.ts";
import { completionChunks } from "./completion-chunks.ts";

/** How a whole answer of each operation that can stream is streamed. */
const streams: {
  readonly [Id in OperationId]?: (
    body: RequestBody<Id>,
    answer: ResponseBody<Id>,
  ) => Iterable<unknown>;
} = {
  "chat.completions.create": chatChunks,
  "completions.create": completionChunks,
  "training.jobs.events.list": (_body, { data }) => data,
};

/** The events that a whole answer is streamed in. */
export function streamOf(call: Call<OperationId>, answer: unknown): Iterable<unknown> {
  const stream = streams[call.operationId] as
    | ((body: unknown, answer: unknown) => Iterable<unknown>)
    | undefined;
  if (stream !== undefined && typeof answer === "object" && answer !== null) {
    return stream(call.body, answer);
  }
  throw new MockError(
    "answer_does_not_fit",
    `The answer to '${call.operationId}' does not fit: expected events, or the body of its response, but got ${String(answer)}.`,
  );
}
