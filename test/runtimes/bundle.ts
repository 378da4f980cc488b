import { join } from "node:path";
import { build } from "esbuild";

/** A program of this folder in one file, as bundlers for a platform make it. */
export async function bundled(program: string, platform: "browser" | "workerd"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, program)],
    bundle: true,
    write: false,
    platform: "browser",
    conditions: platform === "workerd" ? ["workerd", "worker"] : [],
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${program} came to nothing.`);
  return file.text;
}
