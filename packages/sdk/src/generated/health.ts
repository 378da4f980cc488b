// Generated from openapi/ by `npm run generate`. Do not edit.

import type { ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** Is the service up, and can it work. */
export class Health extends Resource {
  /**
   * Is the process up: `GET /health/live`.
   *
   * Answers as long as the process can answer at all.
   */
  live(options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"health.live">>> {
    return this.caller.json({ id: "health.live", method: "GET", path: "/health/live" }, { options });
  }

  /**
   * Can it take requests: `GET /health/ready`.
   *
   * Answers 200 when requests can be served, and 503 when they cannot: while the service closes,
   * or when its storage does not answer.
   */
  ready(options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"health.ready">>> {
    return this.caller.json({ id: "health.ready", method: "GET", path: "/health/ready" }, { options });
  }
}
