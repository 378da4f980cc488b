import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("the handlers bundle for a browser, with nothing of Node's", async () => {
  const contents = `
    import { handlers } from "@understudy/msw";
    import { setupWorker } from "msw/browser";
    export const worker = setupWorker(...handlers({ baseURL: "/api" }));
  `;
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
  });
  const inputs = Object.entries(metafile.inputs);
  const ofNode = inputs.flatMap(([, { imports }]) =>
    imports.filter(({ path }) => /^node:/.test(path)),
  );
  expect(ofNode).toEqual([]);
  expect(inputs.some(([path]) => path.includes("msw/dist/index.js"))).toBe(true);
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeGreaterThan(10_000);
});
