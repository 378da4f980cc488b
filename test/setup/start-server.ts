import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";

const command = join(import.meta.dirname, "../../apps/cli/dist/main.js");

export interface ServerOptions {
  readonly home: string;
  /** Further arguments of `understudy start`. */
  readonly args?: readonly string[];
}

/** `understudy start` in a process of its own. */
export class ServerProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #output: string[] = [];
  readonly #exited: Promise<unknown>;
  readonly #url: Promise<string>;

  constructor({ home, args = [] }: ServerOptions) {
    this.#child = spawn(
      process.execPath,
      [command, "start", "--port", "0", "--home", home, ...args],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    this.#exited = once(this.#child, "exit");
    this.#url = this.#readUrl();
    // Whoever asks for the URL is told; a server that is killed before has nobody to tell.
    this.#url.catch(() => {});
  }

  /** Where it listens. Rejects, with what it printed, when it ends before it is ready. */
  get url(): Promise<string> {
    return this.#url;
  }

  /** All that it printed so far. */
  get output(): string {
    return this.#output.join("\n");
  }

  /** Whether it is still there. */
  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Ends the process at once, as a power cut does to it. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#exited;
  }

  /** Asks it to end, and gives the exit code. */
  async stop(): Promise<number | null> {
    this.#child.kill("SIGTERM");
    await this.#exited;
    return this.#child.exitCode;
  }

  /** The most memory that it ever held, in bytes, as Linux counts it. */
  async peakMemoryBytes(): Promise<number> {
    return (await this.#status("VmHWM")) * 1024;
  }

  async #status(name: string): Promise<number> {
    const status = await readFile(`/proc/${this.#child.pid}/status`, "utf8");
    return Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status)?.[1] ?? Number.NaN);
  }

  async #readUrl(): Promise<string> {
    const { stdout, stderr } = this.#child;
    if (stdout === null || stderr === null) throw new TypeError("The child has no pipes.");
    const ready = Promise.withResolvers<string>();
    for (const stream of [stdout, stderr]) {
      createInterface(stream).on("line", (line) => {
        this.#output.push(line);
        const url = /understudy ready on (http:\/\/\S+) in \d+ ms$/.exec(line)?.[1];
        if (url !== undefined) ready.resolve(url);
      });
    }
    void this.#exited.then(() => {
      ready.reject(new Error(`The server ended before it was ready. It said:\n${this.output}`));
    });
    return ready.promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.running) await this.kill();
  }
}
