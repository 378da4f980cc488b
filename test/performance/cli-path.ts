import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** The file behind the `understudy` command, as the package's manifest names it. */
export function cliPath(): string {
  const manifestPath = createRequire(import.meta.url).resolve("understudy/package.json");
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8")) as {
    bin: { understudy: string };
  };
  return path.resolve(path.dirname(manifestPath), manifest.bin.understudy);
}
