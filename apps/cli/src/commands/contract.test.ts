import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createEmulator, type Emulator } from "@understudy/emulator";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CommandIo } from "../command-io.ts";
import { run } from "../run.ts";

let home: string;
let emulator: Emulator;
let url: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), "understudy-contract-"));
  emulator = await createEmulator({ home, apiKeys: ["the-key"] });
  url = await emulator.listen({ port: 0 });
});
afterAll(async () => {
  await emulator.close();
  await rm(home, { recursive: true, force: true });
});

async function contract(args: readonly string[], more: Partial<CommandIo> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    env: { UNDERSTUDY_API_KEY: "the-key" },
    sinceStartMs: () => 0,
    onStopSignal: () => ({ [Symbol.dispose]: () => {} }),
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
    ...more,
  };
  const code = await run(["contract", ...args], io);
  return { code, out: out.join(""), err: err.join("") };
}

it("prints the score of each operation that it was told to test", async () => {
  const { code, out } = await contract(["--base-url", `${url}/v1`, "--only", "models,health"]);
  expect(out).toMatch(/^models\.list +100\.0 % +\d+ passed, 0 failed$/m);
  expect(out).toMatch(/^health\.ready +100\.0 % +\d+ passed, 0 failed$/m);
  expect(out).toContain("A server that answers 200 {} to everything scores 0.0 %.");
  expect(out).not.toContain("chat.");
  expect(code).toBe(0);
});

it("writes a report for programs, and exits with 1 where something is not kept", async () => {
  const output = path.join(home, "report.json");
  const { code, out } = await contract([
    ...["--base-url", url, "--api-key", "wrong", "--only", "tokenize", "--runs", "0"],
    ...["--model", "tokenize=understudy-tiny", "--report", "json", "--output", output],
  ]);
  expect(code).toBe(1);
  expect(out).toContain(`wrote ${output}\n`);
  expect(out).toContain("FAILED tokenize.create: ");
  const report = JSON.parse(await readFile(output, "utf8"));
  expect(report.total.failed).toBeGreaterThan(10);
  expect(report.results.find(({ failure }: { failure?: object }) => failure).failure.curl).toMatch(
    /^curl .*\$API_KEY/,
  );
});

it.each(["junit", "html"])("prints a report as %s", async (form) => {
  const { code, out } = await contract([
    ...["--base-url", url, "--only", "health.live", "--report", form],
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(form === "junit" ? /^<\?xml / : /^<!doctype html>/);
});

it("says what is wrong in a line", async () => {
  const wrong = await contract(["--base-url", url, "--only", "chats"]);
  expect([wrong.code, wrong.out]).toEqual([2, ""]);
  expect(wrong.err).toMatch(/^understudy: No operation is called 'chats' or begins so\. /);
  const nobody = await contract(["--base-url", "http://127.0.0.1:1"]);
  expect(nobody.code).toBe(1);
  expect(nobody.err).toMatch(/^understudy: http:\/\/127\.0\.0\.1:1 cannot be reached: .+\n$/);
  const missing = await contract(["--only", "chat"]);
  expect(missing.code).toBe(2);
  expect(missing.err).toContain("--base-url");
  const output = path.join(home, "none", "report.xml");
  const unwritable = await contract(["--base-url", url, "--only", "health", "--output", output]);
  expect(unwritable.code).toBe(1);
  expect(unwritable.err).toContain("could not be written");
});

it("ends at Ctrl-C", async () => {
  const { code, err, out } = await contract(["--base-url", url], {
    onStopSignal: (listener) => {
      setTimeout(() => listener("SIGINT"), 300);
      return { [Symbol.dispose]: () => {} };
    },
  });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toBe("understudy: stopped before its end\n");
});
