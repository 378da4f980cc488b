import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    testing: "src/testing/checkpoints/index.ts",
    "convert-worker": "src/convert/convert-worker.ts",
  },
  format: ["esm"],
  dts: true,
  sourcemap: true,
});
