import { readdir, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { encodeModel, GraphBuilder, tensor } from "@understudy/onnx";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { type Catalogue, createCatalogue } from "./catalogue.ts";
import {
  BuiltInModelError,
  ConversionError,
  ManifestError,
  ModelExistsError,
  ModelNotFoundError,
} from "./errors.ts";
import { builtInManifests } from "./manifest/built-in-manifests.ts";
import type { NewModel } from "./new-model.ts";
import type { PreparedPredictionModel } from "./prepared-model.ts";
import { spawnProgram } from "./testing/spawn-program.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";
import { sha256, writeTinyModel } from "./testing/tiny-model.ts";
import { trainedFiles, trainedModel, trainedOnnx } from "./testing/trained-model.ts";

// Each of many tests starts a worker thread, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let home: string;

beforeEach(async () => {
  directory = await temporaryDirectory();
  home = join(directory.path, "home");
});

afterEach(() => directory[Symbol.asyncDispose]());

const { id } = trainedModel();
const bytesOf = async (path: string) => new Uint8Array(await readFile(path));

async function preparePrediction(
  catalogue: Catalogue,
  model = id,
): Promise<PreparedPredictionModel> {
  const prepared = await catalogue.prepare(model);
  if (prepared.task === "prediction") return prepared;
  throw new TypeError(`expected a model for predictions, got one for ${prepared.task}`);
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe("a model that is installed", () => {
  it("is there at once and after a restart, byte for byte", async () => {
    const catalogue = await createCatalogue({ home });
    const installed = await catalogue.install(trainedModel(), trainedFiles());
    expect(installed.task).toBe("prediction");
    for (const each of [catalogue, await createCatalogue({ home })]) {
      expect(each.list().at(-1)?.id).toBe(id);
      expect(each.get(id)).toMatchObject({
        ...trainedModel(),
        source: {
          type: "file",
          files: [
            { path: "card.json", role: "card" },
            { path: "description.json", role: "description" },
            { path: "model.onnx", role: "model", sha256: sha256(trainedOnnx()) },
          ],
        },
      });
      expect(each.isBuiltIn(id)).toBe(false);
      const { files, directory: folder } = await preparePrediction(each);
      expect(await bytesOf(files.model)).toEqual(trainedOnnx());
      expect(JSON.parse(await readFile(files.description, "utf8"))).toEqual({ version: 1 });
      expect(JSON.parse(await readFile(files.card, "utf8"))).toEqual({ seed: 1 });
      expect(folder).toBe(join(files.model, ".."));
      expect((await each.verify(id)).state).toBe("complete");
    }
  });

  it("of words has its tokenizer, and its description and card where they are given", async () => {
    const catalogue = await createCatalogue({ home });
    const {
      method: _,
      target: __,
      ...common
    } = trainedModel() as NewModel & {
      method: string;
      target: object;
    };
    const model: NewModel = {
      ...common,
      task: "embedding",
      limits: { max_tokens: 8, dimensions: 2 },
    };
    const contents = trainedFiles();
    contents.set("model.onnx", wordVectors());
    contents.set("tokenizer.json", new TextEncoder().encode("{}"));
    const prepared = await catalogue.install(model, contents);
    if (prepared.task !== "embedding") throw new TypeError("unreachable");
    expect(await readFile(prepared.files.tokenizer, "utf8")).toBe("{}");
    expect(await readFile(prepared.files.card ?? "", "utf8")).toBe('{"seed":1}\n');
    expect(await readFile(prepared.files.description ?? "", "utf8")).toBe('{"version":1}\n');

    contents.delete("card.json");
    contents.delete("description.json");
    const bare = await catalogue.install({ ...model, id: "bare" }, contents);
    expect(Object.keys(bare.files)).toEqual(["model", "tokenizer"]);
  });

  it("is left alone when it is installed again, and replaced by what its origin makes anew", async () => {
    const catalogue = await createCatalogue({ home });
    const { files, directory: folder } = await catalogue.install(trainedModel(), trainedFiles());
    const { mtimeMs } = await stat(files.model);
    for (const each of [catalogue, await createCatalogue({ home })]) {
      const again = await each.install(trainedModel(), new Map([...trainedFiles()].reverse()));
      expect(again.directory).toBe(folder);
      expect((await stat(files.model)).mtimeMs).toBe(mtimeMs);
    }
    const anew = await catalogue.install(trainedModel(), trainedFiles(2));
    expect(await bytesOf(anew.files.model)).toEqual(trainedOnnx(2));
    expect(anew.directory).not.toBe(folder);
    await expect(stat(folder)).rejects.toThrow("ENOENT");
    expect(catalogue.list().filter((manifest) => manifest.id === id)).toHaveLength(1);
  });

  it("keeps its id: another model's is refused, also by a catalogue that was made before", async () => {
    const earlier = await createCatalogue({ home });
    const catalogue = await createCatalogue({ home });
    await catalogue.install(trainedModel(), trainedFiles());
    const other = trainedModel({ job: "ftjob-2" });
    for (const each of [earlier, catalogue]) {
      const installing = each.install(other, trainedFiles(2));
      await expect(installing).rejects.toThrow(ModelExistsError);
      await expect(installing).rejects.toThrow(
        `there is a model "${id}" already (from urn:understudy:ftjob-1)`,
      );
    }
    expect(await bytesOf((await catalogue.prepare(id)).files.model)).toEqual(trainedOnnx());
    const added = await createCatalogue({
      home,
      manifests: [await writeTinyModel(join(directory.path, "tiny"))],
    });
    const taken = trainedModel({ id: "tiny" });
    await expect(added.install(taken, trainedFiles())).rejects.toThrow(ModelExistsError);
    const builtIn = trainedModel({ id: "use-lite-en" });
    await expect(added.install(builtIn, trainedFiles())).rejects.toThrow(BuiltInModelError);
  });

  it("is mended from its own sources when it is damaged, wherever the home is by then", async () => {
    const { files } = await (await createCatalogue({ home })).install(
      trainedModel(),
      trainedFiles(),
    );
    await truncate(files.model, 10);
    await rename(home, join(directory.path, "moved"));
    home = join(directory.path, "moved");
    const later = await createCatalogue({ home });
    const { model } = (await later.prepare(id)).files;
    expect(model.startsWith(home)).toBe(true);
    expect(await bytesOf(model)).toEqual(trainedOnnx());
    await writeFile(model, trainedOnnx(3));
    await later.rebuild(id);
    expect(await bytesOf(model)).toEqual(trainedOnnx());
  });

  it("is removed with all its files, and can be installed again", async () => {
    const catalogue = await createCatalogue({ home });
    await catalogue.install(trainedModel(), trainedFiles());
    await catalogue.remove(id);
    expect(catalogue.get(id)).toBeUndefined();
    expect(await filesBelow(join(home, "models"))).toEqual([]);
    await expect(catalogue.prepare(id)).rejects.toThrow(ModelNotFoundError);
    expect((await createCatalogue({ home })).get(id)).toBeUndefined();
    await catalogue.install(trainedModel({ job: "ftjob-2" }), trainedFiles(2));
    expect(await bytesOf((await catalogue.prepare(id)).files.model)).toEqual(trainedOnnx(2));
  });

  it("leaves nothing of itself when a manifest is added in its place", async () => {
    const catalogue = await createCatalogue({ home });
    await catalogue.install(trainedModel(), trainedFiles());
    await catalogue.add(await writeTinyModel(join(directory.path, "tiny"), { id }));
    expect((await catalogue.prepare(id)).task).toBe("image-classification");
    expect((await filesBelow(join(home, "models"))).sort()).toEqual([
      "complete.json",
      "labels.json",
      "manifest.json",
      "model.onnx",
    ]);
  });

  it("once, however many ask at the same time", async () => {
    const catalogue = await createCatalogue({ home });
    const all = await Promise.all(
      Array.from({ length: 4 }, () => catalogue.install(trainedModel(), trainedFiles())),
    );
    expect(new Set(all.map((model) => model.directory)).size).toBe(1);
    expect(await filesBelow(join(home, "models"))).toHaveLength(8);
  });
});

describe("what another process does to the home", () => {
  it("is seen after a refresh: what is added, replaced and removed", async () => {
    const watching = await createCatalogue({ home });
    const other = await createCatalogue({ home });
    await other.install(trainedModel(), trainedFiles());
    expect(watching.get(id)).toBeUndefined();
    await watching.refresh();
    expect(await bytesOf((await watching.prepare(id)).files.model)).toEqual(trainedOnnx());
    await other.install(trainedModel(), trainedFiles(2));
    await watching.refresh();
    expect(await bytesOf((await watching.prepare(id)).files.model)).toEqual(trainedOnnx(2));
    await other.remove(id);
    await watching.refresh();
    expect(watching.get(id)).toBeUndefined();
    expect(watching.list()).toEqual(builtInManifests());
  });

  it("changes nothing of what is the same, and nothing of our own", async () => {
    const catalogue = await createCatalogue({ home });
    await catalogue.refresh();
    const [installed] = await Promise.all([
      catalogue.install(trainedModel(), trainedFiles()),
      catalogue.refresh(),
    ]);
    await catalogue.refresh();
    expect(catalogue.get(id)).toBe(installed.manifest);
    expect(catalogue.list()).toHaveLength(builtInManifests().length + 1);
  });

  it("leaves a model out whose manifest cannot be read, and says so", async () => {
    const catalogue = await createCatalogue({ home });
    await catalogue.install(trainedModel(), trainedFiles());
    const path = join(home, "models", id, "manifest.json");
    await writeFile(path, "{");
    await catalogue.refresh();
    expect(catalogue.get(id)).toBeUndefined();
    expect(catalogue.problems()).toMatchObject([{ path }]);
  });
});

describe("what is not a whole model", () => {
  const without = (name: string) => {
    const contents = trainedFiles();
    contents.delete(name);
    return contents;
  };
  const withFile = (name: string, text: string) =>
    trainedFiles().set(name, new TextEncoder().encode(text));

  type Refusal = typeof ManifestError | typeof ConversionError;
  it.each<[string, NewModel, Map<string, Uint8Array>, Refusal, string]>([
    [
      "no graph",
      trainedModel(),
      without("model.onnx"),
      ManifestError,
      'expected source.files to hold one file with the role "model"',
    ],
    [
      "no description",
      trainedModel(),
      without("description.json"),
      ManifestError,
      'one file with the role "description"',
    ],
    ["no card", trainedModel(), without("card.json"), ManifestError, 'the role "card"'],
    [
      "a file that it has no use for",
      trainedModel(),
      withFile("tokenizer.json", "{}"),
      ManifestError,
      'expected source.files to hold no file with the role "tokenizer"',
    ],
    [
      "a file of another name",
      trainedModel(),
      withFile("../evil.json", "{}"),
      ManifestError,
      "expected source.files to be model.onnx, tokenizer.json, description.json, card.json, tokenizer_config.json, generation.json, got",
    ],
    [
      "no id",
      trainedModel({ id: "../x" }),
      trainedFiles(),
      ManifestError,
      "expected id to match pattern",
    ],
    [
      "a graph that is none",
      trainedModel(),
      withFile("model.onnx", "no"),
      ConversionError,
      "model.onnx is not an ONNX model",
    ],
    [
      "a graph without what it predicts",
      { ...trainedModel(), target: { type: "regression", column: "x" } },
      trainedFiles(),
      ConversionError,
      "should have the output prediction for the manifest's target, and has label, probabilities",
    ],
    [
      "a description that is no JSON",
      trainedModel(),
      withFile("description.json", "{"),
      ConversionError,
      "description.json is not JSON",
    ],
  ])("with %s is refused, and nothing is left", async (_, model, contents, type, message) => {
    const catalogue = await createCatalogue({ home });
    const installing = catalogue.install(model, contents);
    await expect(installing).rejects.toThrow(type);
    await expect(installing).rejects.toThrow(message);
    expect(catalogue.list()).toHaveLength(builtInManifests().length);
    expect(await filesBelow(join(home, "models"))).toEqual([]);
    expect((await createCatalogue({ home })).problems()).toEqual([]);
  });

  it("is no call that compiles", () => {
    type Model = Parameters<Catalogue["install"]>[0];
    const model = trainedModel();
    expectTypeOf(model).toExtend<Model>();
    expectTypeOf<{ id: string; task: "prediction" }>().not.toExtend<Model>();
    expectTypeOf<Omit<typeof model, "converter">>().not.toExtend<Model>();
  });
});

describe("a process that is killed while it installs", () => {
  it("leaves a whole model or none, at whatever moment", async () => {
    for (const delayMs of [0, 15, 45, 80, 130, 200]) {
      home = join(directory.path, `home-${delayMs}`);
      await using program = spawnProgram(
        new URL("./testing/install-model.ts", import.meta.url),
        home,
      );
      await program.lines.next();
      await sleep(delayMs);
      await program.kill();

      const catalogue = await createCatalogue({ home });
      expect(catalogue.problems()).toEqual([]);
      expect(await readdir(join(home, "models/.staging")).catch(() => [])).toEqual([]);
      if (catalogue.get(id) === undefined) {
        expect(await filesBelow(join(home, "models"))).toEqual([]);
        continue;
      }
      expect(await catalogue.verify(id)).toMatchObject({ state: "complete" });
      const { files } = await preparePrediction(catalogue);
      const { seed } = JSON.parse(await readFile(files.card, "utf8"));
      expect(await bytesOf(files.model)).toEqual(trainedOnnx(seed));
      await catalogue.rebuild(id);
    }
  });
});

it("may have 10,000 labels, at once", async () => {
  const labels = Array.from({ length: 10_000 }, (_, index) => `label ${index}`);
  const target = { type: "classification", column: "name", labels } as const;
  const catalogue = await createCatalogue({ home });
  await catalogue.install({ ...trainedModel(), target }, trainedFiles());
  expect((await createCatalogue({ home })).get(id)).toMatchObject({ target });
});

describe("a home of its own for what is installed", () => {
  it("keeps it apart, and is all that need be deleted", async () => {
    const installHome = join(directory.path, "for-now");
    const catalogue = await createCatalogue({ home, installHome });
    expect(await readdir(directory.path)).toEqual([]);
    await catalogue.install(trainedModel(), trainedFiles());
    const { files } = await preparePrediction(catalogue);
    expect(files.model.startsWith(installHome)).toBe(true);
    await truncate(files.model, 5);
    expect((await catalogue.verify(id)).state).toBe("damaged");
    await catalogue.rebuild(id);
    expect(await bytesOf(files.model)).toEqual(trainedOnnx());
    expect(await filesBelow(home)).toEqual([]);
    expect((await createCatalogue({ home })).get(id)).toBeUndefined();
    expect((await createCatalogue({ home, installHome })).get(id)).toBeDefined();

    await catalogue.add(await writeTinyModel(join(directory.path, "tiny")));
    expect((await catalogue.prepare("tiny")).directory.startsWith(home)).toBe(true);
    await catalogue.remove(id);
    expect(await filesBelow(join(installHome, "models"))).toEqual([]);
    await catalogue.install(trainedModel(), trainedFiles());
    await rm(installHome, { recursive: true });
    expect((await createCatalogue({ home, installHome })).list()).toHaveLength(
      builtInManifests().length + 1,
    );
  });

  it.skipIf(process.platform === "win32")("is for this user only", async () => {
    const installHome = join(directory.path, "for-now");
    const catalogue = await createCatalogue({ home, installHome });
    await catalogue.install(trainedModel(), trainedFiles());
    expect((await stat(installHome)).mode & 0o777).toBe(0o700);
  });
});

/** Embeds a text as the sum of its words' rows. */
function wordVectors(): Uint8Array {
  const graph = new GraphBuilder({ name: "words" });
  const ids = graph.input("input_ids", "int32", ["batch", "sequence"]);
  const mask = graph.input("attention_mask", "int32", ["batch", "sequence"]);
  const table = graph.initializer("table", tensor("float32", [2, 2], [1, 0, 0, 1]));
  const rows = graph.node("Gather", [table, ids], { axis: 0 });
  const factor = graph.node("Unsqueeze", [
    graph.node("Cast", [mask], { to: "float32" }),
    graph.constant(tensor("int64", [1], [2])),
  ]);
  const axis = graph.constant(tensor("int64", [1], [1]));
  const sum = graph.node("ReduceSum", [graph.node("Mul", [rows, factor]), axis], { keepdims: 0 });
  graph.output("sentence_embedding", sum);
  return encodeModel(graph.build());
}
