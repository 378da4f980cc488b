import { type Operation, type OperationId, violationToError } from "@understudy/spec";
import { bodyValidator, parameterValidator } from "@understudy/spec/request-validators";
import type { AppOptions } from "./create-app.ts";
import { EventStream } from "./event-stream.ts";
import type { Call, Handler, ReceivedBody } from "./operation-handler.ts";
import type { ParsedForm } from "./read-form.ts";
import { readJson } from "./read-json.ts";
import { reportFailure } from "./report-failure.ts";
import { badRequest, RequestError, unsupportedMediaType } from "./request-error.ts";
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
  const path = operation.pathParameters.length === 0 ? {} : check(id, "path", { ...pathValues() });
  const values = queryOf(request.url);
  // Without any, there is still something to do where parameters have defaults.
  const query =
    values === null && operation.queryParameters.length === 0
      ? {}
      : check(id, "query", values ?? {});
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

function check(id: OperationId, subject: "path" | "query", value: Record<string, string>) {
  const validate = parameterValidator(id, subject);
  if (validate(value)) return value;
  throw new RequestError(400, violationToError(validate.errors ?? [], { value, subject }));
}

/** The parameters of a URL's query, or null when it has no query. */
function queryOf(url: string): Record<string, string> | null {
  const start = url.indexOf("?");
  if (start < 0) return null;
  const values: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(url.slice(start))) {
    if (name in values) {
      throw badRequest(
        `Duplicate parameter: '${name}'. Expected each parameter of the query once.`,
        name,
        "duplicate_parameter",
      );
    }
    values[name] = value;
  }
  return values;
}

async function readBody<Id extends OperationId>(
  id: Id,
  operation: Operation,
  request: Request,
  options: AppOptions,
): Promise<{ body: ReceivedBody<Id> | undefined; form?: ParsedForm }> {
  if (operation.requestBody === null) return { body: undefined };
  const { mediaTypes } = operation.requestBody;
  const contentType = request.headers.get("content-type");
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase() ?? null;
  const media = mediaType === null ? undefined : mediaTypes[mediaType];
  if (contentType === null || mediaType === null || media === undefined) {
    throw unsupportedMediaType(mediaType, Object.keys(mediaTypes));
  }

  const sink = options.fileSinks[id];
  if (mediaType !== "multipart/form-data" || sink === undefined) {
    const value = await readJson(request, options.maxBodyBytes);
    return { body: checkBody(id, mediaType, value, []) as ReceivedBody<Id> };
  }
  // Loaded with the first form: the parser would be a twentieth of the time to start.
  const { readForm } = await import("./read-form.ts");
  const form = await readForm(request, contentType, sink);
  try {
    const body = checkBody(id, mediaType, form.value, media.fileFields) as ReceivedBody<Id>;
    return { body, form };
  } catch (error) {
    await form.discard();
    throw error;
  }
}

function checkBody(
  id: OperationId,
  mediaType: string,
  value: unknown,
  fileFields: readonly string[],
): unknown {
  const validate = bodyValidator(id, mediaType);
  if (validate(value)) return value;
  const context = { value, subject: "body", fileFields } as const;
  throw new RequestError(400, violationToError(validate.errors ?? [], context));
}
