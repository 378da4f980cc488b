import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, constants, open } from "node:fs/promises";
import { extname } from "node:path";
import { DataError } from "../errors.ts";
import type { DataFormat } from "../training-settings.ts";

/** A file of data on the disk. */
export interface DataFile {
  readonly path: string;
  /** Its name for messages, whose ending tells its format. */
  readonly filename: string;
}

/** What identifies a file's content. */
export interface FileDigest {
  readonly bytes: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

/** `onChunk` is called now and then, and may throw to stop. Throws `DataError` for a file that is not there. */
export async function digestFile(file: DataFile, onChunk: () => void): Promise<FileDigest> {
  const hash = createHash("sha256");
  let bytes = 0;
  await checkThere(file);
  for await (const chunk of createReadStream(file.path, { highWaterMark: 1 << 20 })) {
    onChunk();
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

async function checkThere(file: DataFile): Promise<void> {
  try {
    await access(file.path, constants.R_OK);
  } catch (cause) {
    throw new DataError(file, "the file cannot be read. It may have been deleted.", { cause });
  }
}

const formatOfExtension: Readonly<Record<string, DataFormat>> = {
  ".csv": "csv",
  ".tsv": "csv",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".zip": "zip",
};

const sniffedBytes = 4096;

/**
 * The format of a file: the one that is asked for, else what its name says, else what it begins with.
 *
 * Throws `DataError` for an empty file.
 */
export async function formatOf(file: DataFile, asked: "auto" | DataFormat): Promise<DataFormat> {
  await checkThere(file);
  const start = await startOf(file);
  if (start.trim() === "") throw new DataError(file, "the file is empty.");
  if (asked !== "auto") return asked;
  const named = formatOfExtension[extname(file.filename).toLowerCase()];
  if (named !== undefined) return named;
  if (start.startsWith("PK")) return "zip";
  return start.trimStart().startsWith("{") ? "jsonl" : "csv";
}

/** The first bytes of a file as text, without a byte order mark. */
export async function startOf({ path }: DataFile): Promise<string> {
  await using handle = await open(path);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0);
  return buffer.toString("utf8", 0, bytesRead).replace(/^\ufeff/, "");
}
