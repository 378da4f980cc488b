import { type OperationId, operationsById } from "@understudy/spec";
import { buildRequest } from "../build-request.ts";
import type { ContractCase } from "../contract-case.ts";
import { expectError, expectSuccess } from "../expect-answer.ts";
import { pathParameters } from "../path-parameters.ts";
import { anyBody } from "./example-bodies.ts";

const withoutKey = { none: null, wrong: "Bearer wrong-key", basic: "Basic a2V5OmtleQ==" };

/** A service with keys asks for one, where the document says that it does. */
export function keyCases(id: OperationId): ContractCase[] {
  const { authenticated } = operationsById[id];
  return Object.entries(withoutKey).map(([name, authorization]) => ({
    name: `${authenticated ? "is refused" : "answers"} with ${name} for a key`,
    kind: "key",
    async run(target) {
      const path = await pathParameters(target, id);
      const request = buildRequest(target, id, { path, ...anyBody(id) });
      if (authorization === null) request.headers.delete("authorization");
      else request.headers.set("authorization", authorization);
      const response = await target.fetch(request);
      if (!authenticated) return expectSuccess(id, response);
      const type = "invalid_request_error";
      await expectError(id, response, 401, { type, param: null, code: "invalid_api_key" });
    },
  }));
}
