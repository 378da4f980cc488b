import { type OperationId, operationsById } from "@understudy/spec";
import { buildRequest, type RequestParts } from "../build-request.ts";
import type { ContractCase } from "../contract-case.ts";
import { bodySchema, parametersSchema } from "../document.ts";
import { expectError } from "../expect-answer.ts";
import type { JsonObject } from "../json.ts";
import { type Encoding, type Mutation, mutationsOf } from "../mutations.ts";
import { pathParameters } from "../path-parameters.ts";
import { anyBody, exampleBodies, exampleQuery } from "./example-bodies.ts";

/** Each field of body, query and path, broken in each way that its schema allows. */
export function fieldCases(id: OperationId): ContractCase[] {
  return [...bodyFields(id), ...queryFields(id), ...pathFields(id)];
}

function bodyFields(id: OperationId): ContractCase[] {
  return Object.keys(operationsById[id].requestBody?.mediaTypes ?? {}).flatMap((mediaType) => {
    const encoding: Encoding = mediaType === "multipart/form-data" ? "form" : "json";
    const schema = bodySchema(id, mediaType);
    const distinct = new Map<string, Mutation>();
    for (const example of exampleBodies(id).filter((one) => one.mediaType === mediaType)) {
      for (const mutation of mutationsOf(example.value, schema, encoding)) {
        const key = `${mutation.name} ${mutation.code}`;
        if (!distinct.has(key)) distinct.set(key, mutation);
      }
    }
    return [...distinct.values()].map((mutation) =>
      refused(id, `in ${mediaType}`, mutation, () => ({
        body: { mediaType, value: mutation.value },
      })),
    );
  });
}

function queryFields(id: OperationId): ContractCase[] {
  const mutations = mutationsOf(exampleQuery(id), parametersSchema(id, "query"), "query");
  return mutations.map((mutation) =>
    refused(id, "in the query", mutation, () => ({
      ...anyBody(id),
      query: mutation.value as JsonObject,
    })),
  );
}

function pathFields(id: OperationId): ContractCase[] {
  const schema = parametersSchema(id, "path");
  const names = operationsById[id].pathParameters;
  const example = Object.fromEntries(names.map((name) => [name, "x"]));
  return mutationsOf(example, schema, "path").map((mutation) =>
    refused(id, "in the path", mutation, () => ({
      ...anyBody(id),
      path: mutation.value as JsonObject,
    })),
  );
}

function refused(
  id: OperationId,
  place: string,
  { name, param, code }: Mutation,
  parts: () => Partial<RequestParts>,
): ContractCase {
  return {
    name: `is refused ${place} when ${name}`,
    kind: "field",
    async run(target) {
      const broken = parts();
      const path = broken.path ?? (await pathParameters(target, id));
      const response = await target.fetch(buildRequest(target, id, { ...broken, path }));
      await expectError(id, response, 400, { type: "invalid_request_error", param, code });
    },
  };
}
