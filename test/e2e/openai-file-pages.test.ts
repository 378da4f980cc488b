import * as fc from "fast-check";
import OpenAI, { toFile } from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClientAndEmulator, openaiClient } from "./openai-client.ts";

let openai: ClientAndEmulator;
let files: OpenAI["files"];

beforeAll(async () => {
  openai = await openaiClient();
  files = openai.client.files;
});
afterAll(() => openai[Symbol.asyncDispose]());

describe("the list of files", () => {
  const count = 23;
  const ids: string[] = [];

  beforeAll(async () => {
    for (let index = 0; index < count; index++) {
      const file = await toFile(Buffer.from(`${index}`), `${index}.txt`);
      const purpose = index % 3 === 0 ? "batch" : "user_data";
      ids.push((await files.create({ file, purpose })).id);
    }
  });

  it("is paged through by the client, newest first, without gaps or repeats", async () => {
    const listed: string[] = [];
    for await (const { id } of files.list({ limit: 5 })) listed.push(id);
    expect(listed).toEqual(ids.toReversed());
  });

  it("has every file once and in order, whatever the order, the limit and the purpose", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("asc" as const, "desc" as const, undefined),
        fc.integer({ min: 1, max: count + 5 }),
        fc.constantFrom("batch", "user_data", "vision", undefined),
        async (order, limit, purpose) => {
          const listed: string[] = [];
          let page = await files.list({
            limit,
            ...(order && { order }),
            ...(purpose && { purpose }),
          });
          for (;;) {
            expect(page.data.length).toBeLessThanOrEqual(limit);
            listed.push(...page.data.map(({ id }) => id));
            if (!page.has_more) break;
            // Only the last page may have room.
            expect(page.data).toHaveLength(limit);
            page = await page.getNextPage();
          }
          const expected = ids.filter(
            (_, index) => !purpose || purpose === (index % 3 === 0 ? "batch" : "user_data"),
          );
          expect(listed).toEqual(order === "asc" ? expected : expected.toReversed());
        },
      ),
      { numRuns: 60 },
    );
  });

  it("goes on after any file that it has, by that file's place", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("asc" as const, "desc" as const),
        fc.integer({ min: 0, max: count - 1 }),
        fc.integer({ min: 1, max: 10 }),
        async (order, index, limit) => {
          const ordered = order === "asc" ? ids : ids.toReversed();
          const page = await files.list({ order, limit, after: ordered[index] ?? "" });
          const rest = ordered.slice(index + 1);
          expect(page.data.map(({ id }) => id)).toEqual(rest.slice(0, limit));
          expect(page.has_more).toBe(rest.length > limit);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("shows a file that is added while it is paged through, or does not, but no other twice", async () => {
    const listed: string[] = [];
    const added: string[] = [];
    for await (const { id } of files.list({ limit: 4, order: "desc" })) {
      listed.push(id);
      if (listed.length % 7 !== 0) continue;
      const file = await toFile(Buffer.from("new"), "new.txt");
      added.push((await files.create({ file, purpose: "user_data" })).id);
    }
    expect(listed.filter((id) => !added.includes(id))).toEqual(ids.toReversed());
    for (const id of added) await files.delete(id);
  });

  it("loses nothing else when a file is deleted while it is paged through", async () => {
    const extra = await files.create({
      file: await toFile(Buffer.from("x"), "x"),
      purpose: "vision",
    });
    const listed: string[] = [];
    for await (const { id } of files.list({ limit: 4, order: "asc" })) {
      listed.push(id);
      if (listed.length === 2) await files.delete(extra.id);
    }
    expect(listed).toEqual(ids);
  });

  it("is refused after an id that no file has", async () => {
    const error = await files.list({ after: "file-nope" }).catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.BadRequestError);
    expect(error).toMatchObject({ status: 400, param: "after", type: "invalid_request_error" });
  });

  it.each([
    [{ limit: 0 }, "limit"],
    [{ limit: 10_001 }, "limit"],
    [{ order: "sideways" as "asc" }, "order"],
    [{ purpose: "nope" }, "purpose"],
  ])("is refused with %j", async (query, param) => {
    const error = await files.list(query).catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.BadRequestError);
    expect(error.param).toBe(param);
  });
});
