import { describe, expect, test } from "vitest";
import { operationExamples } from "./examples.ts";
import { operationIds, operationsById } from "./operations.ts";
import { bodyValidator } from "./request-validators.ts";
import { responseValidator } from "./response-validators.ts";

describe.each(operationIds)("%s", (id) => {
  const operation = operationsById[id];
  const examples = operationExamples[id];

  test("shows a request in each media type that it takes, and each fits", () => {
    for (const mediaType of Object.keys(operation.requestBody?.mediaTypes ?? {})) {
      const requests = Object.entries(examples.requests[mediaType] ?? {});
      expect(requests.length, mediaType).toBeGreaterThan(0);
      for (const [name, example] of requests) {
        const value = structuredClone(example) as Record<string, unknown>;
        for (const field of operation.requestBody?.mediaTypes[mediaType]?.fileFields ?? []) {
          if (mediaType === "multipart/form-data") value[field] = {};
        }
        const validate = bodyValidator(id, mediaType);
        expect(validate(value), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
      }
    }
  });

  test("shows a response for each status, and each fits", () => {
    for (const [status, mediaTypes] of Object.entries(examples.responses)) {
      for (const [mediaType, responses] of Object.entries(mediaTypes)) {
        expect(Object.keys(responses).length, `${status} ${mediaType}`).toBeGreaterThan(0);
        const validate = responseValidator(id, Number(status), mediaType);
        for (const example of Object.values(responses)) {
          expect(validate?.(example), JSON.stringify(validate?.errors)).toBe(true);
        }
      }
    }
  });

  test("documents how it refuses", () => {
    expect(operation.errorStatuses).toContain(400);
    expect(operation.errorStatuses).toContain(500);
    if (operation.authenticated) expect(operation.errorStatuses).toContain(401);
    if (operation.requestBody !== null) expect(operation.errorStatuses).toContain(415);
  });
});
