import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { encodeModel, GraphBuilder } from "@understudy/onnx";
import { expect, onTestFinished, test } from "vitest";
import { TestModels } from "./testing/test-models.ts";

const run = promisify(execFile);

/** The files that a program leaves behind in its home and its folder for temporary files. */
async function filesLeftBy(program: string): Promise<readonly string[]> {
  const home = await mkdtemp(join(tmpdir(), "understudy-telemetry-"));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  // Nothing else of the environment: where ONNX Runtime sees by it that this is a CI it sends nothing either.
  const env = { PATH: process.env.PATH, HOME: home, TMPDIR: home };
  const options = ["--no-warnings", "--input-type=module", "--eval", program];
  await run(process.execPath, options, { timeout: 30_000, env });
  return readdir(home, { recursive: true });
}

const source = (file: string) =>
  JSON.stringify(fileURLToPath(new URL(`./${file}`, import.meta.url)));

function graph(): string {
  const builder = new GraphBuilder({ name: "twice" });
  const x = builder.input("x", "float32", [1]);
  builder.output("y", builder.node("Add", [x, x]));
  return JSON.stringify(Buffer.from(encodeModel(builder.build())).toString("base64"));
}

// Where it sends, ONNX Runtime keeps what is to be sent, and an id, in the user's cache folder.
test("a runtime leaves no telemetry behind", async () => {
  const models = new TestModels();
  onTestFinished(() => models[Symbol.dispose]());
  const files = await filesLeftBy(`
    import { createRuntime } from ${source("create-runtime.ts")};
    const runtime = createRuntime({ device: "cpu", threads: 1 });
    await runtime.embed(${JSON.stringify(models.embedding("small"))}, [[1, 2, 3]]);
    await runtime.close();
  `);
  expect(files).toEqual([]);
});

test("nor does a graph runner", async () => {
  const files = await filesLeftBy(`
    import { createGraphRunner } from ${source("graph-runner.ts")};
    await using graph = await createGraphRunner({ threads: 1 }).load(Buffer.from(${graph()}, "base64"));
    await graph.run({ x: { dataType: "float32", shape: [1], data: Float32Array.of(1) } }, ["y"]);
  `);
  expect(files).toEqual([]);
});
