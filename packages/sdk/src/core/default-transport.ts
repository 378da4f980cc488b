import type { ConnectionOptions } from "../undici/undici-transport.ts";
import { isNode } from "./runtime.ts";
import { globalFetchTransport, type Transport } from "./transport.ts";

/** The last `fetch` that was found to be Node's own. */
let nodesFetch: typeof fetch | undefined;

/**
 * undici on Node, which is loaded with the first request, and the global `fetch` elsewhere.
 *
 * It steps aside for a global `fetch` that has been replaced, which is looked up at each request: somebody
 * wants to see them.
 */
export function defaultTransport(options: ConnectionOptions): Transport {
  let loading: Promise<Transport> | undefined;
  let loaded: Transport | undefined;
  return async (request, signal) => {
    if (!isNode() || isReplaced(globalThis.fetch)) return globalFetchTransport(request, signal);
    loading ??= load(options);
    loaded ??= await loading;
    return loaded(request, signal);
  };
}

async function load(options: ConnectionOptions): Promise<Transport> {
  return (await import("../undici/undici-transport.ts")).undiciTransport(options);
}

/** Node's own says where it comes from: it loads a copy of undici when it is first called. */
function isReplaced(fetch: typeof globalThis.fetch): boolean {
  if (fetch === nodesFetch) return false;
  if (!/undici/.test(Function.prototype.toString.call(fetch))) return true;
  nodesFetch = fetch;
  return false;
}
