import { describe, expect, it } from "vitest";
import { CliError } from "./cli-error.ts";
import type { CommandIo } from "./command-io.ts";
import type { Commands } from "./commands.ts";
import { run } from "./run.ts";

/** Runs a command line with commands that only note what they were asked. */
async function parse(line: string, exitCode = 0) {
  const asked: unknown[][] = [];
  const out: string[] = [];
  const err: string[] = [];
  const note =
    (name: string) =>
    async (...args: unknown[]) => {
      asked.push([name, ...args]);
      return exitCode;
    };
  const commands: Commands = {
    start: note("start"),
    listModels: note("listModels"),
    showModel: note("showModel"),
    addModel: note("addModel"),
    removeModel: note("removeModel"),
    doctor: note("doctor"),
  };
  const io: CommandIo = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    env: {},
    sinceStartMs: () => 0,
    onStopSignal: () => ({ [Symbol.dispose]: () => {} }),
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  const code = await run(line.split(" ").filter(Boolean), io, commands);
  return { asked, code, out: out.join(""), err: err.join("") };
}

describe("the command line", () => {
  it("starts on 127.0.0.1:4010 with any provider, no keys and text when nothing is said", async () => {
    const { asked, code } = await parse("start");
    expect(asked).toEqual([
      ["start", { json: false, port: 4010, host: "127.0.0.1", device: "auto", apiKeys: [] }],
    ]);
    expect(code).toBe(0);
  });

  it("hands over every option of start, in order of the keys given", async () => {
    const { asked } = await parse(
      "start --port 0 --host ::1 --home here --device cpu --threads 3 --api-key b --api-key a --json --log-level debug",
    );
    expect(asked).toEqual([
      [
        "start",
        {
          json: true,
          home: "here",
          port: 0,
          host: "::1",
          device: "cpu",
          apiKeys: ["b", "a"],
          threads: 3,
          logLevel: "debug",
        },
      ],
    ]);
  });

  it.each([
    ["models list --json", ["listModels", { json: true }]],
    ["models show use-lite-en", ["showModel", "use-lite-en", { json: false }]],
    ["models add my.json --home x", ["addModel", "my.json", { json: false, home: "x" }]],
    ["models remove mine", ["removeModel", "mine", { json: false }]],
    ["doctor", ["doctor", { json: false, port: 4010, host: "127.0.0.1" }]],
    ["doctor --port 80 --json", ["doctor", { json: true, port: 80, host: "127.0.0.1" }]],
  ])("understands `%s`", async (line, expected) => {
    expect((await parse(line)).asked).toEqual([expected]);
  });

  it.each([
    ["start --port 65536", "Give a port from 0 to 65535."],
    ["start --port -1", "Give a port from 0 to 65535."],
    ["start --port 4010x", "Give a port from 0 to 65535."],
    ["start --port 1e3", "Give a port from 0 to 65535."],
    ["start --threads 0", "Give a number of threads from 1 to 1024."],
    ["start --threads two", "Give a number of threads from 1 to 1024."],
    ["start --host http://x", "Give a host name or an address"],
    ["start --host [::1]", "Give a host name or an address"],
    ["start --api-key käse", "Give a key of printable ASCII characters"],
    ["start --device gpu", "Allowed choices are auto, cpu, cuda, webgpu."],
    [
      "start --log-level loud",
      "Allowed choices are trace, debug, info, warn, error, fatal, silent.",
    ],
    ["start --prot 4010", "(Did you mean --port?)"],
    ["stat", "(Did you mean start?)"],
    ["start now", "too many arguments"],
    ["models show", "missing required argument 'id'"],
    ["", "Usage: understudy"],
  ])("refuses `%s` with 2 and says why on stderr", async (line, reason) => {
    const { asked, code, out, err } = await parse(line);
    expect(asked).toEqual([]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(reason);
  });

  it("refuses an empty home, as an unset variable gives it", async () => {
    const io = { stdout: () => {}, stderr: (text: string) => void seen.push(text) };
    const seen: string[] = [];
    const code = await run(["start", "--home", ""], { ...io } as unknown as CommandIo);
    expect(code).toBe(2);
    expect(seen.join("")).toContain("Give the path of a directory; it came out empty.");
  });

  it("gives help and the version on stdout with 0", async () => {
    const help = await parse("start --help");
    expect(help.code).toBe(0);
    expect(help.out).toContain("--api-key <key>");
    const version = await parse("--version");
    expect(version.code).toBe(0);
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("passes on the exit code of the command", async () => {
    expect((await parse("doctor", 1)).code).toBe(1);
  });
});

describe("a CliError", () => {
  it("is known across realms by its brand, and nothing else is", () => {
    const error = new CliError("port_in_use", "port 1 is in use.");
    expect(CliError.is(error)).toBe(true);
    expect(CliError.is({ [Symbol.for("understudy.cli.CliError")]: true })).toBe(true);
    expect(CliError.is(new Error("port 1 is in use."))).toBe(false);
    expect(CliError.is(null)).toBe(false);
  });

  it("ends with 2 for a wrong command line and 1 for all else", () => {
    expect(new CliError("bad_option", "").exitCode).toBe(2);
    expect(new CliError("home_unusable", "").exitCode).toBe(1);
  });
});
