import { Caller } from "../core/caller.ts";
import type { Environment } from "../core/environment.ts";
import { ResourceTree } from "../generated/resource-tree.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { createSettings } from "../options/settings.ts";

/** A client as `new Understudy(options)` makes it, in an environment of the test's own. */
export function clientIn(environment: Environment, options: ClientOptions): ResourceTree {
  return new ResourceTree(new Caller(createSettings(options, {}), environment));
}
