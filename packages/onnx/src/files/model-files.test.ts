import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as ort from "onnxruntime-node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GraphBuilder } from "../builder/graph-builder.ts";
import { encodeModel } from "../codec/model-codec.ts";
import { OnnxExternalDataError } from "../errors.ts";
import type { Model } from "../model.ts";
import { type ExternalData, tensor } from "../tensor.ts";
import { scanModel, smallModel } from "../testing/models.ts";
import { type ModelFileSystem, nodeFileSystem } from "./file-system.ts";
import { readModel } from "./read-model.ts";
import { writeModel } from "./write-model.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "understudy-onnx-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** y = x · w with a large w, a small bias, and one more tensor with the data of w. */
function largeModel(): Model {
  const graph = new GraphBuilder({ name: "large" });
  const x = graph.input("x", "float32", [1, 64]);
  const data = Float32Array.from({ length: 64 * 40 }, (_, i) => (i % 11) - 5);
  const w = graph.initializer("w", tensor("float32", [64, 40], data));
  const shared = graph.initializer("w_shared", tensor("float32", [40, 64], data));
  const b = graph.initializer("b", tensor("float32", [40], new Float32Array(40).fill(1)));
  const other = graph.initializer(
    "other",
    tensor("float32", [40, 64], new Float32Array(2560).fill(2)),
  );
  const y = graph.node("Gemm", [x, w, b]);
  graph.output(
    "y",
    graph.node("MatMul", [graph.node("MatMul", [y, shared]), graph.node("Transpose", [other])]),
  );
  return graph.build();
}

function withExternal(externalData: ExternalData, dims: readonly number[] = [4]): Model {
  const model = smallModel();
  const outside = { name: "outside", dataType: "float32", dims, externalData } as const;
  return {
    ...model,
    graph: { ...model.graph, initializers: [...model.graph.initializers, outside] },
  };
}

