import { type ErrorFacts, type OperationId, operationsById } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";
import { buildRequest } from "../build-request.ts";
import type { ContractCase } from "../contract-case.ts";
import { expectError } from "../expect-answer.ts";
import { setAt } from "../json.ts";
import { anyBody, type ExampleBody } from "./example-bodies.ts";

const unknownId = "no-such-thing";

/** What does not exist is a 404 with the facts of the document's example of one. */
export function missingCases(id: OperationId): ContractCase[] {
  const { pathParameters, errorStatuses } = operationsById[id];
  if (!errorStatuses.includes(404)) return [];
  const examples = Object.values(
    operationExamples[id].responses["404"]?.["application/json"] ?? {},
  );
  const { error } = examples[0] as { error: ErrorFacts };
  return [
    {
      name: "is a 404 for an id that nothing has",
      kind: "missing",
      async run(target) {
        const path = Object.fromEntries(pathParameters.map((name) => [name, unknownId]));
        const request = buildRequest(target, id, { path, ...unknownBody(id, error.param) });
        const { type, param, code } = error;
        await expectError(id, await target.fetch(request), 404, { type, param, code });
      },
    },
  ];
}

/** A body that names something unknown, when it is the body and not the path that names things. */
function unknownBody(id: OperationId, param: string | null): { readonly body?: ExampleBody } {
  const { body } = anyBody(id);
  const named = operationsById[id].pathParameters.length === 0 && param !== null;
  if (body === undefined || !named) return anyBody(id);
  return { body: { ...body, value: setAt(body.value, [param], unknownId) } };
}
