import assert from "node:assert/strict";
import { type OperationId, operationIds, operationsById } from "@understudy/spec";
import { buildRequest } from "../build-request.ts";
import type { ContractCase } from "../contract-case.ts";
import { expectGeneralError } from "../expect-answer.ts";
import { pathParameters } from "../path-parameters.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** The path answers to its own methods only, and says which they are. */
export function routeCases(id: OperationId): ContractCase[] {
  const { path } = operationsById[id];
  const allowed = operationIds
    .map((one) => operationsById[one])
    .filter((operation) => operation.path === path)
    .map((operation) => operation.method);
  const wrongMethods = methods.filter((method) => !allowed.includes(method));
  return [
    ...wrongMethods.map(
      (method): ContractCase => ({
        name: `its path refuses ${method}`,
        kind: "route",
        async run(target) {
          const parameters = await pathParameters(target, id);
          const request = buildRequest(target, id, { method, path: parameters });
          const response = await target.fetch(request);
          const type = "invalid_request_error";
          await expectGeneralError(response, 405, {
            type,
            param: null,
            code: "method_not_supported",
          });
          const allow = (response.headers.get("allow") ?? "").split(/\s*,\s*/);
          const named = allow.filter((one) => one !== "HEAD" && one !== "OPTIONS");
          assert.deepEqual(named.toSorted(), allowed.toSorted());
        },
      }),
    ),
    {
      name: "nothing stands below its path",
      kind: "route",
      async run(target) {
        const request = buildRequest(target, id, { path: await pathParameters(target, id) });
        const url = new URL(request.url);
        url.pathname += "/no/such/place";
        const response = await target.fetch(new Request(url, { headers: request.headers }));
        const type = "invalid_request_error";
        await expectGeneralError(response, 404, { type, param: null, code: "unknown_url" });
      },
    },
  ];
}
