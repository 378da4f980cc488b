import type { BigIntStats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { digestFile } from "./digest-file.ts";

/** A file that a conversion made. */
export interface ProducedFile {
  readonly name: string;
  readonly size_bytes: number;
  readonly sha256: string;
  /** When it was last changed, in nanoseconds since 1970, as decimal digits. */
  readonly modified_ns: string;
}

/** What stands in `complete.json`: the last file written, so that where it is, all is. */
export interface CompletionRecord {
  readonly files: readonly ProducedFile[];
}

export const recordName = "complete.json";

/** What a look at a version's folder finds. */
export type CacheState =
  | {
      readonly state: "complete";
      readonly record: CompletionRecord;
      /** The times are not those recorded, though the bytes are: the folder was copied. */
      readonly copied: boolean;
    }
  | { readonly state: "absent" }
  | { readonly state: "damaged"; readonly file: string; readonly problem: string };

/**
 * Compares a folder with its record.
 *
 * `quick` believes a file whose size and time of change are those recorded, and takes the digest of
 * one whose time differs (it was copied, or written to). `full` takes every digest.
 */
export async function inspectCache(
  directory: string,
  depth: "quick" | "full",
): Promise<CacheState> {
  const text = await readFile(join(directory, recordName), "utf8").catch(unlessMissing);
  if (text === undefined) return { state: "absent" };
  const record = parseRecord(text);
  if (record === undefined) {
    return { state: "damaged", file: recordName, problem: "it is not a completion record" };
  }
  let copied = false;
  for (const file of record.files) {
    const found = await inspectFile(join(directory, file.name), file, depth);
    if (found.problem !== undefined) {
      return { state: "damaged", file: file.name, problem: found.problem };
    }
    copied ||= !found.sameTime;
  }
  return { state: "complete", record, copied };
}

type FileState =
  | { readonly problem: string }
  | { readonly problem: undefined; readonly sameTime: boolean };

async function inspectFile(
  path: string,
  expected: ProducedFile,
  depth: "quick" | "full",
): Promise<FileState> {
  const facts: BigIntStats | undefined = await stat(path, { bigint: true }).catch(unlessMissing);
  if (facts === undefined || !facts.isFile()) return { problem: "it is missing" };
  if (facts.size !== BigInt(expected.size_bytes)) {
    return { problem: `it has ${facts.size} bytes instead of ${expected.size_bytes}` };
  }
  const sameTime = facts.mtimeNs.toString() === expected.modified_ns;
  if (depth === "quick" && sameTime) return { problem: undefined, sameTime };
  const digest = await digestFile(path);
  return digest === expected.sha256
    ? { problem: undefined, sameTime }
    : { problem: `its digest is ${digest} instead of ${expected.sha256}` };
}

/** Takes down what a finished file is. */
export async function describeFile(directory: string, name: string): Promise<ProducedFile> {
  const path = join(directory, name);
  const facts = await stat(path, { bigint: true });
  return {
    name,
    size_bytes: Number(facts.size),
    sha256: await digestFile(path),
    modified_ns: facts.mtimeNs.toString(),
  };
}

export function encodeRecord(record: CompletionRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function parseRecord(text: string): CompletionRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is CompletionRecord {
  if (typeof value !== "object" || value === null || !("files" in value)) return false;
  const { files } = value;
  return (
    Array.isArray(files) &&
    files.length > 0 &&
    files.every(
      (file) =>
        typeof file?.name === "string" &&
        /^[a-z]+(?:[._][a-z]+)*$/.test(file.name) &&
        Number.isSafeInteger(file.size_bytes) &&
        typeof file.sha256 === "string" &&
        typeof file.modified_ns === "string",
    )
  );
}

function unlessMissing(error: unknown): undefined {
  const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  throw error;
}
