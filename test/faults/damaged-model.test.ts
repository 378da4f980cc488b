import { open, readdir, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { createEmulator } from "@understudy/emulator";
import { describe, expect, it } from "vitest";
import { embed, expectHealthy } from "../setup/expect-healthy.ts";
import { temporaryHome } from "../setup/models-home.ts";

const text = "A damaged model is noticed and made anew.";

describe("a model whose file was damaged while nothing ran", () => {
  it.each([
    ["cut in half", 0.5],
    ["a byte short", -1],
    ["empty", 0],
  ])("being %s, is rebuilt at the next start", async (_, share) => {
    await using home = await temporaryHome();
    const expected = await embeddingIn(home.path);
    const path = await modelPath(home.path);
    const { size } = await stat(path);
    await truncate(path, share < 0 ? size + share : Math.floor(size * share));
    expect(await embeddingIn(home.path)).toEqual(expected);
    expect((await stat(await modelPath(home.path))).size).toBe(size);
  });

  it("with other bytes in the place of its graph is rebuilt or refused, never served", async () => {
    await using home = await temporaryHome();
    const expected = await embeddingIn(home.path);
    const file = await open(await modelPath(home.path), "r+");
    await file.write(Buffer.alloc(4096, 0xff), 0, 4096, 0);
    await file.close();
    expect(await embeddingIn(home.path)).toEqual(expected);
  });

  it("is rebuilt as well when it is gone, or its tokenizer is", async () => {
    await using home = await temporaryHome();
    const expected = await embeddingIn(home.path);
    const tokenizer = (await cachedFiles(home.path)).find((path) => /tokenizer\.json$/.test(path));
    await truncate(tokenizer ?? "", 10);
    expect(await embeddingIn(home.path)).toEqual(expected);
  });
});

async function embeddingIn(home: string): Promise<readonly number[]> {
  await using emulator = await createEmulator({ home });
  await emulator.catalogue.prepareAll();
  const url = await emulator.listen({ port: 0 });
  const vector = await embed(url, text);
  await expectHealthy(url);
  return vector;
}

async function modelPath(home: string): Promise<string> {
  const path = (await cachedFiles(home)).find((one) => /use-lite-en.*\.onnx$/.test(one));
  if (path === undefined) throw new Error(`No model of use-lite-en below ${home}.`);
  return path;
}

async function cachedFiles(home: string): Promise<readonly string[]> {
  const entries = await readdir(join(home, "models"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
