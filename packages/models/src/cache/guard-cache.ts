import { CacheError } from "../errors.ts";
import type { CachePaths } from "./cache-paths.ts";

/** Codes of the file system that speak of the cache's folder, or of the disk that it is on. */
const cacheFaults: ReadonlySet<unknown> = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOSPC",
  "EDQUOT",
  "ENOTDIR",
  "EISDIR",
  "EEXIST",
  "ERR_SQLITE_ERROR",
]);

/** Says of the cache's folder what the file system says of some file in it. */
export async function guardCache<T>(paths: CachePaths, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (cacheFaults.has(code)) throw new CacheError(paths.models, error);
    throw error;
  }
}
