import { defineConfig } from "vitest/config";

const packageNames = [
  "spec",
  "sdk",
  "msw",
  "contract",
  "onnx",
  "training",
  "tokenizers",
  "runtime",
  "models",
  "storage",
  "server",
  "emulator",
];

// No test asserts a time: these are for a test that hangs, on a machine that is busy.
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      ...packageNames.map((name) => ({
        test: { name, root: `packages/${name}`, include: ["src/**/*.test.ts"], ...timeouts },
      })),
      { test: { name: "scripts", root: "scripts", include: ["**/*.test.ts"], ...timeouts } },
      {
        test: {
          name: "understudy-tiny",
          root: "models/understudy-tiny",
          include: ["**/*.test.ts"],
          ...timeouts,
        },
      },
      { test: { name: "cli", root: "apps/cli", include: ["src/**/*.test.ts"], ...timeouts } },
      {
        test: {
          name: "test",
          root: "test",
          include: ["**/*.test.ts"],
          ...timeouts,
        },
      },
    ],
  },
});
