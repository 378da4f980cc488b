import { operationIds } from "@understudy/spec";
import { describe, expect, it } from "vitest";
import { contractCases } from "./contract-cases.ts";
import type { ContractTarget } from "./contract-target.ts";

const apiKey = "contract-key";
const baseURL = "http://contract.invalid";

const headers = { "x-request-id": "req_1", "openai-processing-ms": "1" };

function answersAll(respond: () => Response): ContractTarget {
  return { baseURL, apiKey, fetch: async () => respond() };
}

/** Servers that implement nothing, each as plausible as such a server can be. */
const emptyServers: Readonly<Record<string, ContractTarget>> = {
  "404 with a page": answersAll(() => new Response("Not found", { status: 404, headers })),
  "404 with the envelope of errors": answersAll(() =>
    Response.json(
      {
        error: { message: "Nothing here.", type: "invalid_request_error", param: null, code: "x" },
      },
      { status: 404, headers },
    ),
  ),
  "400 with the envelope of errors": answersAll(() =>
    Response.json(
      { error: { message: "No.", type: "invalid_request_error", param: null, code: null } },
      { status: 400, headers },
    ),
  ),
  "200 with an empty object": answersAll(() => Response.json({}, { headers })),
  "200 with an empty list": answersAll(() =>
    Response.json({ object: "list", data: null, id: "x" }, { headers }),
  ),
  "500 with nothing": answersAll(() => new Response(null, { status: 500, headers })),
};

describe.each(Object.entries(emptyServers))("a server that answers all with %s", (_, target) => {
  it.each(operationIds)("keeps no case of %s", async (id) => {
    const cases = contractCases(id, { keys: true });
    const kept: string[] = [];
    for (const { name, run } of cases) {
      if (await passes(() => run(target))) kept.push(name);
    }
    expect(kept).toEqual([]);
    expect(cases.map(({ kind }) => kind)).toContain("success");
    expect(cases.map(({ kind }) => kind)).toContain("field");
  });
});

async function passes(run: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}
