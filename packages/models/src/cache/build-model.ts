import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { runConversion } from "../convert/run-conversion.ts";
import { SourceMismatchError } from "../errors.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { OnProgress } from "../progress.ts";
import { locateSource, type SourceOptions } from "../source/locate-source.ts";
import {
  type CompletionRecord,
  encodeRecord,
  type ProducedFile,
  recordName,
} from "./completion-record.ts";
import { discard } from "./discard.ts";
import { renameDurably, syncDirectory, writeDurably } from "./durable-write.ts";

export interface BuildRequest {
  readonly manifest: Manifest;
  readonly manifestDirectory: string;
  /** The folder that the finished files go to; what stands there is replaced. */
  readonly target: string;
  /** An empty folder on the cache's file system, for work in progress. */
  readonly stagingDirectory: string;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/**
 * Gets a model's sources and makes its files. Only the holder of the cache's lock may.
 *
 * All is written in a staging folder, down to the disk, and moved to its place in one step: the
 * target is either whole or not there, whenever the process dies.
 */
export async function buildModel(
  request: BuildRequest,
  options: SourceOptions,
): Promise<CompletionRecord> {
  const output = join(request.stagingDirectory, "output");
  const record: CompletionRecord = { files: await convert(request, options, output) };
  await writeDurably(join(output, recordName), encodeRecord(record));
  await syncDirectory(output);
  request.signal.throwIfAborted();
  await mkdir(join(request.target, ".."), { recursive: true });
  await discard(request.target, join(request.stagingDirectory, "replaced"));
  await renameDurably(output, request.target);
  return record;
}

/** Downloaded files that were damaged since are fetched once more; installed ones are not ours. */
async function convert(
  request: BuildRequest,
  options: SourceOptions,
  outputDirectory: string,
): Promise<readonly ProducedFile[]> {
  const { manifest, signal, onProgress } = request;
  const attempt = async () => {
    await rm(outputDirectory, { recursive: true, force: true });
    await mkdir(outputDirectory);
    const sourceDirectory = await locateSource(request, options);
    onProgress({ id: manifest.id, phase: "converting" });
    const run = runConversion({ manifest, sourceDirectory, outputDirectory }, signal);
    return { sourceDirectory, run };
  };
  const { sourceDirectory, run } = await attempt();
  try {
    return await run;
  } catch (error) {
    const { source } = manifest;
    const downloaded = source.type === "file" ? undefined : options.paths.downloaded(source);
    if (!SourceMismatchError.is(error) || sourceDirectory !== downloaded) throw error;
    const damaged = source.type === "hf" ? join(sourceDirectory, error.file) : sourceDirectory;
    await rm(damaged, { recursive: true, force: true });
    return (await attempt()).run;
  }
}
