import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { ManifestError } from "../errors.ts";
import { tinyManifest } from "../testing/tiny-model.ts";
import { trainedModel } from "../testing/trained-model.ts";
import { builtInManifests } from "./built-in-manifests.ts";
import type { EmbeddingManifest, Manifest, PredictionManifest, SourceRole } from "./manifest.ts";
import { parseManifest, parseManifestText } from "./parse-manifest.ts";

const [useLite, nsfw] = builtInManifests();
const sha256 = "0".repeat(64);
const file = (path: string, role: SourceRole) => ({ path, role, sha256 });
const classifier: PredictionManifest = {
  ...trainedModel(),
  source: {
    type: "file",
    files: [file("a", "model"), file("b", "description"), file("c", "card")],
  },
};
const embedding: EmbeddingManifest = {
  ...(useLite as EmbeddingManifest),
  converter: "none",
};
const {
  labels: _labels,
  activation: _activation,
  input: _input,
  limits: _limits,
  ...plain
} = tinyManifest();
const folder = [file("c", "config"), file("t", "tokenizer")];
const decoder = {
  ...plain,
  task: "text-generation",
  converter: "hugging-face-decoder",
  precision: "int4",
  source: { type: "file", files: [...folder, file("w", "weights")] },
};
const regressor = { ...classifier, target: { type: "regression", column: "price" } };

function faultOf(value: unknown): ManifestError {
  try {
    parseManifest(value, "test.json");
  } catch (error) {
    if (ManifestError.is(error)) return error;
    throw error;
  }
  throw new TypeError("the manifest was accepted");
}

/** A copy of a manifest with one field set, or removed where the value is undefined. */
function altered(manifest: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(manifest);
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const last = steps.pop() ?? "";
  let at: object = copy as object;
  for (const step of steps) at = Reflect.get(at, step) as object;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
}

