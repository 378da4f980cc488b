import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Held until it is disposed of. */
export type CacheLock = Disposable;

const pollMs = 40;

/**
 * Waits until no one else, in this process or another, changes the cache.
 *
 * The lock is a write transaction on an empty SQLite file: the operating system frees it when its
 * process ends, however it ends, so there is no stale lock to find out about. SQLite itself does
 * not wait (that would block the event loop); we ask again every few milliseconds instead. Rejects
 * with the signal's reason when aborted.
 */
export async function lockCache(
  path: string,
  { signal, onWait }: { signal?: AbortSignal; onWait?: () => void } = {},
): Promise<CacheLock> {
  let waited = false;
  for (;;) {
    signal?.throwIfAborted();
    const lock = await tryLockCache(path);
    if (lock !== undefined) return lock;
    if (!waited) onWait?.();
    waited = true;
    await sleep(pollMs, undefined, signal === undefined ? {} : { signal }).catch((error) => {
      throw signal?.aborted === true ? signal.reason : error;
    });
  }
}

/** Takes the lock if it is free. */
export async function tryLockCache(path: string): Promise<CacheLock | undefined> {
  // Not imported: a start that finds everything in place needs no lock, and bundlers take the
  // "node:" off, without which this module does not exist.
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
  await mkdir(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return { [Symbol.dispose]: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}

/** SQLITE_BUSY, and its extended codes, which keep it in the low byte. */
function isBusy(error: unknown): boolean {
  const code: unknown =
    typeof error === "object" && error !== null ? Reflect.get(error, "errcode") : undefined;
  return typeof code === "number" && (code & 0xff) === 5;
}
