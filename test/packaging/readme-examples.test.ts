import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { preparedHome } from "../setup/models-home.ts";
import { type Fence, fencesOf, readmeFences, root } from "./readme-examples.ts";

const fences = readmeFences();
const programs = fences.filter(({ language, note }) => language === "ts" && note !== "no-run");
const shells = fences.filter(({ language }) => ["sh", "bash", "shell"].includes(language));

describe("the examples of the READMEs", () => {
  let home: string;
  beforeAll(async () => {
    home = await preparedHome();
  });

  test("are found", () => {
    const files = new Set(programs.map(({ file }) => file));
    expect([...files]).toEqual(expect.arrayContaining(["README.md", "packages/storage/README.md"]));
  });

  test.each(programs)("$file:$line runs as it is written", async (fence) => {
    const { exitCode, output } = await runProgram(fence, home);
    expect(exitCode, output).toBe(0);
  });

  test("have the types that they say", async () => {
    const paths = await Promise.all(programs.map((fence) => writeProgram(fence, "types")));
    const configFile = join(root, "test/tsconfig.json");
    const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, "test"));
    const program = ts.createProgram(paths, { ...options, noEmit: true });
    const errors = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${basename(file?.fileName ?? "")}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(errors).toEqual([]);
  });

  test("are all written in languages that this test knows, and say why when they are not run", () => {
    for (const { file, line, language, note } of fences) {
      const where = `${file}:${line}`;
      expect(language, where).toMatch(/^(ts|sh|bash|shell|json|yaml|html|text|console|)$/);
      expect(note, where).toMatch(language === "ts" ? /^(no-run)?$/ : /^$/);
    }
  });

  test("name only npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const called = shells.flatMap(({ file, code }) =>
      [...code.matchAll(/^\s*npm (?:run )?(start|test|(?<=run )[\w:-]+)/gm)].map((match) => ({
        file,
        script: match[1] ?? "",
      })),
    );
    expect(called).toContainEqual({ file: "README.md", script: "start" });
    expect(called).toContainEqual({ file: "README.md", script: "test" });
    for (const { file, script } of called) expect(Object.keys(scripts), file).toContain(script);
  });
});

describe("fencesOf", () => {
  test("gives the code as it stands, with its line and what is said of it", () => {
    const markdown =
      "# A\n\n```ts no-run\nconst a = 1;\n\nb();\n```\ntext\n- x\n  ```sh\n  npm start\n  ```\n";
    expect(fencesOf("a.md", markdown)).toEqual([
      { file: "a.md", line: 4, language: "ts", note: "no-run", code: "const a = 1;\n\nb();\n" },
      { file: "a.md", line: 11, language: "sh", note: "", code: "npm start\n" },
    ]);
  });

  test("refuses a fence that is not closed", () => {
    expect(() => fencesOf("a.md", "```ts\nconst a = 1;\n")).toThrow("a.md:2");
  });
});

/** An example as a file from which our packages can be found, until the test is over. */
async function writeProgram(
  { file, line, code }: Pick<Fence, "file" | "line" | "code">,
  use: string,
) {
  const name = `example-${file.replaceAll(/\W+/g, "-")}-${line}-${use}-${process.pid}.ts`;
  const path = join(import.meta.dirname, name);
  await writeFile(path, code);
  onTestFinished(() => rm(path, { force: true }));
  return path;
}

/** Runs an example as a program of its own. */
async function runProgram({ file, line, code }: Fence, home: string) {
  const path = await writeProgram({ file, line, code }, "run");
  const child = spawn(process.execPath, [path], {
    cwd: root,
    env: { ...process.env, UNDERSTUDY_HOME: home },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const [exitCode] = await once(child, "close");
  return { exitCode, output: Buffer.concat(output).toString() };
}
