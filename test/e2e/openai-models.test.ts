import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClientAndEmulator, openaiClient } from "./openai-client.ts";

let openai: ClientAndEmulator;

beforeAll(async () => {
  openai = await openaiClient();
});
afterAll(() => openai[Symbol.asyncDispose]());

describe("models of the openai client", () => {
  it("are listed", async () => {
    const ids: string[] = [];
    for await (const model of openai.client.models.list()) {
      expect(model.object).toBe("model");
      expect(model.created).toBeGreaterThan(1_500_000_000);
      ids.push(model.id);
    }
    expect(ids).toEqual(
      expect.arrayContaining(["use-lite-en", "nsfw-mobilenet-v2", "detypify-symbols"]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are retrieved one at a time, as the list has them", async () => {
    const list = await openai.client.models.list();
    for (const model of list.data) {
      const { _request_id: requestId, ...retrieved } = await openai.client.models.retrieve(
        model.id,
      );
      expect(retrieved).toEqual(model);
      expect(requestId).toMatch(/^req_/);
    }
  });

  it("that come with the emulator are not deleted", async () => {
    const error = await openai.client.models.delete("use-lite-en").catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.PermissionDeniedError);
    expect(error).toMatchObject({ status: 403, param: "model", type: "invalid_request_error" });
    expect((await openai.client.models.retrieve("use-lite-en")).id).toBe("use-lite-en");
  });

  it("that do not exist are a NotFoundError with the hosted API's code", async () => {
    const error = await openai.client.models.retrieve("gpt-5").catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.NotFoundError);
    expect(error).toMatchObject({ status: 404, code: "model_not_found", param: "model" });
    expect(error.message).toContain("'gpt-5'");
    expect(error.requestID).toMatch(/^req_/);
  });
});
