import type { Fetch } from "../core/transport.ts";

export type Step = Response | Error | ((request: Request) => Response | Promise<Response>);

/** A service that answers each request with the next of its steps, and keeps the requests. */
export interface ScriptedService {
  readonly fetch: Fetch;
  readonly requests: readonly Request[];
}

export function scriptedService(...steps: readonly Step[]): ScriptedService {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (request) => {
      const step = steps[requests.length];
      requests.push(request);
      if (step === undefined) throw new RangeError(`Request ${requests.length} was not expected.`);
      if (step instanceof Error) throw step;
      return step instanceof Response ? step : step(request);
    },
  };
}

export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init);
}

/** An error response of the API. */
export function refusal(
  status: number,
  facts: { message?: string; type?: string; param?: string | null; code?: string | null } = {},
  headers: Record<string, string> = {},
): Response {
  const error = { message: "No.", type: "invalid_request_error", param: null, code: null };
  return Response.json({ error: { ...error, ...facts } }, { status, headers });
}
