import { contractCases, emptyServers, keptBy } from "@understudy/contract";
import { operationIds } from "@understudy/spec";
import { describe, expect, it } from "vitest";

const headers = { "x-request-id": "req_1", "openai-processing-ms": "1" };
const refusal = { message: "No.", type: "invalid_request_error", param: null, code: null };

/** Servers that implement nothing, besides the two whose score each report tells. */
const servers: Readonly<Record<string, () => Response>> = {
  ...emptyServers,
  "404 with a page": () => new Response("Not found", { status: 404, headers }),
  "400 with the envelope of errors": () =>
    Response.json({ error: refusal }, { status: 400, headers }),
  "200 with an empty list": () =>
    Response.json({ object: "list", data: [], id: "x", has_more: false }, { headers }),
  "200 with an empty stream": () =>
    new Response("data: [DONE]\n\n", {
      headers: { ...headers, "content-type": "text/event-stream" },
    }),
  "500 with nothing": () => new Response(null, { status: 500, headers }),
};

describe.each(Object.entries(servers))("a server that answers all with %s", (_, respond) => {
  it.each(operationIds)("keeps no case of %s", async (id) => {
    const cases = contractCases(id, { keys: true, seed: 1, runs: 3 });
    expect(
      await keptBy(
        respond,
        cases.map((one) => [id, one] as const),
      ),
    ).toEqual([]);
    expect(cases.map(({ kind }) => kind)).toContain("success");
    expect(cases.map(({ kind }) => kind)).toContain("field");
  });
});
