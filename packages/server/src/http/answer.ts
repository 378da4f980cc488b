import type { Operation, OperationId } from "@understudy/spec";
import { checkBody, checkMediaType, checkPath, checkQuery } from "@understudy/spec/check-request";
import type { AppOptions } from "./create-app.ts";
import { EventStream } from "./event-stream.ts";
import type { Call, Handler, ReceivedBody } from "./operation-handler.ts";
import type { ParsedForm } from "./read-form.ts";
import { readJson } from "./read-json.ts";
import { reportFailure } from "./report-failure.ts";
import { type Answer, type RequestFacts, responseHeaders } from "./respond.ts";

/** Reads and checks a request, has it handled, and writes the response. */
export async function answer<Id extends OperationId>(
  id: Id,
  operation: Operation,
  request: Request,
  pathValues: () => Record<string, string>,
  facts: RequestFacts,
  options: AppOptions,
): Promise<Answer> {
  const path = checkPath(id, operation.pathParameters.length === 0 ? {} : { ...pathValues() });
  const query = checkQuery(id, request.url);
  const { body, form } = await readBody(id, operation, request, options);
  const call = {
    path,
    query,
    body,
    headers: request.headers,
    // Made when it is asked for: most requests end before anybody cares whether they were aborted.
    get signal() {
      return request.signal;
    },
    log: (added: RequestFacts["log"]) => Object.assign(facts.log, added),
  } as unknown as Call<Id>;
  const handler = options.handlers[id] as unknown as Handler<Id>;
  try {
    const reply: unknown = await handler(call);
    return respond(operation, reply, request, facts, options);
  } catch (error) {
    // A handler that keeps a file has taken it out of the form; what is left has no owner.
    await form?.discard();
    throw error;
  }
}

function respond(
  operation: Operation,
  reply: unknown,
  request: Request,
  facts: RequestFacts,
  options: AppOptions,
): Answer {
  const headers = responseHeaders(facts, options.now());
  if (reply instanceof EventStream) {
    const { signal } = request;
    const describe = (error: unknown) => reportFailure(error, signal, facts, options.logger).facts;
    return { status: 200, headers, events: reply, signal, describe };
  }
  if (reply instanceof Response) {
    for (const [name, value] of Object.entries(headers)) reply.headers.set(name, value);
    return reply;
  }
  headers["content-type"] = operation.response.mediaTypes[0] ?? "application/json";
  const text = typeof reply === "string" ? reply : JSON.stringify(reply);
  return { status: operation.response.status, headers, text };
}

async function readBody<Id extends OperationId>(
  id: Id,
  operation: Operation,
  request: Request,
  options: AppOptions,
): Promise<{ body: ReceivedBody<Id> | undefined; form?: ParsedForm }> {
  if (operation.requestBody === null) return { body: undefined };
  const contentType = request.headers.get("content-type");
  const mediaType = checkMediaType(id, contentType);

  const sink = options.fileSinks[id];
  if (mediaType !== "multipart/form-data" || sink === undefined) {
    const value = await readJson(request, options.maxBodyBytes);
    return { body: checkBody(id, mediaType, value) as ReceivedBody<Id> };
  }
  // Loaded with the first form: the parser would be a twentieth of the time to start.
  const { readForm } = await import("./read-form.ts");
  const form = await readForm(request, contentType ?? mediaType, sink);
  try {
    const body = checkBody(id, mediaType, form.value) as ReceivedBody<Id>;
    return { body, form };
  } catch (error) {
    await form.discard();
    throw error;
  }
}
