import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "graph-runner": "src/graph-runner.ts",
    "decode-image": "src/decode-image.ts",
    worker: "src/worker/main.ts",
    "generation-worker": "src/generation/worker-main.ts",
    "encode-worker": "src/generation/tokenizer/encode-worker.ts",
  },
  format: ["esm"],
  dts: {
    entry: {
      index: "src/index.ts",
      "graph-runner": "src/graph-runner.ts",
      "decode-image": "src/decode-image.ts",
    },
  },
  sourcemap: true,
});
