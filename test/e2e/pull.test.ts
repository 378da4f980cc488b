import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createEmulator } from "@understudy/emulator";
import { startHub, type TestHub, writeRandomCheckpoint } from "@understudy/models/testing";
import { Understudy } from "@understudy/sdk";
import OpenAI from "openai";
import { type CommandIo, run } from "understudy";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type TemporaryDirectory, temporaryDirectory } from "../setup/temporary-directory.ts";

// Models are compiled, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

const repository = "Test-Org/Tiny-Llama-2L";
const commit = "c0ffee".padEnd(40, "0");
const token = "hf_of_a_test";

let directory: TemporaryDirectory;
let home: string;
let hub: TestHub;

beforeAll(async () => {
  directory = await temporaryDirectory();
  home = join(directory.path, "home");
  const checkpoint = join(directory.path, "checkpoint");
  await writeRandomCheckpoint(checkpoint, "llama");
  const names = await readdir(checkpoint);
  const read = names.map(async (name) => [name, await readFile(join(checkpoint, name))] as const);
  const files = Object.fromEntries(await Promise.all(read));
  const large = ["model.safetensors"];
  hub = await startHub([
    { name: repository, commit, files, large, licence: "mit", token, gated: true },
  ]);
});

afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await directory[Symbol.asyncDispose]();
});

async function understudy(
  args: readonly string[],
  env: Record<string, string> = {},
  onStopSignal: (listener: (signal: "SIGINT") => void) => void = () => {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    env: { UNDERSTUDY_HOME: home, HF_ENDPOINT: hub.url, HF_TOKEN: token, ...env },
    sinceStartMs: () => 0,
    onStopSignal: (listener) => {
      onStopSignal(listener);
      return { [Symbol.dispose]: () => {} };
    },
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  const code = await run(args, io);
  return { code, out: out.join(""), err: err.join("") };
}

describe("understudy pull", () => {
  it("refuses in one line what is not there, is not given, and cannot be reached", async () => {
    const missing = await understudy(["pull", "hf:nobody/nothing"]);
    expect(missing.code).toBe(1);
    expect(missing.err).toMatch(/^understudy: there is no model nobody\/nothing at .*\n$/);
    const gated = await understudy(["pull", `hf:${repository}`], { HF_TOKEN: "" });
    expect(gated.err).toMatch(
      /^understudy: hf:Test-Org\/Tiny-Llama-2L is given only to .*HF_TOKEN/,
    );
    const revision = await understudy(["pull", `hf:${repository}@v9`]);
    expect(revision.err).toMatch(/^understudy: .* has no such revision \(404\)/);
    const offline = await understudy(["pull", "hf:a/b"], { HF_ENDPOINT: "http://127.0.0.1:9" });
    expect(offline.err).toMatch(/^understudy: http:\/\/127\.0\.0\.1:9 cannot be reached .*\n$/);
    const nowhere = await understudy(["pull", "./no-such-folder"]);
    expect(nowhere.err).toMatch(/^understudy: there is no folder \.\/no-such-folder\..*\n$/);
    const { out } = await understudy(["models", "list", "--json"]);
    expect(JSON.parse(out).models.every((model: { built_in: boolean }) => model.built_in)).toBe(
      true,
    );
  });

  it("fetches a model, says how that goes, and lists it with its commit", async () => {
    const { code, out, err } = await understudy(["pull", `hf:${repository}`]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const lines = out.trimEnd().split("\n");
    expect(lines).toContainEqual(
      expect.stringMatching(/^Test-Org\/Tiny-Llama-2L: downloading, .*\(100 %\)$/),
    );
    expect(lines.at(-2)).toBe("Test-Org/Tiny-Llama-2L: converting to ONNX");
    expect(lines.at(-1)).toMatch(
      /^pulled Test-Org\/Tiny-Llama-2L at c0ffee000000 \(text-generation, MIT, \d\.\d MiB\)$/,
    );
    const list = await understudy(["models", "list"]);
    expect(list.out).toMatch(
      /^Test-Org\/Tiny-Llama-2L +text-generation +MIT +hf at c0ffee000000 +ready/m,
    );
    const shown = await understudy(["models", "show", repository]);
    expect(shown.out).toContain(`Hugging Face repository ${repository} at ${commit}`);
    expect(shown.out).toMatch(/^precision +int8$/m);
  });

  it("ends at a stop signal, with nothing listed, and goes on where it ended", async () => {
    let stop: (signal: "SIGINT") => void = () => {};
    hub.intercept = (_request, response, host) => {
      if (host !== "storage") return false;
      response.writeHead(200, { "content-length": 1_000_000 }).write("a beginning");
      stop("SIGINT");
      return true;
    };
    const fresh = { UNDERSTUDY_HOME: join(directory.path, "fresh") };
    const stopped = await understudy(["pull", `hf:${repository}`], fresh, (listener) => {
      stop = listener;
    });
    hub.intercept = () => false;
    expect(stopped.code).toBe(130);
    expect(stopped.err).toBe("stopped; the same command goes on where this one ended\n");
    const { out } = await understudy(["models", "list"], fresh);
    expect(out).not.toContain(repository);
    expect(await understudy(["pull", `hf:${repository}`], fresh)).toMatchObject({ code: 0 });
  });

  it("tells programs of the model in its last line", async () => {
    const { out } = await understudy(["pull", `hf:${repository}`, "--as", "other", "--json"]);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.at(-1)).toEqual({
      event: "pulled",
      model: {
        id: "other",
        task: "text-generation",
        licence: "MIT",
        revision: commit,
        size_bytes: expect.any(Number),
      },
    });
  });
});

describe("a model with an owner in its name", () => {
  it("is had by clients that encode the slash, by those that do not, and removed", async () => {
    await understudy(["pull", `hf:${repository}`]);
    await using emulator = await createEmulator({ home, persist: true });
    const url = await emulator.listen({ port: 0 });
    const openai = new OpenAI({ baseURL: `${url}/v1`, apiKey: "any" });
    const model = await openai.models.retrieve(repository);
    expect(model).toMatchObject({ id: repository, object: "model", owned_by: "Test-Org" });
    const raw = await fetch(`${url}/v1/models/${repository}`);
    expect(await raw.json()).toMatchObject({ id: repository });
    const client = new Understudy({ baseURL: url });
    const card = await client.models.card(repository);
    const rawCard = await fetch(`${url}/v1/models/${repository}/card`);
    expect(await rawCard.json()).toEqual(JSON.parse(JSON.stringify(card)));
    const listed = await openai.models.list();
    expect(listed.data.map(({ id }) => id)).toContain(repository);
    expect(await openai.models.delete(repository)).toMatchObject({ id: repository, deleted: true });
    await expect(openai.models.retrieve(repository)).rejects.toThrow(OpenAI.NotFoundError);
  });
});
