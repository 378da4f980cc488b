import { type OperationId, operationIds, operationsById } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";
import { describe, expect, test } from "vitest";
import { clientIn } from "./testing/client-in.ts";
import { manualEnvironment } from "./testing/manual-environment.ts";
import { scriptedService } from "./testing/scripted-service.ts";

/** Calls the method that an operation is named for, as a user without types would. */
function call(id: OperationId, fetch: (request: Request) => Promise<Response>, args: unknown[]) {
  const words = id.split(".");
  const method = words.pop() ?? "";
  const client: unknown = clientIn(manualEnvironment(), { fetch });
  const resource = words.reduce(
    (parent, word) => (parent as Record<string, unknown>)[word],
    client,
  ) as Record<string, (...values: unknown[]) => Promise<unknown>>;
  return resource[method]?.(...args);
}

/** A file in an example is a data URL whose `name` is its file name. */
async function bodyOf(example: unknown, fileFields: readonly string[]) {
  const entries = Object.entries(example as object).map(async ([name, value]) => {
    if (!fileFields.includes(name)) return [name, value] as const;
    const response = await fetch(value);
    return [name, await response.blob()] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

describe.each(operationIds)("%s", (id) => {
  const operation = operationsById[id];
  const examples = operationExamples[id];
  const mediaTypes = Object.entries(operation.requestBody?.mediaTypes ?? {});
  const pathValues = operation.pathParameters.map((name) => String(examples.path[name]));
  const [answerType] = operation.response.mediaTypes;
  const answers = Object.values(
    examples.responses[operation.response.status]?.[answerType ?? ""] ?? {},
  );

  const answer = () => {
    const [value] = answers;
    const text = answerType === "application/json" ? JSON.stringify(value) : String(value);
    return new Response(text, { headers: { "content-type": answerType ?? "" } });
  };

  test.each(mediaTypes.length === 0 ? [["no body", { fileFields: [] }] as const] : mediaTypes)(
    "sends %s as the document says",
    async (mediaType, { fileFields }) => {
      const { fetch, requests } = scriptedService(answer());
      const args: unknown[] = [...pathValues];
      const [example] = Object.values(examples.requests[mediaType] ?? {});
      if (operation.requestBody !== null) args.push(await bodyOf(example, fileFields));
      if (operation.queryParameters.length > 0) args.push(examples.query);
      await call(id, fetch, args);

      const [request] = requests;
      const url = new URL(request?.url ?? "");
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
        encodeURIComponent(String(examples.path[name])),
      );
      expect([request?.method, url.pathname]).toEqual([operation.method, path]);
      expect(Object.fromEntries(url.searchParams)).toEqual(
        Object.fromEntries(Object.entries(examples.query).map(([k, v]) => [k, String(v)])),
      );
      const sentType = request?.headers.get("content-type")?.split(";")[0] ?? "no body";
      expect(sentType).toBe(mediaType);
      expect(request?.headers.get("accept")).toBe(answerType);
      if (mediaType === "application/json") expect(await request?.json()).toEqual(example);
    },
  );

  test("gives the example of its answer", async () => {
    const { fetch } = scriptedService(answer());
    const body = operation.requestBody === null ? [] : [{}];
    const result = await call(id, fetch, [...pathValues, ...body]);
    const [expected] = answers;
    expect(result instanceof Response ? await result.text() : result).toEqual(expected);
  });
});

test("the client has a method for every operation, and none besides", () => {
  const methods: string[] = [];
  const walk = (resource: object, path: string) => {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resource))) {
      if (name !== "constructor") methods.push(`${path}${name}`);
    }
    for (const [name, child] of Object.entries(resource)) {
      if (name !== "caller") walk(child, `${path}${name}.`);
    }
  };
  walk(clientIn(manualEnvironment(), {}), "");
  expect(methods.sort()).toEqual([...operationIds].sort());
});
