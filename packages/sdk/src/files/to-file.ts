import type { FileChunk } from "./file-chunk.ts";
import type { FileSource, FileStream } from "./file-stream.ts";
import type { FilePath } from "./open-file.ts";

/** What `toFile` can make a file of. */
export type FileData = FileChunk | FilePath | FileSource | Response;

/** What a file is told to be, besides its name and content. */
export interface ToFileOptions {
  /** The media type. That of the Blob or the response by default, else none. */
  readonly type?: string;
}

/**
 * Makes a file to upload. It is a `File` of bytes, of a text (as UTF-8), of a Blob or of the `path`
 * of a file on the disk (Node, Bun and Deno), which is read when it is sent. It is a `FileStream` of
 * a stream, an async iterable or the body of a response: that is sent as it comes, and once only.
 *
 * The name is that of the File, the path or the response, unless it is given.
 */
export async function toFile(
  data: File | FilePath,
  name?: string,
  options?: ToFileOptions,
): Promise<File>;
export async function toFile(data: FileChunk, name: string, options?: ToFileOptions): Promise<File>;
export async function toFile(
  data: Response,
  name?: string,
  options?: ToFileOptions,
): Promise<FileStream>;
export async function toFile(
  data: FileSource,
  name: string,
  options?: ToFileOptions,
): Promise<FileStream>;
export async function toFile(
  data: FileData,
  name: string,
  options?: ToFileOptions,
): Promise<File | FileStream>;
export async function toFile(
  data: FileData,
  name?: string,
  options?: ToFileOptions,
): Promise<File | FileStream> {
  // Loaded with the first file: most programs have none.
  return (await import("./make-file.ts")).makeFile(data, name, options);
}
