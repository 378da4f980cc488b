import type { JobRecord } from "@understudy/storage";
import { badRequest, RequestError } from "../http/request-error.ts";

/** The error of a request whose field names a file that there is not. */
export function fileNotUploaded(id: string, param: string): RequestError {
  return badRequest(
    `Invalid '${param}': there is no file '${id}'. Expected the id of an uploaded file.`,
    param,
    "file_not_found",
  );
}

/** Why a job or an evaluation failed whose file was deleted while it waited. */
export function fileGone(id: string, param: string): RequestError {
  return badRequest(
    `The file '${id}' was deleted before its turn came. Upload it again and start anew.`,
    param,
    "file_not_found",
  );
}

/** The error of a request for a job that there is not. */
export function jobNotFound(id: string): RequestError {
  return new RequestError(404, {
    message: `No such training job: ${id}`,
    type: "invalid_request_error",
    param: "job_id",
    code: null,
  });
}

/** The error of a request that a job is in the wrong status for. */
export function wrongStatus({ id, status }: JobRecord, verb: string): RequestError {
  return badRequest(
    `Cannot ${verb} the job '${id}': its status is '${status}'.`,
    "job_id",
    "invalid_job_status",
  );
}
