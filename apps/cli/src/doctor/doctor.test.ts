import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Finding } from "./finding.ts";
import { checkHome, explainSpace } from "./home.ts";
import { explainModel } from "./models.ts";
import { checkNodeVersion } from "./node-version.ts";
import { explainOnnxRuntime } from "./onnx-runtime.ts";
import { checkPort } from "./port.ts";
import { findListener, listeningInodes } from "./port-listener.ts";
import { probePackage } from "./probe-package.ts";
import { explainProviders } from "./providers.ts";
import { reportFindings } from "./report.ts";
import { explainSharp } from "./sharp.ts";

const linux = { platform: "linux", arch: "x64" };

function remedy(finding: Finding | undefined): string {
  return finding === undefined || finding.state === "ok" ? "" : finding.remedy;
}

describe("the Node version", () => {
  it.each([
    ["22.19.0", "ok"],
    ["24.21.0", "ok"],
    ["22.18.9", "problem"],
    ["20.20.2", "problem"],
    ["9.99.0", "problem"],
  ])("%s is %s", async (nodeVersion, state) => {
    const [finding] = await checkNodeVersion({ nodeVersion, ...linux });
    expect(finding?.state).toBe(state);
  });
});

describe("loading ONNX Runtime", () => {
  it.each([
    [
      "Cannot find module '../bin/napi-v6/darwin/x64/onnxruntime_binding.node'\nRequire stack:",
      "no native binding for linux/x64",
      "ONNX Runtime has no build",
    ],
    [
      "Error loading shared library ld-linux-x86-64.so.2: No such file or directory (needed by libonnxruntime.so.1)",
      "musl",
      "node:24-slim",
    ],
    [
      "libonnxruntime.so.1: cannot open shared object file: No such file or directory",
      "is missing or damaged",
      "Delete node_modules/onnxruntime-node",
    ],
    [
      "/lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.30' not found (required by libonnxruntime.so.1)",
      "older than the native binding needs",
      "Debian 12",
    ],
    ["The specified module could not be found.", "Windows", "Visual C++ Redistributable"],
    ["invalid ELF header", "invalid ELF header", "Delete node_modules/onnxruntime-node"],
  ])("that fails with %j is explained", (message, detail, advice) => {
    const finding = explainOnnxRuntime({ outcome: "failed", message }, linux);
    expect(finding.state).toBe("problem");
    expect(finding.detail).toContain(detail);
    expect(remedy(finding)).toContain(advice);
  });

  it("from a package that is not there says how to skip the CUDA download", () => {
    const finding = explainOnnxRuntime({ outcome: "missing", message: "" }, linux);
    expect(remedy(finding)).toContain("ONNXRUNTIME_NODE_INSTALL=skip npm install");
  });

  it("that ends the process for want of instructions blames the processor", () => {
    const finding = explainOnnxRuntime({ outcome: "crashed", signal: "SIGILL" }, linux);
    expect(finding.detail).toContain("SIGILL");
    expect(remedy(finding)).toContain("processor");
    const other = explainOnnxRuntime({ outcome: "crashed", signal: "SIGSEGV" }, linux);
    expect(remedy(other)).not.toContain("processor");
  });

  it("works here, as the runtime package loads it", async () => {
    const owners = ["@understudy/emulator", "@understudy/server", "@understudy/runtime"];
    const probe = await probePackage(process.execPath, owners, "onnxruntime-node");
    expect(probe).toEqual({ outcome: "loaded", version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  });

  it("is tried in another process, which a crash cannot leave", async () => {
    const missing = await probePackage(process.execPath, [], "no-such-package-anywhere");
    expect(missing.outcome).toBe("missing");
  });
});

describe("loading sharp", () => {
  it("that fails names the system whose binary is wanted", () => {
    const finding = explainSharp(
      { outcome: "failed", message: "Could not load the sharp module\nPossible solutions:" },
      { platform: "win32", arch: "arm64" },
    );
    expect(finding.detail).toBe("images cannot be decoded: Could not load the sharp module");
    expect(remedy(finding)).toContain("--os=win32 --cpu=arm64 sharp");
  });
});

describe("the home directory", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), "understudy-doctor-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it("is tried by writing, and nothing is left of that", async () => {
    const [finding] = await checkHome({ home: directory });
    expect(finding).toEqual({ check: "home", state: "ok", detail: `${directory} is writable` });
    expect(await readdir(directory)).toEqual([]);
  });

  it("that is not there yet is not made", async () => {
    const [finding] = await checkHome({ home: path.join(directory, "a", "b") });
    expect(finding?.state).toBe("ok");
    expect(finding?.detail).toContain("will be made at the first start");
    expect(await readdir(directory)).toEqual([]);
  });

  it("under a file is a problem", async () => {
    const file = path.join(directory, "file");
    await writeFile(file, "");
    const [finding] = await checkHome({ home: path.join(file, "home") });
    expect(finding?.state).toBe("problem");
    expect(finding?.detail).toContain("file is not a directory");
    expect(remedy(finding)).toContain("UNDERSTUDY_HOME");
  });

  it.each([
    [2 ** 31, "ok"],
    [2 ** 29, "warning"],
    [2 ** 20, "problem"],
  ])("with %i bytes free is %s", (freeBytes, state) => {
    expect(explainSpace(freeBytes).state).toBe(state);
  });
});

