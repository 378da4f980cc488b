import type { Fetch } from "../core/transport.ts";
import type { Logger, LogLevel } from "../logging/logger.ts";
import type { Middleware } from "../middleware/middleware.ts";
import type { HeaderValues } from "./request-options.ts";

/** What a client can be made with. Each has a default. */
export interface ClientOptions {
  /**
   * Where the service is: `UNDERSTUDY_BASE_URL` by default, else `http://127.0.0.1:4010`, where
   * the emulator is. It may have a path, as behind a gateway, and may end in `/v1`.
   */
  readonly baseURL?: string | undefined;
  /** Sent as a bearer token: `UNDERSTUDY_API_KEY` by default, else none. */
  readonly apiKey?: string | undefined;
  /**
   * Sends the requests, such as an emulator's `fetch`. By default undici does on Node, unless the global
   * `fetch` has been replaced, and the global `fetch` elsewhere.
   */
  readonly fetch?: Fetch | undefined;
  /** How long a call may take, all its attempts and waits together. 10 minutes by default. */
  readonly timeoutMs?: number | undefined;
  /** How long a stream may give no event. 10 minutes by default. */
  readonly idleTimeoutMs?: number | undefined;
  /**
   * How often a failed attempt is made again: after a broken connection, 408, 409, 429, and 500 or
   * above. 2 by default.
   */
  readonly maxRetries?: number | undefined;
  /** Sent with every request. Null sends none of that name. */
  readonly defaultHeaders?: HeaderValues | undefined;
  /** Runs around each attempt of each call, the first of them outermost. None by default. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Where the log goes: the console by default. With one, and no `logLevel`, the level is `info`. */
  readonly logger?: Logger | undefined;
  /**
   * What is logged: `UNDERSTUDY_LOG` by default, else `off`. `info` has a line for each attempt;
   * `debug` has headers and bodies too. Keys, cookies and the like are left out at every level.
   */
  readonly logLevel?: LogLevel | undefined;
  /**
   * Whether HTTP/2 may be used where a service offers it (over https). On Node alone. With this or a
   * `proxy` the client has connections of its own; else those of undici's global dispatcher.
   */
  readonly allowH2?: boolean | undefined;
  /**
   * The address of an HTTP proxy, or `environment` for those of the variables `HTTP_PROXY`, `HTTPS_PROXY`
   * and `NO_PROXY`. On Node alone; none by default.
   */
  readonly proxy?: string | undefined;
  /** Takes an `apiKey` in a browser too, where everyone who opens the page can read it. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