describe("parseManifest", () => {
  it("takes the manifests that come with the package", () => {
    expect(builtInManifests().map(({ id }) => id)).toEqual([
      "use-lite-en",
      "nsfw-mobilenet-v2",
      "detypify-symbols",
      "understudy-tiny",
    ]);
  });

  const everyField: [path: string, manifest: unknown, wrong: unknown][] = [
    ["id", useLite, "../etc/passwd"],
    ["id", useLite, "two--hyphens"],
    ["id", useLite, "owner/name/more"],
    ["id", useLite, "a".repeat(141)],
    ["id", useLite, 5],
    ["task", useLite, "translation"],
    ["description", useLite, ""],
    ["created", useLite, -1],
    ["created", useLite, 1.5],
    ["owned_by", useLite, ""],
    ["licence", useLite, "do what you want"],
    ["origin", useLite, "npm"],
    ["origin.url", useLite, "ftp://example.com"],
    ["origin.description", useLite, ""],
    ["source", useLite, "npm"],
    ["source.type", useLite, "git"],
    ["source.package", useLite, "../evil"],
    ["source.version", useLite, "^0.2.0"],
    ["source.integrity", useLite, "sha1-abc"],
    ["source.files", useLite, []],
    ["source.files[3].path", useLite, "dist/../../secret"],
    ["source.files[3].path", useLite, "/etc/passwd"],
    ["source.files[3].path", useLite, "c:\\windows"],
    ["source.files[3].path", useLite, "dist//twice"],
    ["source.files[3].role", useLite, "decoder"],
    ["source.files[3].sha256", useLite, "ABC"],
    ["converter", useLite, "pytorch"],
    ["limits.max_tokens", useLite, 0],
    ["limits.dimensions", useLite, "512"],
    ["limits.max_pixels", nsfw, 0],
    ["input.width", nsfw, 0],
    ["input.height", nsfw, 1.5],
    ["input.channels", nsfw, 4],
    ["input.layout", nsfw, "HWC"],
    ["input.resize.method", nsfw, "nearest"],
    ["input.resize.align_corners", nsfw, "yes"],
    ["input.scale", nsfw, 0],
    ["input.mean", nsfw, [0, 0]],
    ["input.std", nsfw, [1, 1, 0]],
    ["activation", nsfw, "sigmoid"],
    ["labels", nsfw, []],
    ["labels", nsfw, ["a", "a"]],
    ["labels[2]", nsfw, ""],
    ["origin.url", useLite, "urn: with spaces"],
    ["method", classifier, ""],
    ["method", classifier, 5],
    ["target", classifier, "species"],
    ["target.type", classifier, "clustering"],
    ["target.column", classifier, 5],
    ["target.column", regressor, null],
    ["target.labels", classifier, []],
    ["target.labels", classifier, ["a", "a"]],
    ["target.labels[0]", classifier, 5],
    ["limits", classifier, 5],
  ];

  it.each(everyField)("names the field at fault: %s", (path, manifest, wrong) => {
    const fault = faultOf(altered(manifest, path, wrong));
    // A fault in a list's item may be one of the list: two equal labels, two standard deviations.
    expect([fault.path, fault.path.replace(/\[\d+\]$/, "")]).toContain(path);
    expect(fault.message).toMatch(/^test\.json: expected .* got /);
    expect(fault.message).toContain(fault.path);
  });

  const required = [
    ...["id", "task", "description", "created", "owned_by", "licence", "origin", "origin.url"],
    ...["source", "source.type", "source.package", "source.integrity", "source.files[0].sha256"],
    ...["converter", "limits", "limits.max_pixels", "input", "input.resize.align_corners"],
    ...["activation", "labels"],
  ];

  it.each(required)("asks for %s", (path) => {
    const fault = faultOf(altered(nsfw, path, undefined));
    expect(fault.path).toBe(path);
    expect(fault.message).toContain("got nothing");
  });

  it.each([
    "extra",
    "origin.extra",
    "source.extra",
    "source.files[1].extra",
    "limits.extra",
    "input.extra",
  ])("refuses the unknown field %s", (path) => {
    const fault = faultOf(altered(nsfw, path, 1));
    expect(fault.path).toBe(path);
    expect(fault.message).toContain(`expected ${path} to be absent, got 1`);
  });

  it("refuses fields of the other task", () => {
    const { labels, ...rest } = tinyManifest();
    expect(faultOf({ ...useLite, labels }).path).toBe("labels");
    expect(faultOf({ ...rest }).path).toBe("labels");
  });

  it("takes a model that was trained here, which has no limits, or none in them", () => {
    for (const manifest of [classifier, regressor, { ...classifier, limits: {} }]) {
      expect(parseManifest(manifest, "test.json")).toEqual(manifest);
    }
  });

  it.each(["method", "target", "target.type", "target.column", "target.labels"])(
    "asks for %s of a model that predicts",
    (path) => {
      expect(faultOf(altered(classifier, path, undefined)).path).toBe(path);
    },
  );

  it.each<[string, unknown, unknown]>([
    ["target.extra", classifier, 1],
    ["target.labels", regressor, ["a"]],
    ["limits.max_tokens", { ...classifier, limits: {} }, 5],
    ["labels", classifier, ["a"]],
    ["activation", classifier, "none"],
    ["input", classifier, {}],
    ["method", useLite, "word2vec"],
    ["target", nsfw, regressor.target],
  ])("refuses the field %s where it has no place", (path, manifest, value) => {
    const fault = faultOf(altered(manifest, path, value));
    expect(fault.path).toBe(path);
    expect(fault.message).toContain(`expected ${path} to be absent`);
  });

  /** Roles of files beyond the graph, by task, that go without conversion. */
  const roles: [manifest: Manifest, others: SourceRole[], isWhole: boolean][] = [
    [classifier, ["description", "card"], true],
    [classifier, ["description"], false],
    [classifier, ["card"], false],
    [classifier, ["description", "card", "card"], false],
    [classifier, ["description", "card", "tokenizer"], false],
    [embedding, ["tokenizer"], true],
    [embedding, ["tokenizer", "description"], true],
    [embedding, ["tokenizer", "description", "card"], true],
    [embedding, ["tokenizer", "card", "card"], false],
    [embedding, ["description", "card"], false],
    [tinyManifest(), [], true],
    [tinyManifest(), ["card"], false],
    [tinyManifest(), ["description"], false],
  ];

  it.each(roles)("knows which files go together, %#", (manifest, others, isWhole) => {
    const files = [file("model", "model"), ...others.map((role, index) => file(`${index}`, role))];
    const whole = { ...manifest, source: { type: "file", files } };
    if (isWhole) expect(parseManifest(whole, "test.json")).toEqual(whole);
    else expect(faultOf(whole).path).toBe("source.files");
  });

  it.each<[string, object, string[]]>([
    ["from safetensors", {}, ["weights"]],
    ["from safetensors in shards", {}, ["weights", "weights", "weights-index"]],
    [
      "with all that a folder may have",
      {},
      ["weights", "generation-config", "tokenizer-config", "chat-template"],
    ],
    ["as exported", { converter: "hugging-face-onnx", precision: undefined }, ["model"]],
    [
      "as exported, with weights apart",
      { converter: "hugging-face-onnx", precision: undefined },
      ["model", "weights"],
    ],
  ])("takes a decoder %s", (_what, changes, roles) => {
    const files = [...folder, ...roles.map((role, index) => file(`${index}`, role as SourceRole))];
    const manifest = { ...decoder, ...changes, source: { type: "file", files } };
    expect(parseManifest(manifest, "test.json")).toEqual(manifest);
    const lacking = { ...manifest, source: { type: "file", files: files.slice(1) } };
    expect(faultOf(lacking).path).toBe("source.files");
  });

  it("asks for a precision where there is a choice, and only there", () => {
    expect(faultOf(altered(decoder, "precision", undefined)).path).toBe("precision");
    expect(faultOf(altered(decoder, "precision", "int3")).path).toBe("precision");
    expect(faultOf({ ...useLite, precision: "int8" }).path).toBe("precision");
    const files = [...folder, file("m", "model")];
    const exported = {
      ...decoder,
      converter: "hugging-face-onnx",
      source: { type: "file", files },
    };
    expect(faultOf(exported).message).toContain(
      "expected precision to be absent for this converter",
    );
  });

  it("refuses a converter for another task, and files that the converter cannot do without", () => {
    const converter = "universal-sentence-encoder-lite";
    expect(faultOf({ ...nsfw, converter }).path).toBe("converter");
    const fault = faultOf({ ...useLite, converter: "none" });
    expect(fault.message).toContain(
      'expected source.files to hold no file with the role "weights"',
    );
  });

  it("refuses a file named twice, also in another case", () => {
    const [first] = tinyManifest().source.files;
    const files = [first, { ...first, path: "TINY.onnx", role: "weights" }];
    const manifest = { ...tinyManifest(), converter: "keras-image-classifier" };
    const fault = faultOf({ ...manifest, source: { type: "file", files } });
    expect(fault.path).toBe("source.files[1].path");
  });

  it.each([null, 5, "text", [], undefined])("refuses %j as a whole", (value) => {
    expect(faultOf(value).path).toMatch(/^(id)?$/);
  });

  it("says where a file is not JSON, and passes over a byte-order mark", () => {
    expect(() => parseManifestText("{", "x.json")).toThrow(
      /^x\.json: expected the document to be JSON/,
    );
    const text = `\ufeff${JSON.stringify(tinyManifest())}`;
    expect(parseManifestText(text, "x.json")).toEqual(tinyManifest());
  });
});

