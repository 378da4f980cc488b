import { access } from "node:fs/promises";
import { join } from "node:path";

/** The first of the names that no file of the folder has. */
export async function firstMissing(
  directory: string,
  names: readonly string[],
): Promise<string | undefined> {
  for (const name of names) {
    const there = await access(join(directory, name)).then(
      () => true,
      () => false,
    );
    if (!there) return name;
  }
  return undefined;
}
