import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/opentelemetry/index.ts",
    "src/standard-schema/index.ts",
    "src/undici/none.ts",
    "src/zod/index.ts",
  ],
  format: ["esm"],
  dts: true,
  sourcemap: true,
  // Found by the conditions of whoever loads it: there is none for browsers.
  external: ["#undici"],
});
