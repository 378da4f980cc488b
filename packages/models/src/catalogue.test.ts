import {
  chmod,
  cp,
  mkdir,
  open,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { decodeModel } from "@understudy/onnx";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCatalogue } from "./catalogue.ts";
import {
  BuiltInModelError,
  CacheError,
  ConversionError,
  InvalidModelIdError,
  ManifestError,
  ModelNotFoundError,
  SourceMismatchError,
  SourceUnavailableError,
} from "./errors.ts";
import type { PrepareProgress } from "./progress.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";
import { tinyManifest, tinyOnnx, writeTinyModel } from "./testing/tiny-model.ts";

// Each of many tests starts a worker thread, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let home: string;
let manifestPath: string;

beforeEach(async () => {
  directory = await temporaryDirectory();
  home = join(directory.path, "home");
  manifestPath = await writeTinyModel(join(directory.path, "model"));
});

afterEach(() => directory[Symbol.asyncDispose]());

const withTiny = () => createCatalogue({ home, manifests: [manifestPath] });

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe("the list of models", () => {
  it("has the built-in ones in a new home, which is left untouched", async () => {
    const catalogue = await createCatalogue({ home });
    const ids = catalogue.list().map(({ id }) => id);
    expect(ids).toEqual([
      "use-lite-en",
      "nsfw-mobilenet-v2",
      "detypify-symbols",
      "understudy-tiny",
    ]);
    expect(catalogue.get("use-lite-en")?.limits).toEqual({ max_tokens: 128, dimensions: 512 });
    expect(catalogue.get("gpt-4")).toBeUndefined();
    expect(catalogue.isBuiltIn("use-lite-en")).toBe(true);
    expect(await readdir(directory.path)).toEqual(["model"]);
  });

  it("keeps what was added, over a new start", async () => {
    await withTiny();
    const later = await createCatalogue({ home });
    expect(later.list().map(({ id }) => id)).toHaveLength(5);
    expect(later.get("tiny")).toEqual(tinyManifest());
    expect(later.isBuiltIn("tiny")).toBe(false);
    const { files } = await later.prepare("tiny");
    expect(new Uint8Array(await readFile(files.model))).toEqual(tinyOnnx());
  });

  it("leaves out what it cannot read, and says so", async () => {
    await withTiny();
    const path = join(home, "models/tiny/manifest.json");
    const text = await readFile(path, "utf8");
    for (const damaged of ["{", text.replace('"id": "tiny"', '"id": "other"'), "{}"]) {
      await writeFile(path, damaged);
      const catalogue = await createCatalogue({ home });
      expect(catalogue.get("tiny")).toBeUndefined();
      expect(catalogue.problems()).toMatchObject([{ path }]);
    }
    expect((await withTiny()).get("tiny")).toBeDefined();
  });

  it.each(["../x", "..", "a/../b", "a/b/c", "/etc/passwd", ".staging", ""])(
    "takes %j for no id",
    async (id) => {
      const catalogue = await createCatalogue({ home });
      expect(catalogue.get(id)).toBeUndefined();
      await expect(catalogue.prepare(id)).rejects.toThrow(InvalidModelIdError);
      await expect(catalogue.remove(id)).rejects.toThrow(InvalidModelIdError);
      await expect(catalogue.rebuild(id)).rejects.toThrow(InvalidModelIdError);
      await expect(catalogue.verify(id)).rejects.toThrow(InvalidModelIdError);
    },
  );
});

