import { join } from "node:path";
import { OnnxError } from "@understudy/onnx";
import { describeFile, type ProducedFile } from "../cache/completion-record.ts";
import { digestFile } from "../cache/digest-file.ts";
import { writeDurably } from "../cache/durable-write.ts";
import { type SourceBytes, SourceFormatError } from "../converters/converter.ts";
import { converters } from "../converters/converters.ts";
import { contentOfFile } from "../converters/source-content.ts";
import type { ConversionJob, ConversionOutcome } from "./conversion-job.ts";

/** Checks the digests of the sources, converts them, and writes what comes of it to disk. */
export async function convertModel(job: ConversionJob): Promise<ConversionOutcome> {
  const { manifest, sourceDirectory, outputDirectory } = job;
  const sources: SourceBytes[] = [];
  for (const file of manifest.source.files) {
    const { path, role, sha256: expected } = file;
    const location = join(sourceDirectory, path);
    const actual = await digestFile(location);
    if (actual !== expected) return { status: "mismatch", file: path, expected, actual };
    sources.push(Object.assign(contentOfFile(path, location), { role }));
  }
  try {
    const converted = converters[manifest.converter](manifest, sources);
    const files: ProducedFile[] = [];
    for (const [name, content] of converted) {
      await writeDurably(join(outputDirectory, name), content);
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
