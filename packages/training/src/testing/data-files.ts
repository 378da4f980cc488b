import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { ZipFile } from "yazl";
import type { DataFile } from "../data/data-file.ts";
import type { Cell, DataTable } from "../data/data-table.ts";
import type { DecodeImage } from "../data/encode-images.ts";
import { TrainingError } from "../errors.ts";
import type { TrainModelOptions } from "../train-model.ts";
import type { MethodSettings, TrainingSettings } from "../training-settings.ts";
import { ortRunner } from "./ort-runner.ts";

/** A directory that lasts as long as the test. */
export function testDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "understudy-training-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A file of data that lasts as long as the test. */
export function dataFile(filename: string, content: string | Uint8Array): DataFile {
  const path = join(testDirectory(), filename);
  writeFileSync(path, content);
  return { path, filename };
}

/** A table of rows in memory; their lines count from 2. */
export function memoryTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): DataTable {
  return {
    file: { path: "", filename: "memory.csv" },
    columns,
    async *rows() {
      yield rows.map((values, index) => ({ line: index + 2, values }));
    },
  };
}

/** Settings with the API's defaults, and no missing value allowed. */
export function testSettings(
  method: MethodSettings,
  settings: Partial<TrainingSettings> = {},
): TrainingSettings {
  return {
    method,
    seed: 7,
    format: "auto",
    task: "auto",
    embedding_model: null,
    validation_split: 0.2,
    missing_values: { numeric: "error", categorical: "error", label: "error" },
    ...settings,
  };
}

/** What `trainModel` and `prepareData` are given, with a directory of the test's own. */
export function trainOptions(
  training: DataFile,
  settings: TrainingSettings,
  options: Partial<TrainModelOptions> = {},
): TrainModelOptions {
  return {
    settings,
    training,
    validation: null,
    directory: options.directory ?? testDirectory(),
    runner: ortRunner(),
    signal: new AbortController().signal,
    checkpoint: undefined,
    async saveCheckpoint() {},
    onValidated() {},
    onProgress() {},
    onMessage() {},
    async breathe() {},
    embeddingWidth: null,
    async embedTexts() {
      throw new RangeError("No text was to be embedded.");
    },
    decodeImage: decodeTestImage,
    ...options,
  };
}

/** A ZIP of files by path. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content), path, { mtime: new Date(2020, 0, 1) });
  }
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}

const imageMark = 0x49;

/** An image of the tests: a mark, its channels, height and width, and the pixels. */
export function testImage(
  channels: 1 | 3,
  height: number,
  width: number,
  pixelAt: (channel: number, y: number, x: number) => number,
): Uint8Array {
  const pixels: number[] = [];
  for (let channel = 0; channel < channels; channel++) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) pixels.push(pixelAt(channel, y, x));
    }
  }
  return Uint8Array.of(imageMark, channels, height, width, ...pixels);
}

/** Decodes `testImage`s; the nearest pixel is taken for another size, the first channel for all. */
export const decodeTestImage: DecodeImage = async (bytes, size) => {
  const [mark, channels = 0, height = 0, width = 0] = bytes;
  if (mark !== imageMark) throw new TrainingError("invalid_data", "this is not an image.");
  const wanted = { channels: channels as 1 | 3, height, width };
  if (size.channels !== undefined) wanted.channels = size.channels;
  if (size.height !== undefined) wanted.height = size.height;
  if (size.width !== undefined) wanted.width = size.width;
  const data: number[] = [];
  for (let channel = 0; channel < wanted.channels; channel++) {
    for (let y = 0; y < wanted.height; y++) {
      for (let x = 0; x < wanted.width; x++) {
        const row = Math.floor((y * height) / wanted.height);
        const column = Math.floor((x * width) / wanted.width);
        const from = channels === wanted.channels ? channel : 0;
        data.push(bytes[4 + (from * height + row) * width + column] ?? 0);
      }
    }
  }
  return { ...wanted, data: Uint8Array.from(data) };
};
