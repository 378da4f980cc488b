import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("it bundles for a browser, without undici and with nothing but types of other packages", async () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const { metafile } = await build({
    stdin: { contents: 'export * from "./index.ts"', resolveDir: folder, loader: "ts" },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain("understudy.ts");
  // What stands for undici in a browser is what is built, and is empty.
  const foreign = inputs.filter((input) => /node:|node_modules|\.\./.test(input));
  expect(foreign).toEqual(["../dist/undici/none.js"]);
});
