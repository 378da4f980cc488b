import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { createEmulator } from "@understudy/emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = path.join(import.meta.dirname, "..", "main.ts");
const slowMs = 60_000;

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), "understudy-start-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** A running `understudy`, and all that it has said. */
function understudy(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const reader = createInterface({ input: child.stdout });
  const said = (wanted: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = (line: string) => wanted.test(line) && resolve(line);
      lines.forEach(look);
      reader.on("line", look).on("close", () => reject(new Error(`No ${wanted}: ${stderr}`)));
    });
  reader.on("line", (line) => lines.push(line));
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, lines, stderr }));
  return { child, said, ended };
}

function kill(child: ChildProcess): void {
  if (child.exitCode === null) child.kill("SIGKILL");
}

describe("understudy start", () => {
  it(
    "prepares the models, ends its start-up with the ready line, serves, and stops at SIGTERM with 0",
    async () => {
      const { child, said, ended } = understudy("start", "--port", "0", "--home", home);
      try {
        const line = await said(/^understudy ready/);
        expect(line).toMatch(/^understudy ready on http:\/\/127\.0\.0\.1:\d+ in \d+ ms$/);
        const url = line.split(" ")[3] ?? "";
        const response = await fetch(`${url}/v1/models`);
        const { data } = (await response.json()) as { data: { id: string }[] };
        expect(data.map(({ id }) => id)).toContain("use-lite-en");
        child.kill("SIGTERM");
        const { code, signal, lines, stderr } = await ended;
        expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: "" });
        expect(lines.at(-2)).toBe(line);
        expect(lines.at(-1)).toBe("stopping (SIGTERM)");
        expect(lines).toContain("preparing use-lite-en: converting to ONNX");
      } finally {
        kill(child);
      }
    },
    slowMs,
  );

  it(
    "with --json says the same in JSON lines, and logs requests on stderr without bodies or keys",
    async () => {
      const key = "key-that-must-not-be-logged";
      const { child, said, ended } = understudy(
        ...["start", "--port", "0", "--home", home, "--json", "--api-key", key],
      );
      try {
        const ready = JSON.parse(await said(/"ready"/)) as { url: string };
        expect(ready).toEqual({
          event: "ready",
          url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
          ms: expect.any(Number),
        });
        const refused = await fetch(`${ready.url}/v1/models`);
        expect(refused.status).toBe(401);
        const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
        const body = JSON.stringify({ model: "use-lite-en", input: "an unmistakable sentence" });
        const answered = await fetch(`${ready.url}/v1/tokenize`, { method: "POST", headers, body });
        expect(answered.status).toBe(200);
        child.kill("SIGINT");
        const { code, lines, stderr } = await ended;
        expect(code).toBe(0);
        expect(lines.map((line) => JSON.parse(line).event)).toEqual([
          "serving",
          "ready",
          "stopping",
        ]);
        const logged = stderr
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as { status?: number; operationId?: string });
        expect(logged.map(({ status }) => status).filter(Boolean)).toEqual([401, 200]);
        expect(stderr).not.toContain(key);
        expect(stderr).not.toContain("unmistakable");
      } finally {
        kill(child);
      }
    },
    slowMs,
  );

  it("on a port in use says so in one line and exits with 1", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    try {
      const address = other.address();
      const port = typeof address === "object" ? `${address?.port}` : "";
      const { code, stderr } = await understudy("start", "--port", port, "--home", home).ended;
      expect(code).toBe(1);
      expect(stderr).toMatch(
        new RegExp(`^understudy: port ${port} on 127.0.0.1 is already in use\\. Stop .*\\n$`),
      );
    } finally {
      other.close();
    }
  }, 30_000);

  it("with a home that is no directory says so in one line and exits with 1", async () => {
    const file = path.join(home, "a-file");
    await writeFile(file, "");
    const { code, stderr, lines } = await understudy("start", "--home", file, "--port", "0").ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^understudy: .*a-file.*\n$/);
    expect(lines.join("\n")).not.toContain("ready on");
  }, 30_000);

  it(
    "on a device that is not here says so in one line and exits with 1",
    async () => {
      await using emulator = await createEmulator({ home });
      const { available } = await emulator.providers();
      const missing = (["cuda", "webgpu"] as const).filter((device) => !available.includes(device));
      for (const device of missing) {
        const args = ["start", "--device", device, "--port", "0", "--home", home];
        const { code, stderr, lines } = await understudy(...args).ended;
        expect(code).toBe(1);
        expect(stderr).toContain(`understudy: models cannot run on ${device} here (`);
        expect(stderr.trimEnd()).toMatch(/or start with --device auto\.$/);
        expect(lines.join("\n")).not.toContain("ready on");
      }
    },
    slowMs,
  );

  it("with an option it does not know exits with 2 before anything is started", async () => {
    const { code, stderr } = await understudy("start", "--gpu").ended;
    expect(code).toBe(2);
    expect(stderr).toContain("unknown option '--gpu'");
  });

  it("goes on serving when whoever read its output has gone", async () => {
    const { child, said, ended } = understudy("start", "--port", "0", "--home", home);
    try {
      const url = (await said(/^understudy ready/)).split(" ")[3] ?? "";
      child.stdout?.destroy();
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      child.kill("SIGTERM");
      expect((await ended).code).toBe(0);
    } finally {
      kill(child);
    }
  }, 30_000);
});
