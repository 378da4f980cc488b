// Generated from openapi/ by `npm run generate`. Do not edit.

import type { PathParameters, QueryParameters, RequestBody, ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import type { PagePromise } from "../core/page.ts";
import { Resource } from "../core/resource.ts";
import type { WithFileStreams } from "../files/file-stream.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** Uploaded files. */
export class Files extends Resource {
  /**
   * List files: `GET /v1/files`.
   *
   * Lists the stored files a page at a time, newest first unless asked otherwise.
   */
  list(query?: QueryParameters<"files.list">, options?: RequestOptions): PagePromise<ResponseBody<"files.list">> {
    return this.caller.page({ id: "files.list", method: "GET", path: "/v1/files" }, { query, options });
  }

  /**
   * Upload a file: `POST /v1/files`.
   *
   * Stores a file. The answer comes when the file is safely on disk; an upload that breaks off
   * leaves nothing behind.
   *
   * A request with an `Idempotency-Key` is done once: sent again within a day, while the service runs, it has the
   * same answer, and the key with another request is refused.
   */
  create(body: WithFileStreams<RequestBody<"files.create">>, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"files.create">>> {
    return this.caller.json({ id: "files.create", method: "POST", path: "/v1/files", body: "form", fileFields: ["file"] }, { body, options });
  }

  /**
   * Retrieve a file: `GET /v1/files/{file_id}`.
   *
   * What is known of a file, without its content.
   *
   * @param fileId The id of a file.
   */
  retrieve(fileId: PathParameters<"files.retrieve">["file_id"], options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"files.retrieve">>> {
    return this.caller.json({ id: "files.retrieve", method: "GET", path: "/v1/files/{file_id}" }, { path: [fileId], options });
  }

  /**
   * Delete a file: `DELETE /v1/files/{file_id}`.
   *
   * Removes a file and its content for good.
   *
   * @param fileId The id of a file.
   */
  delete(fileId: PathParameters<"files.delete">["file_id"], options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"files.delete">>> {
    return this.caller.json({ id: "files.delete", method: "DELETE", path: "/v1/files/{file_id}" }, { path: [fileId], options });
  }

  /**
   * Download a file: `GET /v1/files/{file_id}/content`.
   *
   * The bytes of a file, as they were uploaded.
   *
   * @param fileId The id of a file.
   */
  content(fileId: PathParameters<"files.content">["file_id"], options?: RequestOptions): ApiPromise<Response> {
    return this.caller.binary({ id: "files.content", method: "GET", path: "/v1/files/{file_id}/content", accept: "application/octet-stream" }, { path: [fileId], options });
  }
}
