import {
  checkChatRequest,
  checkCompletionRequest,
  checkFilename,
  checkMessages,
  checkTrainingMethod,
  malformedForm,
  type OperationId,
  operationsById,
  parseJsonBody,
  type RequestBody,
  setFormField,
} from "@understudy/spec";
import { checkBody, checkMediaType, checkPath, checkQuery } from "@understudy/spec/check-request";
import type { Call } from "../call.ts";

/** What a schema cannot say of a body, and what is the same for every model. */
const rules: { readonly [Id in OperationId]?: (body: RequestBody<Id>) => void } = {
  "chat.completions.create": (body) => {
    checkChatRequest(body);
    checkMessages(body.messages);
  },
  "completions.create": checkCompletionRequest,
  "files.create": ({ file }) => checkFilename((file as File).name),
  "training.jobs.create": checkTrainingMethod,
};

/** Reads a request and checks it as the service does. Throws the error that the service would give. */
export async function readCall<Id extends OperationId>(
  id: Id,
  request: Request,
  values: Readonly<Record<string, string>>,
): Promise<Call<Id>> {
  const { headers, signal } = request;
  const path = checkPath(id, { ...values });
  const query = checkQuery(id, request.url);
  const body = await readBody(id, request);
  return { operationId: id, path, query, body, headers, signal } as Call<Id>;
}

async function readBody(id: OperationId, request: Request): Promise<unknown> {
  if (operationsById[id].requestBody === null) return undefined;
  const mediaType = checkMediaType(id, request.headers.get("content-type"));
  const value =
    mediaType === "multipart/form-data"
      ? await readForm(request)
      : parseJsonBody(new Uint8Array(await request.arrayBuffer()));
  const body = checkBody(id, mediaType, value);
  const rule = rules[id] as ((body: unknown) => void) | undefined;
  rule?.(body);
  return body;
}

async function readForm(request: Request): Promise<Record<string, unknown>> {
  const value: Record<string, unknown> = Object.create(null);
  for (const [name, item] of await parseForm(request)) setFormField(value, name, item);
  return value;
}

async function parseForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    request.signal.throwIfAborted();
    throw malformedForm(error instanceof Error ? error.message : String(error));
  }
}
