import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/check-request.ts",
    "src/request-validators.ts",
    "src/response-validators.ts",
    "src/examples.ts",
    "src/document.ts",
  ],
  format: ["esm"],
  dts: true,
  sourcemap: true,
});
