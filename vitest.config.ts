import { defineConfig } from "vitest/config";

const packageNames = [
  "spec",
  "sdk",
  "onnx",
  "tokenizers",
  "runtime",
  "models",
  "storage",
  "server",
  "emulator",
];

export default defineConfig({
  test: {
    projects: [
      ...packageNames.map((name) => ({
        test: { name, root: `packages/${name}`, include: ["src/**/*.test.ts"] },
      })),
      { test: { name: "scripts", root: "scripts", include: ["**/*.test.ts"] } },
      { test: { name: "cli", root: "apps/cli", include: ["src/**/*.test.ts"] } },
      {
        test: {
          name: "test",
          root: "test",
          include: ["**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
