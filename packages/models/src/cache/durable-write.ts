import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a file, whole or part by part, and waits until it is on the disk. */
export async function writeDurably(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array>,
): Promise<void> {
  const file = await open(path, "w");
  try {
    const isWhole = typeof content === "string" || content instanceof Uint8Array;
    for (const part of isWhole ? [content] : content) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Moves a file or folder within one file system, so that the move survives a loss of power. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncDirectory(dirname(to));
}

/** Has a folder's entries written to disk. Windows offers no such thing, and journals them itself. */
export async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
