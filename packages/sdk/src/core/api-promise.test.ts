import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NotFoundError } from "../errors/api-error.ts";
import { clientIn } from "../testing/client-in.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, refusal, scriptedService } from "../testing/scripted-service.ts";

const unhandled: unknown[] = [];
const keep = (reason: unknown) => unhandled.push(reason);
const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", keep);
});

afterEach(() => {
  process.off("unhandledRejection", keep);
});

function setUp(...responses: Response[]) {
  const service = scriptedService(...responses);
  return { ...service, client: clientIn(manualEnvironment(), { fetch: service.fetch }) };
}

describe("the result of a call", () => {
  test("is the data when awaited", async () => {
    const { client } = setUp(json({ id: "m", object: "model", created: 1, owned_by: "us" }));
    const model = await client.models.retrieve("m");
    expect(model.owned_by).toBe("us");
  });

  test("is the data, the response and the request's id when asked for", async () => {
    const { client, requests } = setUp(json({ id: "m" }, { headers: { "x-request-id": "req_1" } }));
    const call = client.models.retrieve("m");
    const { data, response, requestId } = await call.withResponse();
    expect([data.id, response.status, requestId]).toEqual(["m", 200, "req_1"]);
    expect(await call).toBe(data);
    expect(requests).toHaveLength(1);
  });

  test("is the response with its body unread when asked for, more than once", async () => {
    const { client, requests } = setUp(json({ id: "m" }, { headers: { "x-request-id": "req_1" } }));
    const call = client.models.retrieve("m");
    for (const response of [await call.asResponse(), await call.asResponse()]) {
      expect(response.headers.get("x-request-id")).toBe("req_1");
      expect(await response.json()).toEqual({ id: "m" });
    }
    expect(requests).toHaveLength(1);
  });

  test("is a promise in every other way", async () => {
    const { client } = setUp(json({ id: "m" }), json({ id: "n" }));
    const both = await Promise.all([client.models.retrieve("m"), client.models.retrieve("n")]);
    expect(both.map(({ id }) => id)).toEqual(["m", "n"]);
    const { client: another } = setUp(json({ id: "m" }));
    const derived = another.models.retrieve("m").then(({ id }) => id.length);
    expect(Object.getPrototypeOf(derived)).toBe(Promise.prototype);
    expect(await derived).toBe(1);
  });
});

describe("a failure", () => {
  test.each(["withResponse", "asResponse", "catch", "finally"] as const)(
    "is told once, by what %s gives",
    async (way) => {
      const { client } = setUp(refusal(404));
      await expect(client.models.retrieve("m")[way](() => Promise.reject(1))).rejects.toBeDefined();
      await turnOfTheLoop();
      expect(unhandled).toEqual([]);
    },
  );

  test("that nobody looks at is told once", async () => {
    const { client } = setUp(refusal(404));
    client.models.retrieve("m");
    await turnOfTheLoop();
    await turnOfTheLoop();
    expect(unhandled).toHaveLength(1);
    expect(unhandled[0]).toBeInstanceOf(NotFoundError);
  });

  test("of a listing is told once, by the loop", async () => {
    const { client } = setUp(refusal(404));
    const loop = async () => {
      for await (const file of client.files.list()) throw new Error(file.id);
    };
    await expect(loop()).rejects.toThrow(NotFoundError);
    await turnOfTheLoop();
    expect(unhandled).toEqual([]);
  });
});
