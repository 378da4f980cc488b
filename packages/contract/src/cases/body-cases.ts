import { type OperationId, operationsById } from "@understudy/spec";
import { buildRequest } from "../build-request.ts";
import type { ContractCase } from "../contract-case.ts";
import type { ContractTarget } from "../contract-target.ts";
import { expectError } from "../expect-answer.ts";
import { pathParameters } from "../path-parameters.ts";

const notJson = ["", "{", '{"model":', "[1,]", "not JSON", "\u0000"];
const otherTypes = ["text/plain", "application/x-www-form-urlencoded", "application/xml", "a/b/c"];

/** Bodies that cannot be read at all, and those of a type that the operation does not take. */
export function bodyCases(id: OperationId): ContractCase[] {
  const mediaTypes = Object.keys(operationsById[id].requestBody?.mediaTypes ?? {});
  if (mediaTypes.length === 0) return [];
  const wrongTypes = otherTypes.map((type) => ({
    name: `refuses a body of type ${type}`,
    send: { type, body: "{}" },
    status: 415,
    code: "unsupported_media_type",
  }));
  const untyped = {
    name: "refuses a body without a type",
    send: { type: null, body: "{}" },
    status: 415,
    code: "unsupported_media_type",
  };
  const malformedJson = notJson.map((body) => ({
    name: `refuses ${JSON.stringify(body)} as JSON`,
    send: { type: "application/json", body },
    status: 400,
    code: "invalid_json",
  }));
  const malformedForm = {
    name: "refuses a form without a boundary",
    send: { type: "multipart/form-data", body: "{}" },
    status: 400,
    code: "invalid_multipart",
  };
  const refusals = [
    ...wrongTypes,
    untyped,
    ...(mediaTypes.includes("application/json") ? malformedJson : []),
    ...(mediaTypes.includes("multipart/form-data") ? [malformedForm] : []),
  ];
  return refusals.map(({ name, send, status, code }) => ({
    name,
    kind: "body",
    async run(target) {
      const response = await target.fetch(await rawRequest(target, id, send));
      const type = "invalid_request_error";
      await expectError(id, response, status, { type, param: null, code });
    },
  }));
}

async function rawRequest(
  target: ContractTarget,
  id: OperationId,
  { type, body }: { readonly type: string | null; readonly body: string },
): Promise<Request> {
  const plain = buildRequest(target, id, { path: await pathParameters(target, id) });
  // Bytes, since a text brings a type of its own.
  const request = new Request(plain, { body: new TextEncoder().encode(body) });
  if (type !== null) request.headers.set("content-type", type);
  return request;
}
