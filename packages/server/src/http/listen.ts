import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { ListenError } from "./listen-error.ts";

const flushGraceMs = 1000;

export interface ListenOptions {
  /** 0 for any free port. 4010 by default. */
  readonly port?: number;
  /** The address to listen on. 127.0.0.1 by default: this machine only. */
  readonly hostname?: string;
}

export interface Listener {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /**
   * Ends every connection, and resolves when the port is free. Answers that are on their way out
   * get a second to get there.
   */
  close(): Promise<void>;
}

/** Serves `handle` on a port. */
export async function listen(
  handle: (request: Request, bindings: HttpBindings) => Promise<Response>,
  { port = 4010, hostname = "127.0.0.1" }: ListenOptions,
): Promise<Listener> {
  const leaving = new Set<HttpBindings["outgoing"]>();
  // The adaptor would otherwise replace the global Request and Response of the user's process.
  const server = createAdaptorServer({
    fetch: (request, bindings) => {
      const { incoming, outgoing } = bindings as HttpBindings;
      // Node takes an answer for done when its last piece is written, not when it has gone out, and
      // would cut it when the server closes.
      leaving.add(outgoing);
      outgoing.once("close", () => leaving.delete(outgoing));
      return handle(request, { incoming, outgoing });
    },
    overrideGlobalObjects: false,
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(new ListenError(hostname, port, error)));
    server.listen(port, hostname, resolve);
  });
  const closed = new Promise<void>((resolve) => {
    server.once("close", resolve);
  });
  const { address, family, port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${actualPort}`,
    async close() {
      const left = Array.from(leaving, (outgoing) => once(outgoing, "close"));
      const enough = AbortSignal.timeout(flushGraceMs);
      await Promise.race([Promise.allSettled(left), once(enough, "abort")]);
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