describe("prepare", () => {
  it("makes the files once, and finds them afterwards", async () => {
    const catalogue = await withTiny();
    const phases: PrepareProgress[] = [];
    const onProgress = (progress: PrepareProgress) => phases.push(progress);
    const prepared = await catalogue.prepare("tiny", { onProgress });
    expect(phases.map(({ phase }) => phase)).toEqual(["converting", "ready"]);
    expect(prepared.task).toBe("image-classification");
    if (prepared.task !== "image-classification") throw new TypeError("unreachable");
    expect(JSON.parse(await readFile(prepared.files.labels, "utf8"))).toEqual(["light", "dark"]);
    expect(decodeModel(await readFile(prepared.files.model)).graph.name).toBe("tiny");
    const sizes = await Promise.all(
      Object.values(prepared.files).map(async (path) => (await stat(path)).size),
    );
    expect(prepared.sizeBytes).toBe(sizes.reduce((sum, size) => sum + size, 0));

    phases.length = 0;
    expect(await catalogue.prepare("tiny", { onProgress })).toEqual(prepared);
    const later = await createCatalogue({ home });
    expect(await later.prepare("tiny", { onProgress })).toEqual(prepared);
    expect(phases).toEqual([]);
  });

  it("does the work once for all who ask at the same time", async () => {
    const catalogue = await withTiny();
    const phases: string[] = [];
    const onProgress = ({ phase }: PrepareProgress) => phases.push(phase);
    const all = await Promise.all(
      Array.from({ length: 8 }, () => catalogue.prepare("tiny", { onProgress })),
    );
    expect(new Set(all.map(({ directory: path }) => path)).size).toBe(1);
    expect(phases.filter((phase) => phase === "converting")).toHaveLength(8);
    expect(await filesBelow(join(home, "models"))).toHaveLength(4);
  });

  it("rejects with the signal's reason, and leaves nothing behind", async () => {
    const catalogue = await withTiny();
    const controller = new AbortController();
    const preparing = catalogue.prepare("tiny", {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("not now")),
    });
    await expect(preparing).rejects.toThrow("not now");
    const aborted = AbortSignal.abort(new Error("never"));
    await expect(catalogue.prepare("tiny", { signal: aborted })).rejects.toThrow("never");
    expect(await catalogue.prepare("tiny")).toMatchObject({ task: "image-classification" });
    expect(await readdir(join(home, "models/.staging"))).toEqual([]);
  });

  it("refuses a source with another digest, each time, and lists no files", async () => {
    await writeFile(join(directory.path, "model/tiny.onnx"), tinyOnnx(2));
    const catalogue = await withTiny();
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(catalogue.prepare("tiny")).rejects.toThrow(SourceMismatchError);
    }
    expect(await filesBelow(join(home, "models"))).toEqual(["manifest.json"]);
    expect(await catalogue.verify("tiny")).toEqual({ state: "absent" });
  });

  it("says which file beside the manifest is missing", async () => {
    const catalogue = await withTiny();
    await rm(join(directory.path, "model/tiny.onnx"));
    const preparing = catalogue.prepare("tiny");
    await expect(preparing).rejects.toThrow(SourceUnavailableError);
    await expect(preparing).rejects.toThrow("tiny.onnx does not exist");
  });

  it.each<[string, Parameters<typeof tinyManifest>[0], Uint8Array | undefined, string]>([
    ["is no ONNX", {}, new TextEncoder().encode("no"), "tiny.onnx is not an ONNX model"],
    ["has other labels", { labels: ["a", "b", "c"] }, undefined, "labels wants [?, 3]"],
    [
      "has another input",
      { input: { ...tinyManifest().input, width: 3 } },
      undefined,
      '"image" of tiny.onnx is float32[batch, 2, 2, 1], and the manifest\'s input wants [?, 2, 3, 1]',
    ],
  ])("refuses a model that %s", async (_, changes, model, message) => {
    const path = await writeTinyModel(join(directory.path, "odd"), changes, model);
    const catalogue = await createCatalogue({ home, manifests: [path] });
    const preparing = catalogue.prepare("tiny");
    await expect(preparing).rejects.toThrow(ConversionError);
    await expect(preparing).rejects.toThrow(message);
  });

  it("says which folder cannot be used", async () => {
    await writeFile(home, "a file where the folder should be");
    const catalogue = await createCatalogue({ home });
    const preparing = catalogue.prepare("detypify-symbols");
    await expect(preparing).rejects.toThrow(CacheError);
    await expect(preparing).rejects.toThrow(join(home, "models"));
  });

  it("goes on with the other models when one fails", async () => {
    await rm(join(directory.path, "model/tiny.onnx"));
    const catalogue = await createCatalogue({ home });
    await catalogue.add(manifestPath);
    await catalogue.add(await writeTinyModel(join(directory.path, "second"), { id: "second" }));
    const outcomes = await catalogue.prepareAll();
    expect(outcomes.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "use-lite-en ready",
      "nsfw-mobilenet-v2 ready",
      "detypify-symbols ready",
      "understudy-tiny ready",
      "tiny failed",
      "second ready",
    ]);
  });
});

