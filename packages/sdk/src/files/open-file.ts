import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** A file on the disk. A relative path is one from the working directory. */
export interface FilePath {
  readonly path: string | URL;
}

/**
 * A Blob of a file on the disk, which is read when it is sent. The file system is taken from the
 * running process and not imported, so that a browser's bundle has no part of it.
 */
export async function openFile({ path }: FilePath): Promise<Blob> {
  const fs = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:fs");
  if (fs?.openAsBlob === undefined) {
    throw invalidPath("a File or Blob, because there is no file system here", path);
  }
  let cause: unknown;
  try {
    if ((await fs.promises.stat(path)).isFile()) return await fs.openAsBlob(path);
  } catch (error) {
    cause = error;
  }
  throw invalidPath("a file that can be read", path, cause);
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? "";
}

function invalidPath(expected: string, path: unknown, cause?: unknown): InvalidArgumentError {
  const { code } = (cause ?? {}) as { readonly code?: string };
  return new InvalidArgumentError(
    "path",
    `Invalid path: expected ${expected}, but got '${path}'${code === undefined ? "" : ` (${code})`}.`,
    { cause },
  );
}
