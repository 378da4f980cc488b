import { describe, expect, it } from "vitest";
import { CliError } from "./cli-error.ts";
import { explainStartError } from "./explain-start-error.ts";

const where = { host: "127.0.0.1", port: 4010, home: "the-home" };

function failure(code: string, name = "Error"): Error {
  return Object.assign(new Error(`it says ${code}`), { code, name });
}

describe("what keeps the emulator from starting", () => {
  it.each([
    ["EADDRINUSE", "ListenError", "port_in_use", "understudy start --port 4011"],
    ["EACCES", "ListenError", "port_refused", "may not listen on port 4010"],
    ["EADDRNOTAVAIL", "ListenError", "host_unknown", "127.0.0.1 is not an address of this machine"],
    ["EACCES", "Error", "home_unusable", "the home directory the-home cannot be used"],
    ["ENOTDIR", "Error", "home_unusable", "--home or UNDERSTUDY_HOME"],
    ["ENOSPC", "Error", "home_unusable", "it says ENOSPC"],
    ["storage_in_use", "StorageInUseError", "command_failed", "it says storage_in_use"],
  ])("%s of a %s is %s", (code, name, expected, words) => {
    const explained = explainStartError(failure(code, name), where);
    expect(CliError.is(explained) && explained.code).toBe(expected);
    expect((explained as Error).message).toContain(words);
    expect((explained as Error).message).not.toContain("\n");
    expect((explained as Error).cause).toBeInstanceOf(Error);
  });

  it("proposes the port below the last one", () => {
    const explained = explainStartError(failure("EADDRINUSE"), { ...where, port: 65_535 });
    expect((explained as Error).message).toContain("--port 65534");
  });

  it("leaves a fault of ours as it is, so that its stack is seen", () => {
    const fault = new TypeError("x is not a function");
    expect(explainStartError(fault, where)).toBe(fault);
    const typed = failure("ERR_INVALID_ARG_TYPE");
    expect(explainStartError(typed, where)).toBe(typed);
  });
});
