import type { Fetch } from "../core/transport.ts";
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
  /** Sends the requests, such as an emulator's `fetch`. The global `fetch` by default. */
  readonly fetch?: Fetch | undefined;
  /** How long a call may take, all its attempts and waits together. 10 minutes by default. */
  readonly timeoutMs?: number | undefined;
  /**
   * How often a failed attempt is made again: after a broken connection, 408, 409, 429, and 500 or
   * above. 2 by default.
   */
  readonly maxRetries?: number | undefined;
  /** Sent with every request. Null sends none of that name. */
  readonly defaultHeaders?: HeaderValues | undefined;
}
