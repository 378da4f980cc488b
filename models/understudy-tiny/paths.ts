import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packageFolder = fileURLToPath(new URL("../../packages/models", import.meta.url));

/** Where the model lies that the catalogue has built in. */
export const builtInFolder = join(packageFolder, "assets", "understudy-tiny");
export const manifestPath = join(packageFolder, "manifests", "understudy-tiny.json");

/** Where a training keeps its checkpoints unless told otherwise. */
export const defaultRun = join(tmpdir(), "understudy-tiny");