async function refusal(externalData: ExternalData, dims?: readonly number[]): Promise<string> {
  const path = join(folder, "model.onnx");
  await writeFile(path, encodeModel(withExternal(externalData, dims)));
  try {
    await readModel(path);
  } catch (error) {
    if (OnnxExternalDataError.is(error)) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}

test("a small model is one file, and comes back as it was", async () => {
  const path = join(folder, "deep", "model.onnx");
  await writeModel(path, scanModel());
  expect(await readdir(join(folder, "deep"))).toEqual(["model.onnx"]);
  expect(await readModel(path)).toEqual(scanModel());
});

describe("with external data", () => {
  test("large tensors go to a file beside the model, and come back", async () => {
    const path = join(folder, "model.onnx");
    const model = largeModel();
    await writeModel(path, model, { externalData: "always" });
    expect((await readdir(folder)).sort()).toEqual(["model.onnx", "model.onnx.data"]);
    const referenced = await readModel(path, { externalData: "reference" });
    const places = referenced.graph.initializers.map((held) => held.externalData);
    const location = "model.onnx.data";
    // The same data lie there once; large tensors begin on a page of 4096 bytes.
    expect(places).toEqual([
      { location, offset: 0, length: 10240 },
      { location, offset: 0, length: 10240 },
      undefined,
      { location, offset: 12288, length: 10240 },
    ]);
    expect((await stat(join(folder, location))).size).toBe(12288 + 10240);
    const loaded = await readModel(path);
    expect(loaded).toEqual(model);
    const [w, shared] = loaded.graph.initializers.map((held) =>
      held.dataType === "float32" ? held.data?.buffer : undefined,
    );
    expect(w).toBeInstanceOf(ArrayBuffer);
    expect(shared).toBe(w);
  });

  test("ONNX Runtime finds it and gives the same numbers", async () => {
    const [inline, outside] = [join(folder, "inline.onnx"), join(folder, "outside.onnx")];
    await writeModel(inline, largeModel(), { externalData: "never" });
    await writeModel(outside, largeModel(), { externalData: "always", location: "weights.bin" });
    const x = new ort.Tensor(
      "float32",
      Float32Array.from({ length: 64 }, (_, i) => i / 64),
      [1, 64],
    );
    const numbers: unknown[] = [];
    for (const path of [inline, outside]) {
      const session = await ort.InferenceSession.create(path, { intraOpNumThreads: 1 });
      numbers.push((await session.run({ x })).y?.data);
      await session.release();
    }
    expect(numbers[0]).toBeInstanceOf(Float32Array);
    expect(numbers[1]).toEqual(numbers[0]);
  });

  test("a failed write leaves the old model as it was, and nothing half-written", async () => {
    const path = join(folder, "model.onnx");
    await writeModel(path, smallModel());
    const before = await readFile(path);
    const failing: ModelFileSystem = {
      ...nodeFileSystem,
      async writeFile(target, parts) {
        await nodeFileSystem.writeFile(target, [...parts].slice(0, 1));
        throw new RangeError("the disk is full");
      },
    };
    const options = { externalData: "always", fileSystem: failing } as const;
    await expect(writeModel(path, largeModel(), options)).rejects.toThrow("the disk is full");
    expect(await readdir(folder)).toEqual(["model.onnx"]);
    expect(await readFile(path)).toEqual(before);
  });

  test("a model whose own data are still outside cannot be written over them", async () => {
    const path = join(folder, "model.onnx");
    await writeModel(path, largeModel(), { externalData: "always" });
    const referenced = await readModel(path, { externalData: "reference" });
    await expect(writeModel(path, referenced, { externalData: "always" })).rejects.toThrow(
      /refers to this file already/,
    );
  });
});

describe("a location that leads elsewhere is refused", () => {
  test.each([
    ["../secret.bin", /within the model's folder/],
    ["a/../../secret.bin", /within the model's folder/],
    ["/etc/passwd", /within the model's folder/],
    ["a//b", /within the model's folder/],
    ["..\\secret.bin", /forward slashes/],
    ["C:secret.bin", /without a drive/],
    ["", /the name of a file/],
    ["a\0b", /the name of a file/],
    ["missing.bin", /cannot be found/],
  ])("%j", async (location, message) => {
    expect(await refusal({ location })).toMatch(message);
  });

  test("a symbolic link out of the folder", async () => {
    const outside = await mkdtemp(join(tmpdir(), "understudy-onnx-outside-"));
    try {
      await writeFile(join(outside, "secret.bin"), new Uint8Array(16));
      await symlink(join(outside, "secret.bin"), join(folder, "link.bin"));
      expect(await refusal({ location: "link.bin" })).toMatch(/symbolic link leads out/);
    } finally {
      await rm(outside, { recursive: true, force: true });
    }
  });

  test("also when writing", async () => {
    const options = { externalData: "always", location: "../up.data" } as const;
    await expect(writeModel(join(folder, "m.onnx"), largeModel(), options)).rejects.toThrow(
      OnnxExternalDataError,
    );
    const itself = { externalData: "always", location: "m.onnx" } as const;
    await expect(writeModel(join(folder, "m.onnx"), largeModel(), itself)).rejects.toThrow(
      /the file of the model itself/,
    );
  });
});

describe("ranges are checked against the file", () => {
  beforeEach(async () => {
    await writeFile(join(folder, "w.bin"), Float32Array.from([1, 2, 3, 4, 5]));
  });

  test("one that fits is read", async () => {
    const path = join(folder, "model.onnx");
    await writeFile(path, encodeModel(withExternal({ location: "w.bin", offset: 4, length: 16 })));
    const { graph } = await readModel(path);
    expect(graph.initializers.at(-1)).toEqual(tensor("float32", [4], [2, 3, 4, 5], "outside"));
  });

  test("beyond its end", async () => {
    expect(await refusal({ location: "w.bin", offset: 8 })).toMatch(
      /bytes 8 to 24 are needed, the file has 20/,
    );
    expect(await refusal({ location: "w.bin" }, [2 ** 40])).toMatch(/the file has 20/);
  });

  test("of another size than the tensor", async () => {
    expect(await refusal({ location: "w.bin", length: 12 })).toMatch(/needs 16 bytes/);
  });

  test("overlapping so often that they exceed the file", async () => {
    const model = withExternal({ location: "w.bin", offset: 0 });
    const more = {
      name: "more",
      dataType: "float32",
      dims: [4],
      externalData: { location: "w.bin", offset: 4 },
    } as const;
    const initializers = [...model.graph.initializers, more];
    const path = join(folder, "model.onnx");
    await writeFile(path, encodeModel({ ...model, graph: { ...model.graph, initializers } }));
    await expect(readModel(path)).rejects.toThrow(/tensors overlap each other/);
  });
});