describe("the port", () => {
  it("that something listens on is a problem, and the doctor knows by whom", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const [finding] = await checkPort({ host: "127.0.0.1", port });
      expect(finding?.state).toBe("problem");
      expect(remedy(finding)).toContain("--port");
      if (process.platform === "linux") {
        expect(finding?.detail).toContain(`(process ${process.pid})`);
      }
    } finally {
      server.close();
    }
  });

  it("that an understudy has is only a warning", async () => {
    const server = createHttpServer((_, response) => {
      response.setHeader("openai-processing-ms", "0").end('{"status":"live"}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const [finding] = await checkPort({ host: "127.0.0.1", port });
      expect(finding?.state).toBe("warning");
      expect(finding?.detail).toContain("an understudy already serves");
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it("that is free is found free, and stays free", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const [finding] = await checkPort({ host: "127.0.0.1", port });
    expect(finding?.state).toBe("ok");
    expect(await findListener(port)).toBe(null);
  });

  it("is looked up in the kernel's table among listening sockets only", () => {
    const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0FAA 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4711 1 0
   1: 0100007F:0FAA 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 4712 1 0
   2: 00000000:1FAA 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4713 1 0
`;
    expect(listeningInodes(table, 4010)).toEqual(["4711"]);
  });
});

describe("a model", () => {
  const npm = {
    id: "m",
    source: { type: "npm", package: "p", version: "1.2.3", integrity: "", files: [] },
  } as const;
  const file = { id: "m", source: { type: "file", files: [] } } as const;
  const absent = { state: "absent" } as const;

  it("that is all there is ok", () => {
    const files = [{ name: "model.onnx", size_bytes: 3 * 2 ** 20, sha256: "", modified_ns: "0" }];
    const finding = explainModel(
      npm,
      { state: "complete", record: { files }, copied: false },
      true,
      "home",
    );
    expect(finding.state).toBe("ok");
    expect(finding.detail).toBe("m is ready (3.0 MiB, every byte as it was made)");
  });

  it("that is damaged says where, and how to have it made anew", () => {
    const state = { state: "damaged", file: "model.onnx", problem: "another digest" } as const;
    const finding = explainModel(npm, state, true, "home");
    expect(finding.state).toBe("warning");
    expect(finding.detail).toContain("model.onnx: another digest");
    expect(remedy(finding)).toContain(path.join("home", "models", "m", "*", "complete.json"));
  });

  it("that has yet to be made is ok with its package here, and a warning when it must be fetched", () => {
    expect(explainModel(npm, absent, true, "home").state).toBe("ok");
    const finding = explainModel(npm, absent, false, "home");
    expect(finding.state).toBe("warning");
    expect(remedy(finding)).toContain("npm install p@1.2.3");
  });

  it("of the hub is fetched again, at the commit and under the name that it has", () => {
    const revision = "c0ffee".padEnd(40, "0");
    const hub = {
      id: "Org/Tiny",
      source: { type: "hf", repository: "Org/Tiny", revision, files: [] },
    } as const;
    const finding = explainModel(hub, absent, false, "home");
    expect(finding.state).toBe("warning");
    expect(remedy(finding)).toContain(`understudy pull hf:Org/Tiny@${revision}`);
    const damaged = { state: "damaged", file: "model.onnx", problem: "another digest" } as const;
    const renamed = explainModel({ ...hub, id: "mine" }, damaged, false, "home");
    expect(remedy(renamed)).toContain(
      `understudy models remove mine, then understudy pull hf:Org/Tiny@${revision} --as mine`,
    );
  });

  it("whose own files are gone is a problem", () => {
    expect(explainModel(file, absent, false, "home").state).toBe("problem");
  });
});

describe("the providers", () => {
  it("need none but the CPU, and the others say why they are not there", () => {
    const findings = explainProviders({
      available: ["cpu"],
      inUse: "cpu",
      unavailable: [{ provider: "cuda", reason: "no such library\nmore" }],
    });
    expect(findings.map(({ state }) => state)).toEqual(["ok", "ok"]);
    expect(findings.map(({ detail }) => detail)).toEqual([
      "cpu works, and `--device auto` takes it",
      "cuda does not work: no such library (not needed)",
    ]);
  });

  it("without the CPU are a problem", () => {
    const [finding] = explainProviders({
      available: [],
      inUse: null,
      unavailable: [{ provider: "cpu", reason: "broken" }],
    });
    expect(finding?.state).toBe("problem");
  });
});

describe("the report", () => {
  it("shows check, state and remedy, and counts the problems", () => {
    const text = reportFindings([
      { check: "node", state: "ok", detail: "Node 24" },
      { check: "port", state: "problem", detail: "4010 is in use", remedy: "Stop it." },
    ]);
    expect(text).toBe(
      "node  ok       Node 24\nport  PROBLEM  4010 is in use\n               Stop it.\n\n1 problem to solve.\n",
    );
  });
});
