import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

async function bundle(contents: string) {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
  });
  return { bytes: gzipSync(outputFiles[0]?.contents ?? ""), inputs: Object.keys(metafile.inputs) };
}

test("everything together is under 12 kB, minified and compressed", async () => {
  const { bytes } = await bundle('export * from "./index.ts"');
  expect(bytes.length).toBeGreaterThan(1_000);
  expect(bytes.length).toBeLessThan(12_000);
});

test("it bundles for a browser, and takes nothing but types from other packages", async () => {
  const { inputs } = await bundle('export * from "./index.ts"');
  expect(inputs).toContain("understudy.ts");
  expect(inputs.filter((input) => /node:|node_modules|\.\./.test(input))).toEqual([]);
});
