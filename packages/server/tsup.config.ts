import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "training-worker": "src/training/worker/main.ts" },
  format: ["esm"],
  dts: { entry: { index: "src/index.ts" } },
  sourcemap: true,
});
