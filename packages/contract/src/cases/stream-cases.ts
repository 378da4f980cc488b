import { type OperationId, operationsById } from "@understudy/spec";
import { buildRequest } from "../build-request.ts";
import type { ContractCase } from "../contract-case.ts";
import { expectStream } from "../expect-answer.ts";
import { setAt } from "../json.ts";
import { freshPathParameters } from "../path-parameters.ts";
import { anyBody } from "./example-bodies.ts";

/** Where a body can ask for a stream, the answer is one, of events that the document describes. */
export function streamCases(id: OperationId): ContractCase[] {
  const { body } = anyBody(id);
  if (!operationsById[id].streams || body === undefined) return [];
  return [
    {
      name: `the example '${body.name}' streams when it is asked to`,
      kind: "stream",
      async run(target) {
        const path = await freshPathParameters(target, id);
        const streamed = { ...body, value: setAt(body.value, ["stream"], true) };
        const request = buildRequest(target, id, { path, body: streamed });
        await expectStream(id, await target.fetch(request));
      },
    },
  ];
}
