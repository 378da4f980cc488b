import { operationIds, operationsById } from "@understudy/spec";
import { bodyValidator, parameterValidator } from "@understudy/spec/request-validators";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryOf } from "./arbitrary-of.ts";
import { bodySchema, parametersSchema } from "./document.ts";

const withJson = operationIds.filter(
  (id) => operationsById[id].requestBody?.mediaTypes["application/json"] !== undefined,
);
const withQuery = operationIds.filter((id) => operationsById[id].queryParameters.length > 0);

describe("generated values", () => {
  it.each(withJson)("are bodies of %s, as the validator of the server has it", (id) => {
    const validate = bodyValidator(id, "application/json");
    fc.assert(
      fc.property(arbitraryOf(bodySchema(id, "application/json")), (body) => {
        expect(validate(structuredClone(body)), JSON.stringify(validate.errors)).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each(withQuery)("are queries of %s", (id) => {
    const validate = parameterValidator(id, "query");
    fc.assert(
      fc.property(arbitraryOf(parametersSchema(id, "query")), (query) => {
        expect(validate(structuredClone(query)), JSON.stringify(validate.errors)).toBe(true);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("shrink to what is small", () => {
    const schema = bodySchema("chat.completions.create", "application/json");
    const result = fc.check(
      fc.property(arbitraryOf(schema), (body) => !JSON.stringify(body).includes("user")),
      { seed: 1, numRuns: 500 },
    );
    expect(JSON.stringify(result.counterexample?.[0]).length).toBeLessThan(120);
  });
});
