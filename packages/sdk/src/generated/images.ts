// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RequestBody, ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import { Resource } from "../core/resource.ts";
import type { WithFileStreams } from "../files/file-stream.ts";
import type { RequestOptions } from "../options/request-options.ts";

export class ImagesClassifications extends Resource {
  /**
   * Classify an image: `POST /v1/images/classifications`.
   *
   * Names what an image shows. The image is a PNG, JPEG or WebP file: sent as a file in a
   * multipart form, or as a data URL in JSON.
   */
  create(body: WithFileStreams<RequestBody<"images.classifications.create">>, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"images.classifications.create">>> {
    return this.caller.json({ id: "images.classifications.create", method: "POST", path: "/v1/images/classifications", body: "either", fileFields: ["image"] }, { body, options });
  }
}

/** Classes of images. */
export class Images extends Resource {
  readonly classifications = new ImagesClassifications(this.caller);
}
