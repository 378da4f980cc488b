import { createServer } from "node:net";
import type { DoctorContext, Finding } from "./finding.ts";
import { findListener } from "./port-listener.ts";

/** Can the port be listened on, and if not, who has it? */
export async function checkPort({
  host,
  port,
}: Pick<DoctorContext, "host" | "port">): Promise<readonly Finding[]> {
  const check = "port";
  const code = await tryListening(host, port);
  switch (code) {
    case null:
      return [{ check, state: "ok", detail: `${port} on ${host} is free` }];
    case "EADDRINUSE": {
      const stop = "Stop it, or choose another port with --port.";
      if (await isUnderstudy(host, port)) {
        const detail = `an understudy already serves on ${host}:${port}`;
        return [{ check, state: "warning", detail, remedy: `Use that one. Or: ${stop}` }];
      }
      const by = await findListener(port);
      const detail = `${port} on ${host} is in use${by === null ? "" : ` by ${by}`}`;
      const look = by === null ? ` \`lsof -i :${port}\` or \`netstat -ano\` tells what it is.` : "";
      return [{ check, state: "problem", detail, remedy: `${stop}${look}` }];
    }
    case "EACCES":
      return [
        {
          check,
          state: "problem",
          detail: `this user may not listen on port ${port}`,
          remedy: "Choose a port above 1023 with --port.",
        },
      ];
    default:
      return [
        {
          check,
          state: "problem",
          detail: `${host}:${port} cannot be listened on (${code})`,
          remedy: "Choose an address of this machine with --host: 127.0.0.1, or 0.0.0.0 for all.",
        },
      ];
  }
}

/** The code of the error that listening ends with, or null when it works. */
function tryListening(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** Asks for the liveness that only our service answers in this form. */
async function isUnderstudy(host: string, port: number): Promise<boolean> {
  const name = host === "0.0.0.0" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  try {
    const response = await fetch(`http://${name}:${port}/health/live`, {
      signal: AbortSignal.timeout(1000),
    });
    const body = (await response.json()) as { status?: unknown } | null;
    return body?.status === "live" && response.headers.has("openai-processing-ms");
  } catch {
    return false;
  }
}
