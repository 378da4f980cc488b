import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { DataError } from "../errors.ts";
import type { DataFile } from "./data-file.ts";

const chunkBytes = 1 << 18;
/** Longer than any line that is meant: what has no line breaks would else be held whole. */
const mostBytesOfLine = 16_000_000;
const lineFeed = 0x0a;

/**
 * The bytes of a text file in chunks that end where a line does, so that no character is cut in two.
 *
 * Throws `DataError` with the line for what is not UTF-8, and for a line of more than 16 MB.
 */
export async function* lineChunks(file: DataFile): AsyncGenerator<Buffer, void, undefined> {
  let line = 1;
  let kept: Buffer[] = [];
  let keptBytes = 0;
  const whole = (last: Buffer) => {
    const chunk = kept.length === 0 ? last : Buffer.concat([...kept, last]);
    kept = [];
    keptBytes = 0;
    if (!isUtf8(chunk) || chunk.includes(0)) throw notText(file, chunk, line);
    line += countLines(chunk);
    return chunk;
  };
  const input = createReadStream(file.path, { highWaterMark: chunkBytes });
  for await (const bytes of input as AsyncIterable<Buffer>) {
    const end = bytes.lastIndexOf(lineFeed) + 1;
    if (end > 0) yield whole(bytes.subarray(0, end));
    const rest = bytes.subarray(end);
    if (rest.length > 0) kept.push(rest);
    keptBytes += rest.length;
    if (keptBytes > mostBytesOfLine) {
      throw new DataError(
        { filename: file.filename, line },
        `the line is longer than ${mostBytesOfLine} bytes. Expected a row a line.`,
      );
    }
  }
  if (kept.length > 0) yield whole(Buffer.alloc(0));
}

function countLines(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) lines++;
  return lines;
}

function notText({ filename }: DataFile, chunk: Buffer, firstLine: number): DataError {
  let line = firstLine;
  for (let start = 0; start < chunk.length; line++) {
    const end = chunk.indexOf(lineFeed, start) + 1 || chunk.length;
    const bytes = chunk.subarray(start, end);
    if (!isUtf8(bytes) || bytes.includes(0)) break;
    start = end;
  }
  return new DataError(
    { filename, line },
    "this is not text in UTF-8. Save the file in that encoding.",
  );
}
