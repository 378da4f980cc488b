import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCatalogue } from "../catalogue.ts";
import type { CatalogueOptions } from "../catalogue-options.ts";
import { BuiltInModelError, ModelExistsError } from "../errors.ts";
import type { PrepareProgress } from "../progress.ts";
import { writeRandomCheckpoint } from "../testing/checkpoints/random-checkpoint.ts";
import { gitBlobOf, sha256Of, startHub, type TestHub } from "../testing/hub-server.ts";
import { spawnProgram } from "../testing/spawn-program.ts";
import { temporaryDirectory } from "../testing/temporary-directory.ts";
import { writeTinyModel } from "../testing/tiny-model.ts";
import { HubError } from "./hub-error.ts";

// Each of many tests starts a worker thread, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

const repository = "Test-Org/Tiny-Llama-2L";
const commits = ["a".repeat(40), "b".repeat(40)] as const;
const folder = "test-org+tiny-llama-2l~";

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let home: string;
let checkpoint: string;
let hub: TestHub;

beforeEach(async () => {
  directory = await temporaryDirectory();
  home = join(directory.path, "home");
  checkpoint = join(directory.path, "checkpoint");
  await writeRandomCheckpoint(checkpoint, "llama");
  hub = await startHub([await repositoryOf(commits[0], ["main"])]);
});

afterEach(async () => {
  await hub[Symbol.asyncDispose]();
  await directory[Symbol.asyncDispose]();
});

async function repositoryOf(
  commit: string,
  revisions: readonly string[],
  changes: Record<string, Uint8Array | string> = {},
) {
  const names = await readdir(checkpoint);
  const read = names.map(async (name) => [name, await readFile(join(checkpoint, name))] as const);
  const files = {
    ...Object.fromEntries(await Promise.all(read)),
    "README.md": "Hello",
    ...changes,
  };
  return {
    name: repository,
    commit,
    revisions,
    files,
    large: names.filter((name) => name.endsWith(".safetensors")),
    licence: "apache-2.0",
  };
}

function open(changes: Partial<CatalogueOptions> = {}) {
  return createCatalogue({ home, hubEndpoint: hub.url, hubToken: "", retryDelayMs: 1, ...changes });
}

const listed = async () => {
  const catalogue = await open();
  return catalogue.list().filter(({ id }) => !catalogue.isBuiltIn(id));
};
/** Downloads that are kept, without their locks. */
const kept = async () => {
  const names = await readdir(join(home, "models/.sources"));
  return names.filter((name) => !name.endsWith(".lock"));
};
const keptAs = (commit: string) => `hf+${repository.replace("/", "+")}@${commit}`;
const downloads = () => hub.seen.filter(({ host }) => host === "storage");

