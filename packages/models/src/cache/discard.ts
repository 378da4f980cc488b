import { rm } from "node:fs/promises";
import { renameDurably } from "./durable-write.ts";

/** Moves a folder out of the way at once and deletes it then, which takes longer. */
export async function discard(directory: string, parking: string): Promise<void> {
  try {
    await renameDurably(directory, parking);
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "ENOENT") return;
    throw error;
  }
  await rm(parking, { recursive: true, force: true });
}
