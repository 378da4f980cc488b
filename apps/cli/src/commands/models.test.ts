import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CommandIo } from "../command-io.ts";
import { run } from "../run.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), "understudy-models-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function understudy(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    env: { UNDERSTUDY_HOME: home },
    sinceStartMs: () => 0,
    onStopSignal: () => ({ [Symbol.dispose]: () => {} }),
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  const code = await run(["models", ...args], io);
  return { code, out: out.join(""), err: err.join("") };
}

it("lists the built-in models, and that their files have yet to be made", async () => {
  const { code, out } = await understudy("list", "--json");
  expect(code).toBe(0);
  const { models } = JSON.parse(out) as { models: { id: string }[] };
  expect(models).toContainEqual({
    id: "use-lite-en",
    task: "embedding",
    licence: "Apache-2.0",
    description: expect.any(String),
    revision: null,
    built_in: true,
    cache: "absent",
    size_bytes: null,
  });
  const text = await understudy("list");
  expect(text.out).toMatch(
    /^use-lite-en +embedding +Apache-2\.0 +built in +made at the next start$/m,
  );
});

it("shows limits and origin of one model", async () => {
  const { code, out } = await understudy("show", "use-lite-en");
  expect(code).toBe(0);
  expect(out).toMatch(/^dimensions +512$/m);
  expect(out).toMatch(/^source +npm package @energetic-ai\/model-embeddings-en@0\.2\.0$/m);
});

it("refuses a model that is not there, one that is built in, and a manifest that is not there", async () => {
  const unknown = await understudy("show", "nonesuch");
  expect(unknown.code).toBe(1);
  expect(unknown.err).toMatch(/^understudy: .*"nonesuch".*\n$/);
  const builtIn = await understudy("remove", "use-lite-en");
  expect(builtIn.code).toBe(1);
  expect(builtIn.err).toMatch(/^understudy: .*cannot be removed.*\n$/);
  const missing = await understudy("add", "no-such-manifest.json");
  expect(missing.code).toBe(1);
  expect(missing.err).toMatch(/^understudy: there is no manifest no-such-manifest\.json\..*\n$/);
});
