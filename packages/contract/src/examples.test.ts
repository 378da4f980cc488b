import { operationIds, operationsById } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";
import { bodyValidator, parameterValidator } from "@understudy/spec/request-validators";
import { responseValidator } from "@understudy/spec/response-validators";
import { describe, expect, it } from "vitest";
import { exampleBodies } from "./cases/example-bodies.ts";
import { bodySchema } from "./document.ts";
import { isObject, setAt } from "./json.ts";

describe.each(operationIds)("the document's examples of %s", (id) => {
  const operation = operationsById[id];
  const examples = operationExamples[id];

  it("show a body in every media type that it takes", () => {
    const shown = Object.entries(examples.requests)
      .filter(([, named]) => Object.keys(named).length > 0)
      .map(([mediaType]) => mediaType);
    expect(shown).toEqual(Object.keys(operation.requestBody?.mediaTypes ?? {}));
  });

  it("show an answer in every media type that it gives", () => {
    const shown = Object.keys(examples.responses[operation.response.status] ?? {});
    expect(shown).toEqual(operation.response.mediaTypes);
  });

  it("show every error that it documents", () => {
    for (const status of operation.errorStatuses) {
      expect(Object.keys(examples.responses[status]?.["application/json"] ?? {})).not.toEqual([]);
    }
  });

  it("are bodies that fit their schema", () => {
    for (const { mediaType, value } of exampleBodies(id)) {
      const files = operation.requestBody?.mediaTypes[mediaType]?.fileFields ?? [];
      const received = files.reduce((form, name) => setAt(form, [name], {}), value);
      const validate = bodyValidator(id, mediaType);
      expect(validate(structuredClone(received)), JSON.stringify(validate.errors)).toBe(true);
      for (const name of files) {
        expect(isObject(value) && value[name]).toMatch(/^data:[^;,]+(;name=[^;,]+)?;base64,/);
      }
    }
  });

  it("are parameters that fit their schema", () => {
    for (const place of ["path", "query"] as const) {
      const validate = parameterValidator(id, place);
      expect(validate(structuredClone(examples[place])), JSON.stringify(validate.errors)).toBe(
        true,
      );
    }
  });

  it("are answers that fit their schema", () => {
    for (const [status, mediaTypes] of Object.entries(examples.responses)) {
      for (const [mediaType, named] of Object.entries(mediaTypes)) {
        for (const [name, value] of Object.entries(named)) {
          const validate = responseValidator(id, Number(status), mediaType);
          expect(validate?.(structuredClone(value)), `${status} ${mediaType} ${name}`).toBe(true);
        }
      }
    }
  });

  it("come with every error that it can answer", () => {
    const takesModel = Object.keys(operation.requestBody?.mediaTypes ?? {}).some(
      (mediaType) => bodySchema(id, mediaType).properties?.model !== undefined,
    );
    const canMiss = takesModel || operation.pathParameters.length > 0;
    const expected = [
      400,
      ...(operation.authenticated ? [401] : []),
      ...(canMiss ? [404] : []),
      ...(operation.requestBody === null ? [] : [413, 415]),
      500,
      // What reaches a model or storage cannot while the service closes.
      ...(operation.authenticated ? [503] : []),
    ];
    expect(operation.errorStatuses).toEqual(expect.arrayContaining(expected));
  });
});
