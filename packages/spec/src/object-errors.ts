import { badRequest, RequestError } from "./request-error.ts";

/** 404: a model that is not served. */
export function modelNotFound(model: string): RequestError {
  return new RequestError(404, {
    message: `The model '${model}' does not exist or you do not have access to it.`,
    type: "invalid_request_error",
    param: "model",
    code: "model_not_found",
  });
}

/** 404: a file that is not stored. */
export function fileNotFound(id: string): RequestError {
  return new RequestError(404, {
    message: `No such File object: ${id}`,
    type: "invalid_request_error",
    param: "id",
    code: null,
  });
}

/** 404: a training job that there is not. */
export function jobNotFound(id: string): RequestError {
  return new RequestError(404, {
    message: `No such training job: ${id}`,
    type: "invalid_request_error",
    param: "job_id",
    code: null,
  });
}

/** 404: an evaluation that there is not. */
export function evaluationNotFound(id: string): RequestError {
  return new RequestError(404, {
    message: `No such evaluation: ${id}`,
    type: "invalid_request_error",
    param: "evaluation_id",
    code: null,
  });
}

/** 403: a model that is not the user's own. */
export function modelNotDeletable(id: string): RequestError {
  return new RequestError(403, {
    message: `The model '${id}' comes with the service and cannot be deleted.`,
    type: "invalid_request_error",
    param: "model",
    code: "permission_denied",
  });
}

/** 400: a field that names a file which there is not. */
export function fileNotUploaded(id: string, param: string): RequestError {
  return badRequest(
    `Invalid '${param}': there is no file '${id}'. Expected the id of an uploaded file.`,
    param,
    "file_not_found",
  );
}

/** 400: a page after something that is not in the list; `what` is what it lists. */
export function unknownCursor(what: string, cursor: string): RequestError {
  return badRequest(
    `Invalid 'after': there is no ${what} '${cursor}'. Expected the id of the last ${what} of the page before.`,
    "after",
    "invalid_value",
  );
}

/** 400: a training job is in the wrong status for what is asked of it. */
export function wrongJobStatus(
  { id, status }: { readonly id: string; readonly status: string },
  verb: string,
): RequestError {
  return badRequest(
    `Cannot ${verb} the job '${id}': its status is '${status}'.`,
    "job_id",
    "invalid_job_status",
  );
}
