import { badRequest, type RequestError } from "../http/request-error.ts";

/** Why a job or an evaluation failed whose file was deleted while it waited. */
export function fileGone(id: string, param: string): RequestError {
  return badRequest(
    `The file '${id}' was deleted before its turn came. Upload it again and start anew.`,
    param,
    "file_not_found",
  );
}