describe("the built-in manifest", () => {
  const require = createRequire(import.meta.url);

  it("of detypify has a label for each symbol of the package, in order", () => {
    const path = require.resolve("detypify-service/package.json");
    const symbols: { names: string[] }[] = JSON.parse(
      readFileSync(path.replace("package.json", "train/infer.json"), "utf8"),
    );
    const detypify = builtInManifests().find(({ id }) => id === "detypify-symbols");
    expect(detypify).toMatchObject({ labels: symbols.map(({ names }) => names[0]) });
  });

  it("of each npm source names the version and digest of the repository's lockfile", () => {
    const lock: { packages: Record<string, { version: string; integrity: string }> } = JSON.parse(
      readFileSync(new URL("../../../../package-lock.json", import.meta.url), "utf8"),
    );
    for (const { source } of builtInManifests()) {
      if (source.type !== "npm") continue;
      const { version, integrity } = lock.packages[`node_modules/${source.package}`] ?? {};
      expect({ version, integrity }).toEqual({
        version: source.version,
        integrity: source.integrity,
      });
    }
  });
});

describe("a source on the Hugging Face hub", () => {
  const hubSource = {
    type: "hf",
    repository: "Owner/Name-1.0",
    revision: "0123456789abcdef0123456789abcdef01234567",
    files: ["model", "tokenizer"].map((role) => ({
      path: `${role}.json`,
      role,
      sha256: "0".repeat(64),
      size_bytes: 1,
    })),
  };
  const from = (changes: object) => ({
    ...embedding,
    id: "Owner/Name-1.0",
    source: { ...hubSource, ...changes },
  });

  it("is of one commit of one repository, and knows how long its files are", () => {
    expect(parseManifest(from({}), "test.json")).toEqual(from({}));
  });

  it.each([
    ["source.revision", { revision: "main" }],
    ["source.repository", { repository: "owner/name/more" }],
    ["source.repository", { repository: "../name" }],
    [
      "source.files[0].size_bytes",
      { files: hubSource.files.map(({ size_bytes: _, ...file }) => file) },
    ],
  ])("names the field at fault: %s", (path, changes) => {
    expect(() => parseManifest(from(changes), "test.json")).toThrow(path);
  });
});
