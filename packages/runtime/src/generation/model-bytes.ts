import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ModelLoadError } from "../errors/engine-errors.ts";
import type { TextGenerationModel } from "./text-generation-model.ts";

/**
 * Bytes of a decoder's file and of the external data beside it: files whose name begins as the
 * model's, as in `model.onnx.data` and `model.onnx_data`. Rejects with `ModelLoadError`.
 */
export async function modelBytes({
  id: modelId,
  modelPath: path,
}: TextGenerationModel): Promise<number> {
  try {
    const { size } = await stat(path);
    const folder = dirname(path);
    const own = basename(path);
    const names = (await readdir(folder)).filter((name) => name !== own && name.startsWith(own));
    const sizes = await Promise.all(
      names.map(async (name) => (await stat(join(folder, name))).size),
    );
    return sizes.reduce((sum, bytes) => sum + bytes, size);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ModelLoadError({ modelId, path, reason: "missing", detail });
  }
}
