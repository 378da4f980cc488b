import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type TemporaryDirectory, temporaryDirectory } from "../setup/temporary-directory.ts";

/** Stands in for the command: says what it was told, serves, and takes SIGTERM to mean stop. */
const COMMAND = `
import { createServer } from "node:http";
const server = createServer((request, response) => response.end(request.url));
if (process.argv.includes("taken")) {
  console.error("port taken is in use");
  process.exit(3);
}
console.log("arguments " + process.argv.slice(2).join(" "));
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address();
  console.log("understudy ready on http://127.0.0.1:" + port + " in 12 ms");
});
let signals = 0;
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => {
  if (++signals > 1) process.exit(143);
  server.close(() => setTimeout(() => { console.log("stopped cleanly"); process.exit(0); }, 100));
  server.closeAllConnections();
});
`;

/** Stands in for the quickstart: asks the server something, and fails or hangs when told to. */
const QUICKSTART = `
const answer = await fetch(new URL("/asked", process.env.UNDERSTUDY_BASE_URL));
console.log("quickstart heard " + (await answer.text()));
if (process.env.QUICKSTART === "hang") setInterval(() => {}, 1000);
if (process.env.QUICKSTART === "fail") process.exit(7);
`;

describe.skipIf(process.platform === "win32")("npm start", () => {
  let tree: TemporaryDirectory;

  beforeAll(async () => {
    tree = await temporaryDirectory();
    await cp(join(import.meta.dirname, "../../scripts"), join(tree.path, "scripts"), {
      recursive: true,
    });
    await write(join(tree.path, "package.json"), '{ "type": "module" }');
    await write(join(tree.path, "apps/cli/dist/main.js"), COMMAND);
    await write(join(tree.path, "examples/quickstart/quickstart.ts"), QUICKSTART);
    return () => tree[Symbol.asyncDispose]();
  });

  test("runs the quickstart against the emulator, stops it, and ends with 0 when told --once", async () => {
    const run = new Run(tree, ["--once", "--port", "0", "--host", "::1"]);
    expect(await run.exitCode).toBe(0);
    expect(run.lines).toEqual([
      "arguments start --port 0 --host ::1",
      expect.stringMatching(/^understudy ready on /),
      "quickstart heard /asked",
      "stopped cleanly",
    ]);
  });

  test("keeps serving until it is told to stop, which it tells the emulator once", async () => {
    const run = new Run(tree);
    await run.line(/^Serving on/);
    expect(await (await fetch(await run.url())).text()).toBe("/");
    // As npm and a terminal do between them.
    run.kill("SIGINT");
    run.kill("SIGINT");
    expect(await run.exitCode).toBe(0);
    expect(run.lines.at(-1)).toBe("stopped cleanly");
  });

  test("ends with the quickstart's exit code when that fails, and leaves nothing running", async () => {
    const run = new Run(tree, [], { QUICKSTART: "fail" });
    expect(await run.exitCode).toBe(7);
    expect(run.lines).toContain("stopped cleanly");
    expect(run.errors).toContain("The quickstart failed with exit code 7");
  });

  test("passes on why the emulator did not start, and its exit code", async () => {
    const run = new Run(tree, ["--port", "taken"]);
    expect(await run.exitCode).toBe(3);
    expect(run.errors).toContain("port taken is in use");
  });

  test("refuses an option that it does not know", async () => {
    const run = new Run(tree, ["--prot", "1"]);
    expect(await run.exitCode).toBe(2);
    expect(run.errors).toContain("--prot");
    expect(run.errors).toContain("Usage:");
  });

  test("can be stopped while the quickstart runs", async () => {
    const run = new Run(tree, [], { QUICKSTART: "hang" });
    await run.line(/^quickstart heard/);
    run.kill("SIGTERM");
    expect(await run.exitCode).toBe(0);
    expect(run.lines.at(-1)).toBe("stopped cleanly");
  });

  test("leaves nothing running when it is killed outright", async () => {
    const run = new Run(tree, [], { QUICKSTART: "hang" });
    await run.line(/^quickstart heard/);
    const url = await run.url();
    run.kill("SIGKILL");
    await run.exitCode;
    // Standard error is closed when the last process that holds it has ended.
    await run.closed;
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });
});

/** `scripts/start.ts` in a process of its own. */
class Run {
  readonly lines: string[] = [];
  readonly exitCode: Promise<number | null>;
  readonly closed: Promise<unknown>;
  errors = "";
  readonly #child: ChildProcess;
  readonly #watchers = new Set<() => void>();

  constructor(tree: TemporaryDirectory, args: readonly string[] = [], env = {}) {
    const child = spawn(process.execPath, [join(tree.path, "scripts/start.ts"), ...args], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    onTestFinished(() => void child.kill("SIGKILL"));
    this.closed = once(child, "close");
    this.exitCode = this.closed.then(() => child.exitCode);
    child.stderr.on("data", (chunk) => {
      this.errors += chunk;
    });
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line !== "") this.lines.push(line);
      for (const watcher of this.#watchers) watcher();
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** The first line that matches, once it has come. */
  async line(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = this.lines.find((line) => pattern.test(line));
      if (found !== undefined) return found;
      const next = Promise.withResolvers<void>();
      this.#watchers.add(next.resolve);
      const ended = this.closed.then(() => {
        throw new Error(
          `It ended without a line like ${pattern}:\n${this.lines.join("\n")}${this.errors}`,
        );
      });
      await Promise.race([next.promise, ended]);
      this.#watchers.delete(next.resolve);
    }
  }

  async url(): Promise<string> {
    const ready = await this.line(/^understudy ready on/);
    return ready.split(" ")[3] ?? "";
  }
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
