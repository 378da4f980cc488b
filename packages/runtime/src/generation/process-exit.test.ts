import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { GenerationModels, generateRequest } from "../testing/generation-fixtures.ts";

const run = promisify(execFile);

test("a process ends by itself when its last answer has, though the runtime was not closed", async () => {
  const models = new GenerationModels();
  onTestFinished(() => models[Symbol.dispose]());
  const source = fileURLToPath(new URL("../create-runtime.ts", import.meta.url));
  const { logitBias: _, ...request } = generateRequest({ maxTokens: 5 });
  const program = `
    import { createRuntime } from ${JSON.stringify(source)};
    const model = ${JSON.stringify(models.write("small"))};
    const request = { ...${JSON.stringify(request)}, logitBias: new Map() };
    let tokens = 0;
    for await (const event of createRuntime({ device: "cpu" }).generate(model, request)) {
      if (event.type === "token") tokens++;
    }
    console.log(tokens);
  `;
  const options = ["--no-warnings", "--input-type=module", "--eval", program];
  const { stdout } = await run(process.execPath, options, { timeout: 30_000 });
  expect(stdout).toBe("5\n");
});
