// Generated from openapi/ by `npm run generate`. Do not edit.

import type { ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** This document. */
export class Openapi extends Resource {
  /**
   * This document as JSON: `GET /openapi.json`.
   *
   * The OpenAPI document that the service was built from, in one piece.
   */
  json(options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"openapi.json">>> {
    return this.caller.json({ id: "openapi.json", method: "GET", path: "/openapi.json" }, { options });
  }

  /**
   * This document as YAML: `GET /openapi.yaml`.
   *
   * The OpenAPI document that the service was built from, in one piece.
   */
  yaml(options?: RequestOptions): ApiPromise<string> {
    return this.caller.text({ id: "openapi.yaml", method: "GET", path: "/openapi.yaml", accept: "application/yaml" }, { options });
  }
}
