import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** As far from this file as from the one that it is built into. */
const assets = fileURLToPath(new URL("../assets", import.meta.url));

/** The folder of this package with the files of a built-in model, where it has any. */
export function builtInAssets(id: string): string {
  return join(assets, id);
}
