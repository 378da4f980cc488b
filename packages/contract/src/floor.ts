import type { OperationId } from "@understudy/spec";
import { CaseSkipped, type ContractCase } from "./contract-case.ts";
import type { ContractTarget } from "./contract-target.ts";
import type { Floor } from "./report/contract-report.ts";

const headers = { "x-request-id": "req_1", "openai-processing-ms": "1" };

function envelope(status: number, message: string, code: string | null): Response {
  const error = { message, type: "invalid_request_error", param: null, code };
  return Response.json({ error }, { status, headers });
}

/** Servers that implement nothing, each as plausible as such a server can be. */
export const emptyServers: Readonly<Record<string, () => Response>> = {
  "404 to everything": () => envelope(404, "Nothing here.", "x"),
  "200 {} to everything": () => Response.json({}, { headers }),
};

/** The cases that a server keeps which gives one answer to everything. */
export async function keptBy(
  respond: () => Response,
  cases: readonly (readonly [OperationId, ContractCase])[],
): Promise<string[]> {
  const target: ContractTarget = {
    baseURL: "http://nothing.invalid",
    apiKey: "any",
    fetch: async () => respond(),
  };
  const kept: string[] = [];
  for (const [id, { name, run }] of cases) {
    try {
      await run(target);
      kept.push(`${id}: ${name}`);
    } catch (error) {
      // A case that cannot tell is not kept either.
      if (error instanceof CaseSkipped) continue;
    }
  }
  return kept;
}

export async function floorOf(
  cases: readonly (readonly [OperationId, ContractCase])[],
): Promise<readonly Floor[]> {
  const floors: Floor[] = [];
  for (const [server, respond] of Object.entries(emptyServers)) {
    const vacuous = await keptBy(respond, cases);
    floors.push({ server, share: cases.length === 0 ? 0 : vacuous.length / cases.length, vacuous });
  }
  return floors;
}
