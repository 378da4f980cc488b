import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeModel, encodeModel, type Model, splitModel, tensorType } from "@understudy/onnx";
import { InferenceSession } from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import type { Manifest } from "../../manifest/manifest.ts";
import { exportLlama } from "../../testing/checkpoints/export-llama.ts";
import { writeRandomCheckpoint } from "../../testing/checkpoints/random-checkpoint.ts";
import { folderSources } from "../../testing/folder-sources.ts";
import { temporaryDirectory } from "../../testing/temporary-directory.ts";
import { tinyManifest } from "../../testing/tiny-model.ts";
import { takeExportedDecoder } from "./take-exported-decoder.ts";

const onnxFile = "onnx/model.onnx";
const { id, description, created, owned_by, licence, origin, source } = tinyManifest();
const manifest: Manifest = {
  ...{ id, description, created, owned_by, licence, origin, source },
  task: "text-generation",
  converter: "hugging-face-onnx",
};

/** A folder with an export in it, as `change` leaves it. */
async function exported(directory: string, change: (model: Model) => Model = (model) => model) {
  const { config, tensors } = await writeRandomCheckpoint(directory, "llama");
  await mkdir(join(directory, "onnx"));
  const bytes = encodeModel(change(decodeModel(exportLlama(config, tensors))));
  await writeFile(join(directory, onnxFile), bytes);
  return bytes;
}

function parts(content: Uint8Array | Iterable<Uint8Array> | undefined): Buffer {
  return Buffer.concat(content instanceof Uint8Array ? [content] : [...(content ?? [])]);
}

describe("a decoder that was exported with its cache", () => {
  it("is taken byte for byte, with its sizes", async () => {
    await using folder = await temporaryDirectory();
    const bytes = await exported(folder.path);
    const files = takeExportedDecoder(manifest, await folderSources(folder.path, { onnxFile }));
    expect(parts(files.get("model.onnx")).equals(bytes)).toBe(true);
    expect(JSON.parse(parts(files.get("generation.json")).toString())).toMatchObject({
      ...{ decoder: "exported", family: "llama", layers: 2, kv_heads: 2, head_dim: 16 },
      ...{ vocab_size: 320, context_length: 512, precision: "exported", eos_token_ids: [2] },
    });
  });

  it("keeps weights that lie in other files, in one", async () => {
    await using folder = await temporaryDirectory();
    const bytes = await exported(folder.path);
    const split = splitModel(decodeModel(bytes), "model.onnx_data", { externalData: "always" });
    await writeFile(join(folder.path, onnxFile), split.model);
    await writeFile(join(folder.path, "onnx/model.onnx_data"), Buffer.concat(split.data ?? []));
    const files = takeExportedDecoder(manifest, await folderSources(folder.path, { onnxFile }));
    const made = join(folder.path, "made");
    await mkdir(made);
    for (const [name, content] of files) await writeFile(join(made, name), parts(content));
    expect(await readFile(join(made, "model.onnx.data"))).toEqual(parts(split.data));
    const session = await InferenceSession.create(join(made, "model.onnx"));
    expect(session.outputNames).toContain("present.1.value");
    await session.release();
    const without = (await folderSources(folder.path, { onnxFile })).filter(
      ({ role }) => role !== "weights",
    );
    expect(() => takeExportedDecoder(manifest, without)).toThrow(
      "in model.onnx_data, which is not among the source files",
    );
  });

  const changes: [message: string, change: (graph: Model["graph"]) => Partial<Model["graph"]>][] = [
    [
      "got use_cache_branch too",
      ({ inputs }) => ({
        inputs: [...inputs, { name: "use_cache_branch", type: tensorType("bool", [1]) }],
      }),
    ],
    [
      "expected the input past_key_values.1.value, which is not there",
      ({ inputs }) => ({ inputs: inputs.filter(({ name }) => name !== "past_key_values.1.value") }),
    ],
    [
      "expected the input past_key_values.0.key",
      ({ inputs }) => ({ inputs: inputs.filter(({ name }) => !name.startsWith("past")) }),
    ],
    [
      "expected the output present.0.key",
      ({ outputs }) => ({ outputs: outputs.filter(({ name }) => name !== "present.0.key") }),
    ],
    [
      "expected past_key_values.0.key to be float32, got float16",
      ({ inputs }) => ({
        inputs: inputs.map((input) =>
          input.name === "past_key_values.0.key"
            ? { ...input, type: tensorType("float16", ["b", 2, "p", 16]) }
            : input,
        ),
      }),
    ],
  ];

  it.each(changes)("is refused: %s", async (message, change) => {
    await using folder = await temporaryDirectory();
    await exported(folder.path, (model) => ({
      ...model,
      graph: { ...model.graph, ...change(model.graph) },
    }));
    const sources = await folderSources(folder.path, { onnxFile });
    expect(() => takeExportedDecoder(manifest, sources)).toThrow(message);
  });
});
