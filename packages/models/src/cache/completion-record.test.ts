import { appendFile, truncate, unlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryDirectory } from "../testing/temporary-directory.ts";
import { describeFile, encodeRecord, inspectCache, recordName } from "./completion-record.ts";

async function completeFolder() {
  const directory = await temporaryDirectory();
  await writeFile(join(directory.path, "model.onnx"), "twelve bytes");
  await writeFile(join(directory.path, "labels.json"), "[]");
  const files = [
    await describeFile(directory.path, "model.onnx"),
    await describeFile(directory.path, "labels.json"),
  ];
  await writeFile(join(directory.path, recordName), encodeRecord({ files }));
  return { ...directory, model: join(directory.path, "model.onnx") };
}

describe("inspectCache", () => {
  it("finds a folder with all its files complete", async () => {
    await using folder = await completeFolder();
    const found = await inspectCache(folder.path, "full");
    expect(found).toMatchObject({ state: "complete", copied: false });
    if (found.state !== "complete") throw new TypeError("unreachable");
    expect(found.record.files[0]).toMatchObject({
      name: "model.onnx",
      size_bytes: 12,
      sha256: "d4ce2c527afe674c7a086bd74e256019e3d5dcdb31eeb6eaadef5ada8c4383b9",
    });
  });

  it.each([
    ["nowhere", "absent"],
    [".", "absent"],
  ])("finds no record in %s", async (name, state) => {
    await using directory = await temporaryDirectory();
    expect(await inspectCache(join(directory.path, name), "quick")).toEqual({ state });
  });

  it("sees a file that is shorter, longer or gone, at a quick look", async () => {
    await using folder = await completeFolder();
    await truncate(folder.model, 11);
    expect(await inspectCache(folder.path, "quick")).toEqual({
      state: "damaged",
      file: "model.onnx",
      problem: "it has 11 bytes instead of 12",
    });
    await appendFile(folder.model, "xyz");
    expect(await inspectCache(folder.path, "quick")).toMatchObject({ state: "damaged" });
    await unlink(folder.model);
    expect(await inspectCache(folder.path, "quick")).toMatchObject({ problem: "it is missing" });
  });

  it("sees other bytes of the same number when the time differs, or at a full look", async () => {
    await using folder = await completeFolder();
    await writeFile(folder.model, "twelve bytez");
    const damaged = { state: "damaged", file: "model.onnx" };
    expect(await inspectCache(folder.path, "quick")).toMatchObject(damaged);
    expect(await inspectCache(folder.path, "full")).toMatchObject(damaged);
  });

  it("takes files with other times and the right bytes as copied", async () => {
    await using folder = await completeFolder();
    await utimes(folder.model, 1000, 1000);
    expect(await inspectCache(folder.path, "quick")).toMatchObject({
      state: "complete",
      copied: true,
    });
  });

  it.each([
    "",
    "{",
    "null",
    '{"files":[]}',
    '{"files":[{"name":"../../x.y","size_bytes":1,"sha256":"","modified_ns":"0"}]}',
    '{"files":[{"name":"model.onnx","size_bytes":-0.5,"sha256":"","modified_ns":"0"}]}',
  ])("takes the record %j as damage", async (text) => {
    await using folder = await completeFolder();
    await writeFile(join(folder.path, recordName), text);
    expect(await inspectCache(folder.path, "quick")).toEqual({
      state: "damaged",
      file: recordName,
      problem: "it is not a completion record",
    });
  });
});
