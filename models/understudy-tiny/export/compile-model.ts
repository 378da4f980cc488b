import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCatalogue } from "@understudy/models";

/** What matrices are stored as: 8 bits, in blocks of 32 with a factor each. */
const PRECISION = "int8";

/** The files of a compiled model that are shipped. */
export const modelFiles = [
  "model.onnx",
  "tokenizer.json",
  "tokenizer_config.json",
  "generation.json",
] as const;

/** Compiles a Hugging Face folder as `understudy pull` does, quantised, into another folder. */
export async function compileModel(
  source: string,
  folder: string,
  precision: "fp32" | "int8" = PRECISION,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "understudy-tiny-"));
  try {
    const catalogue = await createCatalogue({ home });
    const { directory } = await catalogue.pull(source, { id: "compiled", precision });
    await mkdir(folder, { recursive: true });
    for (const name of modelFiles) await copyFile(join(directory, name), join(folder, name));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
