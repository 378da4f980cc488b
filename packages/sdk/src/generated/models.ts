// Generated from openapi/ by `npm run generate`. Do not edit.

import type { PathParameters, ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import type { PagePromise } from "../core/page.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** The models that are served. */
export class Models extends Resource {
  /**
   * List models: `GET /v1/models`.
   *
   * Lists every model that can be named in a request, by id.
   */
  list(options?: RequestOptions): PagePromise<ResponseBody<"models.list">> {
    return this.caller.page({ id: "models.list", method: "GET", path: "/v1/models" }, { options });
  }

  /**
   * Retrieve a model: `GET /v1/models/{model}`.
   *
   * What is known of a model.
   *
   * @param model The id of a model.
   */
  retrieve(model: PathParameters<"models.retrieve">["model"], options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"models.retrieve">>> {
    return this.caller.json({ id: "models.retrieve", method: "GET", path: "/v1/models/{model}" }, { path: [model], options });
  }

  /**
   * Delete a model: `DELETE /v1/models/{model}`.
   *
   * Removes a model that was added to this service, with its files. The models that come with
   * the service stay: deleting one is refused with 403.
   *
   * @param model The id of a model.
   */
  delete(model: PathParameters<"models.delete">["model"], options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"models.delete">>> {
    return this.caller.json({ id: "models.delete", method: "DELETE", path: "/v1/models/{model}" }, { path: [model], options });
  }

  /**
   * Download a model: `GET /v1/models/{model}/artifact`.
   *
   * The ONNX file of a model, as it is run here. Of a model that was trained here, the metadata
   * of the file says what its inputs are made of.
   *
   * @param model The id of a model.
   */
  artifact(model: PathParameters<"models.artifact">["model"], options?: RequestOptions): ApiPromise<Response> {
    return this.caller.binary({ id: "models.artifact", method: "GET", path: "/v1/models/{model}/artifact", accept: "application/octet-stream" }, { path: [model], options });
  }

  /**
   * Retrieve a model's card: `GET /v1/models/{model}/card`.
   *
   * Where a model is from and, of one that was trained here, its data, metrics, hyperparameters and seed.
   *
   * @param model The id of a model.
   */
  card(model: PathParameters<"models.card">["model"], options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"models.card">>> {
    return this.caller.json({ id: "models.card", method: "GET", path: "/v1/models/{model}/card" }, { path: [model], options });
  }
}
