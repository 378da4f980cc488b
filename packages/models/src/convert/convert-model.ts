import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { OnnxError } from "@understudy/onnx";
import { describeFile, type ProducedFile } from "../cache/completion-record.ts";
import { writeDurably } from "../cache/durable-write.ts";
import { type SourceBytes, SourceFormatError } from "../converters/converter.ts";
import { converters } from "../converters/converters.ts";
import type { SourceFile } from "../manifest/manifest.ts";
import type { ConversionJob, ConversionOutcome } from "./conversion-job.ts";

/** Reads the sources, checks their digests, converts them, and writes what comes of it to disk. */
export async function convertModel(job: ConversionJob): Promise<ConversionOutcome> {
  const { manifest, sourceDirectory, outputDirectory } = job;
  const sources: SourceBytes[] = [];
  for (const file of manifest.source.files) {
    const read = await readSource(sourceDirectory, file);
    if (read.sha256 !== file.sha256) {
      return { status: "mismatch", file: file.path, expected: file.sha256, actual: read.sha256 };
    }
    sources.push({ path: file.path, role: file.role, bytes: read.bytes });
  }
  try {
    const converted = converters[manifest.converter](manifest, sources);
    const files: ProducedFile[] = [];
    for (const [name, bytes] of converted) {
      await writeDurably(join(outputDirectory, name), bytes);
      files.push(await describeFile(outputDirectory, name));
    }
    return { status: "done", files };
  } catch (error) {
    if (error instanceof SourceFormatError || OnnxError.is(error)) {
      return { status: "refused", message: error.message };
    }
    throw error;
  }
}

async function readSource(directory: string, { path }: SourceFile) {
  const bytes = await readFile(join(directory, path));
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}
