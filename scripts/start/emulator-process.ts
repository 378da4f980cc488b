import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { root } from "../root.ts";
import { watchedNode } from "./watched-node.ts";

const STOP_TIMEOUT_MS = 10_000;
const READY = /^understudy ready on (\S+) in \d+ ms$/;

/**
 * `understudy start` in a process of its own, whose output is ours.
 *
 * It has a process group of its own, so that Ctrl-C reaches it through `signal` only: the command
 * takes a second signal to mean at once, and npm passes on the one that the terminal has sent too.
 */
export class EmulatorProcess implements AsyncDisposable {
  /** Where it listens, or null when it ended before it was ready. */
  readonly url: Promise<string | null>;
  readonly exitCode: Promise<number>;
  readonly #child: ChildProcess;
  #stopping = false;

  constructor(options: Readonly<Record<string, string | undefined>>, signal: AbortSignal) {
    const passedOn = Object.entries(options).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, value],
    );
    const child = spawn(
      process.execPath,
      watchedNode(join(root, "apps/cli/dist/main.js"), "start", ...passedOn),
      {
        stdio: ["ignore", "pipe", "inherit", "ipc"],
        detached: process.platform !== "win32",
      },
    );
    this.#child = child;
    this.exitCode = new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => resolve(code ?? 1));
    });
    this.url = new Promise((resolve) => {
      if (child.stdout === null) return resolve(null);
      const lines = createInterface({ input: child.stdout });
      lines.on("line", (line) => {
        console.log(line);
        const ready = READY.exec(line);
        if (ready?.[1] !== undefined) resolve(ready[1]);
      });
      lines.once("close", () => resolve(null));
    });
    signal.addEventListener("abort", () => this.stop(), { once: true });
  }

  /** Tells it to end what is under way and stop, and ends it itself if that takes too long. */
  stop(): void {
    const ended = this.#child.exitCode !== null || this.#child.signalCode !== null;
    if (ended || this.#stopping) return;
    this.#stopping = true;
    this.#child.kill("SIGTERM");
    const timeout = setTimeout(() => this.#child.kill("SIGKILL"), STOP_TIMEOUT_MS);
    this.#child.once("exit", () => clearTimeout(timeout));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stop();
    await this.exitCode;
  }
}
