import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { TestModels } from "./testing/test-models.ts";

const run = promisify(execFile);

/** Run a program that has a runtime and a model; a process that does not end fails the test. */
async function outputOf(body: string): Promise<string> {
  const models = new TestModels();
  onTestFinished(() => models[Symbol.dispose]());
  const source = fileURLToPath(new URL("./create-runtime.ts", import.meta.url));
  const program = `
    import { createRuntime } from ${JSON.stringify(source)};
    const model = ${JSON.stringify(models.embedding("small"))};
    const runtime = createRuntime({ device: "cpu", threads: 2 });
    ${body}
  `;
  const options = ["--no-warnings", "--input-type=module", "--eval", program];
  const { stdout } = await run(process.execPath, options, { timeout: 30_000 });
  return stdout;
}

test("a process ends by itself when the runtime was closed", async () => {
  const output = await outputOf(`
    const [vector] = await runtime.embed(model, [[1, 2, 3]]);
    await runtime.close();
    console.log(vector.length);
  `);
  expect(output).toBe("32\n");
});

test("a process ends by itself when the runtime was forgotten, but not in the middle of a request", async () => {
  const output = await outputOf(`
    runtime.embed(model, [[1, 2, 3]]).then(([vector]) => console.log(vector.length));
  `);
  expect(output).toBe("32\n");
});