describe("a damaged cache", () => {
  /** What a new start finds and does. */
  async function start() {
    const catalogue = await createCatalogue({ home });
    const phases: string[] = [];
    const prepared = await catalogue.prepare("tiny", {
      onProgress: ({ phase }) => phases.push(phase),
    });
    return { catalogue, phases, model: prepared.files.model, directory: prepared.directory };
  }

  it.each([
    ["truncated", (model: string) => truncate(model, 10)],
    ["emptied", (model: string) => truncate(model, 0)],
    ["deleted", (model: string) => rm(model)],
    ["overwritten", (model: string) => writeFile(model, tinyOnnx(3))],
    ["robbed of its record", (model: string) => rm(join(model, "../complete.json"))],
    ["given a broken record", (model: string) => writeFile(join(model, "../complete.json"), "{")],
  ])("is rebuilt at the next start when %s", async (_, damage) => {
    const { files } = await (await withTiny()).prepare("tiny");
    await damage(files.model);
    const { phases, model } = await start();
    expect(phases).toEqual(["converting", "ready"]);
    expect(model).toBe(files.model);
    expect(new Uint8Array(await readFile(model))).toEqual(tinyOnnx());
    expect((await start()).phases).toEqual([]);
  });

  it("is noticed by the same catalogue after a second", async () => {
    let now = 0;
    const catalogue = await createCatalogue({ home, manifests: [manifestPath], clock: () => now });
    const { files } = await catalogue.prepare("tiny");
    await truncate(files.model, 10);
    now = 999;
    await catalogue.prepare("tiny");
    expect((await stat(files.model)).size).toBe(10);
    now = 1000;
    await catalogue.prepare("tiny");
    expect((await stat(files.model)).size).toBe(tinyOnnx().length);
  });

  it("with a flipped bit and an unchanged time is found by verify, and mended by rebuild", async () => {
    const { files } = await (await withTiny()).prepare("tiny");
    const { mtime, atime } = await stat(files.model);
    // To the whole millisecond first: finer times cannot be put back.
    await utimes(files.model, atime, mtime);
    const before = await start();
    expect(before.phases).toEqual([]);

    const file = await open(files.model, "r+");
    await file.write(Uint8Array.of(0xff), 0, 1, tinyOnnx().length - 5);
    await file.close();
    await utimes(files.model, atime, mtime);

    const { catalogue, phases } = await start();
    expect(phases).toEqual([]);
    expect(await catalogue.verify("tiny")).toMatchObject({
      state: "damaged",
      file: "model.onnx",
      problem: expect.stringMatching(/^its digest is [0-9a-f]{64} instead of [0-9a-f]{64}$/),
    });
    await catalogue.rebuild("tiny");
    expect(await catalogue.verify("tiny")).toMatchObject({ state: "complete" });
  });

  it("that was copied is taken as it is, and looked at quickly from then on", async () => {
    await (await withTiny()).prepare("tiny");
    await cp(home, join(directory.path, "copy"), { recursive: true });
    home = join(directory.path, "copy");
    const { phases, catalogue } = await start();
    expect(phases).toEqual([]);
    expect(await catalogue.verify("tiny")).toMatchObject({ state: "complete", copied: false });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "that may not be written is used all the same when it is complete",
    async () => {
      const { directory: version } = await (await withTiny()).prepare("tiny");
      await chmod(version, 0o500);
      await chmod(join(home, "models"), 0o500);
      try {
        expect((await start()).phases).toEqual([]);
      } finally {
        await chmod(join(home, "models"), 0o700);
        await chmod(version, 0o700);
      }
    },
  );

  it("with leftovers of a process that died is swept at the next start", async () => {
    await (await withTiny()).prepare("tiny");
    const leftover = join(home, "models/.staging/half-done/output");
    await mkdir(leftover, { recursive: true });
    await writeFile(join(leftover, "model.onnx"), "half");
    await createCatalogue({ home });
    expect(await filesBelow(join(home, "models/.staging"))).toEqual([]);
  });
});

describe("add and remove", () => {
  it("refuse the built-in models", async () => {
    const path = await writeTinyModel(join(directory.path, "fake"), { id: "use-lite-en" });
    const catalogue = await createCatalogue({ home });
    await expect(catalogue.add(path)).rejects.toThrow(BuiltInModelError);
    await expect(catalogue.remove("use-lite-en")).rejects.toThrow(BuiltInModelError);
    await expect(catalogue.remove("nobody")).rejects.toThrow(ModelNotFoundError);
  });

  it("refuse a manifest that breaks the schema, naming the file and the field", async () => {
    const path = join(directory.path, "broken.json");
    await writeFile(path, JSON.stringify({ ...tinyManifest(), id: "../../x" }));
    const adding = createCatalogue({ home, manifests: [path] });
    await expect(adding).rejects.toThrow(ManifestError);
    await expect(adding).rejects.toThrow(`${path}: expected id to match pattern`);
  });

  it("remove a model with its files, for this catalogue and the next", async () => {
    const catalogue = await withTiny();
    await catalogue.prepare("tiny");
    await catalogue.remove("tiny");
    expect(catalogue.get("tiny")).toBeUndefined();
    expect(await filesBelow(join(home, "models"))).toEqual([]);
    await expect(catalogue.prepare("tiny")).rejects.toThrow(ModelNotFoundError);
    expect((await createCatalogue({ home })).get("tiny")).toBeUndefined();
    await catalogue.add(manifestPath);
    await catalogue.prepare("tiny");
  });

  it("remove a model that is just being made, which then is not there", async () => {
    const catalogue = await withTiny();
    const preparing = catalogue.prepare("tiny").catch((error: unknown) => error);
    await catalogue.remove("tiny");
    await preparing;
    expect(catalogue.get("tiny")).toBeUndefined();
    expect(await filesBelow(join(home, "models"))).toEqual([]);
  });

  it("replace a model by another of the same id, and its files", async () => {
    const catalogue = await withTiny();
    const before = await catalogue.prepare("tiny");
    await writeTinyModel(join(directory.path, "model"), { description: "Another." }, tinyOnnx(2));
    await catalogue.add(manifestPath);
    const after = await catalogue.prepare("tiny");
    expect(after.manifest.description).toBe("Another.");
    expect(new Uint8Array(await readFile(after.files.model))).toEqual(tinyOnnx(2));
    expect(after.directory).not.toBe(before.directory);
    await expect(stat(before.directory)).rejects.toThrow("ENOENT");
  });
});
