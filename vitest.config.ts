import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Hundreds of tests start processes and worker threads, from source often: each would strip types and compile
// anew, which is most of what many of them do.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL("node_modules/.cache/node-compile-cache", import.meta.url),
);

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

/** Packages whose tests share a process, as they change nothing that another could see. */
const pure = new Set(["spec", "onnx", "training", "tokenizers"]);

const common = {
  // Where files share nothing each has a thread, which is there sooner than a process.
  pool: "threads" as const,
  // No test asserts a time: these are for a test that hangs, on a machine that is busy.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Of tests that load ONNX Runtime themselves.
  env: { ORT_DISABLE_TELEMETRY: "1" },
};

export default defineConfig({
  test: {
    // Most tests compute on one core or wait for a server: on two cores one worker leaves a core idle.
    maxWorkers: "100%",
    projects: [
      ...packageNames.map((name) => ({
        test: {
          name,
          root: `packages/${name}`,
          include: ["src/**/*.test.ts"],
          ...common,
          // A process for many files computes a little faster than a thread.
          ...(pure.has(name) && { isolate: false, pool: "forks" as const }),
        },
      })),
      { test: { name: "scripts", root: "scripts", include: ["**/*.test.ts"], ...common } },
      {
        test: {
          name: "understudy-tiny",
          root: "models/understudy-tiny",
          include: ["**/*.test.ts"],
          ...common,
        },
      },
      { test: { name: "cli", root: "apps/cli", include: ["src/**/*.test.ts"], ...common } },
      {
        test: {
          name: "test",
          root: "test",
          include: ["**/*.test.ts"],
          ...common,
        },
      },
    ],
  },
});
