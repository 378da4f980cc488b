import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { createCatalogue } from "./catalogue.ts";
import { type RunningProgram, spawnProgram } from "./testing/spawn-program.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";

// Each of many tests starts a worker thread, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

const id = "use-lite-en";
const prepareModel = new URL("./testing/prepare-model.ts", import.meta.url);

async function waitFor(program: RunningProgram, line: string) {
  for await (const got of program.lines) if (got === line) return;
  throw new TypeError(`the program ended without saying "${line}"`);
}

/** Waits until the half-done conversion has a file, or is done. */
async function untilStaged(home: string, name: string) {
  for (;;) {
    const staged = await readdir(join(home, "models/.staging"), { recursive: true }).catch(
      () => [],
    );
    if (staged.some((path) => path.endsWith(name))) return;
    const models = await readdir(join(home, "models", id)).catch(() => []);
    if (models.length > 0) return;
    await sleep(1);
  }
}

describe("a process that is killed while it converts", () => {
  const moments: ((home: string) => Promise<void>)[] = [
    async () => undefined,
    (home) => untilStaged(home, "output"),
    (home) => untilStaged(home, "model.onnx"),
    (home) => untilStaged(home, "tokenizer.json"),
  ];

  it("leaves nothing half-made, at whatever moment, and the next start does the rest", async () => {
    await using directory = await temporaryDirectory();
    const home = directory.path;
    for (const moment of moments) {
      await rm(join(home, "models", id), { recursive: true, force: true });
      await using program = spawnProgram(prepareModel, home, id);
      await waitFor(program, "converting");
      await moment(home);
      await program.kill();

      const catalogue = await createCatalogue({ home });
      expect(await readdir(join(home, "models/.staging")).catch(() => [])).toEqual([]);
      expect(["absent", "complete"]).toContain((await catalogue.verify(id)).state);
    }
    const catalogue = await createCatalogue({ home });
    await catalogue.prepare(id);
    expect(await catalogue.verify(id)).toMatchObject({ state: "complete" });
  });
});

describe("two processes that prepare one model at once", () => {
  it("both get the same whole files, made once", async () => {
    await using directory = await temporaryDirectory();
    const home = directory.path;
    await using one = spawnProgram(prepareModel, home, id);
    await using other = spawnProgram(prepareModel, home, id);
    const outputs = await Promise.all(
      [one, other].map(async (program) => {
        const lines: string[] = [];
        for await (const line of program.lines) lines.push(line);
        expect(await program.exit()).toBe(0);
        return lines;
      }),
    );
    const directories = new Set(outputs.map((lines) => lines.at(-1)));
    expect(directories.size).toBe(1);
    expect(outputs.flat().filter((line) => line === "converting")).toHaveLength(1);
    const catalogue = await createCatalogue({ home });
    expect(await catalogue.verify(id)).toMatchObject({ state: "complete" });
    const record = await readFile(join([...directories][0] ?? "", "complete.json"), "utf8");
    expect(JSON.parse(record).files).toHaveLength(2);
  });
});
