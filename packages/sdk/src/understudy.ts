import { ApiPromise } from "./core/api-promise.ts";
import { Caller } from "./core/caller.ts";
import { systemEnvironment } from "./core/environment.ts";
import { type Guards, guards } from "./errors/guards.ts";
import { ResourceTree } from "./generated/resource-tree.ts";
import type { ClientOptions } from "./options/client-options.ts";
import type { RequestOptions } from "./options/request-options.ts";
import { createSettings } from "./options/settings.ts";
import type { AnyInput, AnyRoute, Route, RouteAnswer, RouteInput } from "./request/route.ts";

class Client extends ResourceTree {
  constructor(options: ClientOptions = {}) {
    const variables = typeof process === "undefined" ? {} : process.env;
    super(new Caller(createSettings(options, variables), systemEnvironment));
  }

  /**
   * Make a request by its route, such as `GET /v1/files/{file_id}`, with all that the methods of the
   * resources do: the key, retries, timeouts, middleware, errors.
   *
   * A route of the API has the types of its operation; any other takes and gives what you say. What comes
   * is JSON, a text, an `EventStream` or a `Response` of bytes, by its media type.
   */
  request<R extends Route, const Input extends RouteInput<R>>(
    route: R,
    input: Input,
    options?: RequestOptions,
  ): ApiPromise<RouteAnswer<R, Input>>;
  request<R extends Route>(
    route: Record<never, never> extends RouteInput<R> ? R : never,
  ): ApiPromise<RouteAnswer<R, Record<never, never>>>;
  request<Answer = unknown, R extends AnyRoute = AnyRoute>(
    route: R & (R extends Route ? never : unknown),
    input?: AnyInput,
    options?: RequestOptions,
  ): ApiPromise<Answer>;
  request(route: string, input: AnyInput = {}, options?: RequestOptions): ApiPromise<unknown> {
    const { caller } = this;
    // Loaded with the first request: the resources have no need of it.
    return new ApiPromise(
      import("./request/call-route.ts").then(({ callRoute }) =>
        callRoute(caller, route, input, options),
      ),
    );
  }
}

/**
 * The client. Its resources follow the names of the API's operations: `files.create` is
 * `client.files.create()`.
 *
 * It holds no connections and needs no closing. An option that cannot be used is refused at once,
 * with an `InvalidArgumentError`.
 */
export type Understudy = Client;
/** The class of the client, with a guard for each error that any call can fail with: `Understudy.isRateLimitError`. */
export const Understudy: typeof Client & Guards = Object.assign(Client, guards);
