import type { Caller, CallInput } from "./caller.ts";
import type { Resume } from "./event-stream.ts";
import type { Operation } from "./operation.ts";

/** Makes a call of a stream again, for the events behind one: the standard's header says which. */
export function resumeEvents(caller: Caller, operation: Operation, input: CallInput): Resume {
  return (lastEventId, signal) => {
    const { signal: callers, headers } = input.options ?? {};
    const options = {
      ...input.options,
      signal: callers === undefined ? signal : AbortSignal.any([callers, signal]),
      ...(lastEventId !== null && { headers: { ...headers, "last-event-id": lastEventId } }),
    };
    const query = lastEventId === null ? input.query : { ...input.query, after: undefined };
    return caller.events({ ...operation, resumes: undefined }, { ...input, query, options });
  };
}
