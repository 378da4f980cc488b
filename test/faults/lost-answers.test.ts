import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createEmulator, type Emulator } from "@understudy/emulator";
import { toFile, Understudy } from "@understudy/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporaryDirectory, temporaryDirectory } from "../setup/temporary-directory.ts";

let home: TemporaryDirectory;
let emulator: Emulator;

beforeAll(async () => {
  home = await temporaryDirectory();
  emulator = await createEmulator({ home: home.path, persist: true });
});
afterAll(async () => {
  await emulator.close();
  await home[Symbol.asyncDispose]();
});

/** A client whose first answers to POST get lost on their way, after the service has done its work. */
function clientThatLoses(answers: number): Understudy {
  let lost = 0;
  return new Understudy({
    fetch: async (request) => {
      const response = await emulator.fetch(request);
      if (request.method !== "POST" || lost === answers) return response;
      lost++;
      await response.text();
      throw new TypeError("the connection broke");
    },
  });
}

async function blobs(): Promise<number> {
  const entries = await readdir(home.path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && /blobs/.test(join(entry.parentPath))).length;
}

const rows = Array.from({ length: 20 }, (_, row) => `${row},${row > 9 ? "b" : "a"}`);
const table = `x,label\n${rows.join("\n")}\n`;

describe("a client that asks again since the answer was lost", () => {
  it("has stored one file, and nothing else of it is on the disk", async () => {
    const before = await blobs();
    const client = clientThatLoses(2);
    const file = await toFile(table, "rows.csv");
    const { id } = await client.files.create({ file, purpose: "fine-tune" });
    const listed = await client.files.list().toArray();
    expect(listed.map((one) => one.id)).toEqual([id]);
    expect((await blobs()) - before).toBe(1);
  });

  it("has started one job", async () => {
    const client = clientThatLoses(2);
    const [file] = await client.files.list().toArray();
    const job = await client.training.jobs.create({
      training_file: file?.id ?? "",
      method: { type: "svm" },
    });
    const jobs = await client.training.jobs.list().toArray();
    expect(jobs.map((one) => one.id)).toEqual([job.id]);
    expect((await client.training.jobs.wait(job.id)).status).toBe("succeeded");
  });

  it("is refused a key that was for another file, of which nothing is kept", async () => {
    const client = clientThatLoses(0);
    const upload = async (text: string) =>
      client.files.create(
        { file: await toFile(text, "rows.csv"), purpose: "fine-tune" },
        { idempotencyKey: "my-key" },
      );
    const { id } = await upload("a\n");
    const before = await blobs();
    await expect(upload("b\n")).rejects.toMatchObject({
      status: 400,
      code: "idempotency_key_reused",
    });
    expect((await upload("a\n")).id).toBe(id);
    expect(await blobs()).toBe(before);
  });
});
