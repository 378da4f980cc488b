import { Caller } from "./core/caller.ts";
import { systemEnvironment } from "./core/environment.ts";
import { ResourceTree } from "./generated/resource-tree.ts";
import type { ClientOptions } from "./options/client-options.ts";
import { createSettings } from "./options/settings.ts";

/**
 * The client. Its resources follow the names of the API's operations: `files.create` is
 * `client.files.create()`.
 *
 * It holds no connections and needs no closing. An option that cannot be used is refused at once,
 * with an `InvalidArgumentError`.
 */
export class Understudy extends ResourceTree {
  constructor(options: ClientOptions = {}) {
    const variables = typeof process === "undefined" ? {} : process.env;
    super(new Caller(createSettings(options, variables), systemEnvironment));
  }
}