describe("a model of the hub", () => {
  it("is there under its name, whole, with the commit and the digest of each file", async () => {
    const progress: PrepareProgress[] = [];
    const catalogue = await open();
    const model = await catalogue.pull(`hf:${repository}`, {
      precision: "int8",
      onProgress: (one) => progress.push(one),
    });
    expect(model.task).toBe("text-generation");
    const manifest = catalogue.get(repository);
    expect(manifest).toMatchObject({
      id: repository,
      task: "text-generation",
      converter: "hugging-face-decoder",
      precision: "int8",
      owned_by: "Test-Org",
      licence: "Apache-2.0",
      created: 1_730_385_862,
      origin: { url: `${hub.url}/${repository}` },
      source: { type: "hf", repository, revision: commits[0] },
    });
    const weights = await readFile(join(checkpoint, "model.safetensors"));
    expect(manifest?.source.files).toContainEqual({
      path: "model.safetensors",
      role: "weights",
      sha256: sha256Of(weights),
      size_bytes: weights.length,
    });
    expect(await listed()).toEqual([manifest]);
    expect(await (await open()).prepare(repository)).toEqual(model);
    expect(await catalogue.verify(repository)).toMatchObject({ state: "complete" });
    const files = progress.flatMap((one) => (one.phase === "downloading" ? [one.file?.path] : []));
    expect(files).toContain("model.safetensors");
    expect(hub.seen.some(({ path }) => path.includes("README"))).toBe(false);
    const phases = progress.map(({ phase }) => phase).filter((phase) => phase !== "downloading");
    expect(phases).toEqual(["converting", "ready"]);
    const folders = await readdir(join(home, "models"));
    expect(folders.filter((name) => !name.startsWith("."))).toEqual([
      expect.stringMatching(/^test-org\+tiny-llama-2l~[0-9a-f]{12}$/),
    ]);
  });

  it("can have another name, and several precisions of one download", async () => {
    const catalogue = await open();
    await catalogue.pull(`hf:${repository}`, { id: "tiny", precision: "fp32" });
    await catalogue.pull(`hf:${repository}`, { id: "tiny-q4", precision: "int4" });
    expect(downloads()).toHaveLength(1);
    const sizes = await Promise.all(["tiny", "tiny-q4"].map((id) => catalogue.prepare(id)));
    expect(sizes[1]?.sizeBytes).toBeLessThan(sizes[0]?.sizeBytes ?? 0);
    await catalogue.remove("tiny");
    expect(await kept()).toEqual([keptAs(commits[0])]);
    await catalogue.remove("tiny-q4");
    expect(await kept()).toEqual([]);
    expect((await readdir(join(home, "models"))).filter((name) => !name.startsWith("."))).toEqual(
      [],
    );
  });

  it("stays the same when its branch moves, until it is pulled again", async () => {
    await (await open()).pull(`hf:${repository}`);
    await writeRandomCheckpoint(checkpoint, "llama", {}, { seed: 2 });
    hub.add(await repositoryOf(commits[1], ["main"]));
    hub.seen.length = 0;
    const before = await (await open()).prepare(repository);
    expect(before.manifest.source).toMatchObject({ revision: commits[0] });
    expect(hub.seen).toEqual([]);
  });

  it("is replaced by what its branch has now", async () => {
    const catalogue = await open();
    const before = await catalogue.pull(`hf:${repository}`);
    await writeRandomCheckpoint(checkpoint, "llama", {}, { seed: 2 });
    hub.add(await repositoryOf(commits[1], ["main"]));
    const after = await catalogue.pull(`hf:${repository}`);
    expect(after.manifest.source).toMatchObject({ revision: commits[1] });
    expect(after.directory).not.toBe(before.directory);
    expect(await listed()).toEqual([after.manifest]);
    await expect(readdir(before.directory)).rejects.toThrow("ENOENT");
    expect(await kept()).toEqual([keptAs(commits[1])]);
  });

  it("keeps the download of an earlier commit that another model is made of", async () => {
    const catalogue = await open();
    // Known to another process only.
    await (await open()).pull(`hf:${repository}`, { id: "other", precision: "int4" });
    await catalogue.pull(`hf:${repository}`);
    hub.add(await repositoryOf(commits[1], ["main"], { "chat_template.jinja": "{{ messages }}" }));
    await catalogue.pull(`hf:${repository}`);
    expect((await kept()).sort()).toEqual(commits.map(keptAs));
    await catalogue.remove(repository);
    expect(await kept()).toEqual([keptAs(commits[0])]);
  });

  it("leaves no download when a manifest takes its place", async () => {
    const catalogue = await open();
    await catalogue.pull(`hf:${repository}`, { id: "tiny" });
    await catalogue.add(await writeTinyModel(join(directory.path, "tiny")));
    expect(await kept()).toEqual([]);
  });

  it("is there in the end where one of the same files is removed while they are downloaded", async () => {
    const catalogue = await open();
    await catalogue.pull(`hf:${repository}`, { id: "first" });
    await rm(join(home, "models/.sources", keptAs(commits[0]), "model.safetensors"));
    let removed: Promise<void> | undefined;
    hub.intercept = (request, response, host) => {
      if (host !== "storage" || removed !== undefined) return false;
      removed = catalogue.remove("first");
      // The rest comes once the other model is gone.
      removed.then(() => request.socket.destroy());
      response.writeHead(200, { "content-length": 10_000_000 }).write("x");
      return true;
    };
    const second = await open();
    await second.pull(`hf:${repository}`, { id: "second" });
    await removed;
    expect((await listed()).map(({ id }) => id)).toEqual(["second"]);
    expect(await kept()).toEqual([keptAs(commits[0])]);
  });

  it("is fetched again, by its commit, where its files and those it is made of are gone", async () => {
    const catalogue = await open();
    const model = await catalogue.pull(`hf:${repository}`);
    await rm(join(home, "models/.sources"), { recursive: true });
    await catalogue.rebuild(repository);
    expect(downloads()).toHaveLength(2);
    const source = join(home, `models/.sources/hf+${repository.replace("/", "+")}@${commits[0]}`);
    await writeFile(join(source, "model.safetensors"), "damaged");
    await catalogue.rebuild(repository);
    expect(downloads()).toHaveLength(3);
    expect(await catalogue.verify(repository)).toMatchObject({ state: "complete" });
    expect((await catalogue.prepare(repository)).directory).toBe(model.directory);
  });

  it("is not listed by a pull that is killed, and the next one goes on", async () => {
    const weights = await readFile(join(checkpoint, "model.safetensors"));
    const { promise: halfway, resolve } = Promise.withResolvers<void>();
    const half = Math.floor(weights.length / 2);
    hub.intercept = (_request, response, host) => {
      if (host !== "storage") return false;
      response.writeHead(200, {
        etag: `"${sha256Of(weights)}"`,
        "content-length": weights.length,
      });
      response.write(weights.subarray(0, half), () => resolve());
      return true;
    };
    const program = new URL("../testing/pull-model.ts", import.meta.url);
    await using child = spawnProgram(program, home, hub.url, `hf:${repository}`);
    await halfway;
    const progress = await child.lines.next();
    expect(progress.value).toMatch(/^downloading/);
    // What was sent has been written once it is told of.
    for await (const line of child.lines) if (line === `downloading ${half}`) break;
    await child.kill();
    expect(await listed()).toEqual([]);
    hub.intercept = () => false;
    hub.seen.length = 0;
    await (await open()).pull(`hf:${repository}`);
    expect(downloads().map(({ range }) => range)).toEqual([`bytes=${half}-`]);
    expect(await listed()).toHaveLength(1);
  });

  it("is refused under a name that is taken, before anything is fetched", async () => {
    const catalogue = await open();
    await catalogue.pull(`hf:${repository}`, { id: "mine" });
    hub.seen.length = 0;
    await expect(catalogue.pull(`hf:${repository}`, { id: "use-lite-en" })).rejects.toThrow(
      BuiltInModelError,
    );
    await expect(catalogue.pull(checkpoint, { id: "mine" })).rejects.toThrow(ModelExistsError);
    await expect(catalogue.pull(`hf:${repository}`, { id: "../x" })).rejects.toThrow("model id");
    expect(hub.seen.filter(({ path }) => path.includes("/resolve/"))).toEqual([]);
  });

  it("is refused before its weights are fetched where it is no model for this service", async () => {
    await hub[Symbol.asyncDispose]();
    const config = '{"model_type":"mamba","architectures":["MambaForCausalLM"]}';
    hub = await startHub([await repositoryOf(commits[0], ["main"], { "config.json": config })]);
    const error: unknown = await (await open()).pull(`hf:${repository}`).catch((reason) => reason);
    expect(error).toBeInstanceOf(HubError);
    expect(error).toMatchObject({
      reason: "not_a_model",
      message: expect.stringMatching(/cannot be used here: .*mamba.*MambaForCausalLM/),
    });
    expect(downloads()).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  it("in several files is made of those that the index names", async () => {
    await rm(checkpoint, { recursive: true });
    await writeRandomCheckpoint(checkpoint, "llama", {}, { shards: 2 });
    const stray = "model-00001-of-00003.safetensors";
    await writeFile(join(checkpoint, stray), "of another revision");
    hub.add(await repositoryOf(commits[0], ["main"]));
    const catalogue = await open();
    for (const reference of [`hf:${repository}`, checkpoint]) {
      const { manifest } = await catalogue.pull(reference);
      const weights = manifest.source.files.filter(({ role }) => role === "weights");
      expect(weights.map(({ path }) => path)).toEqual([
        "model-00001-of-00002.safetensors",
        "model-00002-of-00002.safetensors",
      ]);
    }
    expect(downloads()).toHaveLength(2);
  });

  it("is refused with both a precision and an ONNX file, which has its own", async () => {
    const catalogue = await open();
    const choice = { precision: "int8", onnxFile: "onnx/model.onnx" } as const;
    for (const reference of [`hf:${repository}`, checkpoint]) {
      await expect(catalogue.pull(reference, choice)).rejects.toMatchObject({
        name: "HubError",
        reason: "bad_reference",
        message: expect.stringMatching(/got both \(int8 and onnx\/model\.onnx\).* leave the/),
      });
    }
    expect(hub.seen).toEqual([]);
  });

  it("is not listed where its weights are not those of its configuration", async () => {
    await hub[Symbol.asyncDispose]();
    const bytes = "no safetensors";
    hub = await startHub([
      await repositoryOf(commits[0], ["main"], { "model.safetensors": bytes }),
    ]);
    await expect((await open()).pull(`hf:${repository}`)).rejects.toMatchObject({
      code: "conversion_failed",
    });
    expect(await listed()).toEqual([]);
    const left = await readdir(join(home, "models"));
    expect(left.some((name) => name.startsWith(folder))).toBe(false);
  });

  it("is waited for while another process downloads the same", async () => {
    const progress: string[] = [];
    const first = await open();
    const second = await open();
    await Promise.all([
      first.pull(`hf:${repository}`, { onProgress: ({ phase }) => progress.push(phase) }),
      second.pull(`hf:${repository}`, { onProgress: ({ phase }) => progress.push(phase) }),
    ]);
    expect(progress).toContain("waiting");
    expect(downloads()).toHaveLength(1);
    expect(await listed()).toHaveLength(1);
  });
});

describe("a model of a folder", () => {
  it("is there under the folder's name, with no request", async () => {
    const catalogue = await open();
    const model = await catalogue.pull(checkpoint);
    expect(model.task).toBe("text-generation");
    expect(catalogue.get("checkpoint")).toMatchObject({ source: { type: "file" } });
    expect(hub.seen).toEqual([]);
    expect(await listed()).toHaveLength(1);
  });

  it("is made anew when the folder's files are others", async () => {
    const catalogue = await open();
    const before = await catalogue.pull(checkpoint);
    await writeRandomCheckpoint(checkpoint, "llama", {}, { seed: 2 });
    const after = await catalogue.pull(checkpoint);
    expect(after.directory).not.toBe(before.directory);
  });

  it("can be the hub's own cache, which is made of links", async () => {
    const snapshot = join(directory.path, "snapshots", "tiny");
    await mkdir(join(directory.path, "snapshots"));
    await cp(checkpoint, snapshot, { recursive: true });
    const catalogue = await open();
    const blob = join(directory.path, gitBlobOf("x"));
    await cp(join(snapshot, "config.json"), blob);
    await rm(join(snapshot, "config.json"));
    await symlink(blob, join(snapshot, "config.json"));
    expect((await catalogue.pull(snapshot)).task).toBe("text-generation");
  });

  it("that is not there, or holds none, is refused with a word on what to give", async () => {
    const catalogue = await open();
    const nowhere = join(directory.path, "nowhere");
    await expect(catalogue.pull(nowhere)).rejects.toThrow(/no folder .*nowhere.* hf:owner\/name/);
    await mkdir(join(nowhere, "config.json"), { recursive: true });
    await writeFile(join(nowhere, "tokenizer.json"), "{}");
    await expect(catalogue.pull(nowhere)).rejects.toThrow("expected config.json to be there");
  });
});
