import type { OperationId } from "@understudy/spec";
import { buildRequest } from "../build-request.ts";
import type { ContractCase } from "../contract-case.ts";
import { expectSuccess } from "../expect-answer.ts";
import { freshPathParameters } from "../path-parameters.ts";
import { anyBody, exampleBodies, exampleQuery } from "./example-bodies.ts";

/** Every example succeeds, and the answer is what the document says. */
export function successCases(id: OperationId): ContractCase[] {
  const bodies = exampleBodies(id).map((body) => ({
    name: `the example '${body.name}' succeeds as ${body.mediaType}`,
    parts: { body },
  }));
  const plain = bodies.length > 0 ? bodies : [{ name: "succeeds", parts: {} }];
  const query = exampleQuery(id);
  const queried = { name: "succeeds with the example query", parts: { query, ...anyBody(id) } };
  const all = Object.keys(query).length > 0 ? [...plain, queried] : plain;
  return all.map(({ name, parts }) => ({
    name,
    kind: "success",
    async run(target) {
      const path = await freshPathParameters(target, id);
      await expectSuccess(id, await target.fetch(buildRequest(target, id, { path, ...parts })));
    },
  }));
}
