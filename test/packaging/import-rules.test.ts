import { execFile } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../setup/temporary-directory.ts";

const root = join(import.meta.dirname, "../..");
const packages = ["packages/spec", "packages/sdk", "packages/server", "packages/onnx", "apps/cli"];

/** What each file imports, and the rule that this breaks: none where it is null. */
const cases: Readonly<Record<string, { readonly imports: string; readonly rule: string | null }>> =
  {
    "packages/sdk/src/allowed.ts": { imports: "@understudy/spec", rule: null },
    "packages/server/src/allowed.ts": { imports: "@understudy/spec", rule: null },
    "test/allowed.ts": { imports: "@understudy/server", rule: null },
    "packages/spec/src/upwards.ts": {
      imports: "@understudy/sdk",
      rule: "imports-of-packages-spec",
    },
    "packages/onnx/src/sideways.ts": {
      imports: "@understudy/spec",
      rule: "imports-of-packages-onnx",
    },
    "packages/sdk/src/server.ts": {
      imports: "@understudy/server",
      rule: "imports-of-packages-sdk",
    },
    "packages/server/src/app.ts": {
      imports: "@understudy/cli",
      rule: "imports-of-packages-server",
    },
    "packages/server/src/test.ts": {
      imports: "../../../test/allowed.ts",
      rule: "imports-of-packages-server",
    },
    "packages/new/src/unlisted.ts": { imports: "@understudy/spec", rule: "unlisted-package" },
    "packages/sdk/src/deep.ts": { imports: "@understudy/spec/dist/index.js", rule: "resolvable" },
    "packages/sdk/src/path.ts": {
      imports: "../../spec/src/index.ts",
      rule: "public-entry-points-only",
    },
    "test/path.ts": { imports: "../packages/spec/dist/index.js", rule: "public-entry-points-only" },
    "packages/onnx/src/one.ts": { imports: "./other.ts", rule: "no-cycles" },
    // A cycle is reported once.
    "packages/onnx/src/other.ts": { imports: "./one.ts", rule: null },
  };

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

test("the import rules refuse what they say, and nothing else", async () => {
  await using directory = await temporaryDirectory();
  const tree = directory.path;
  for (const folder of packages) await writePackage(tree, folder);
  for (const [file, { imports }] of Object.entries(cases)) {
    await write(join(tree, file), `import "${imports}";\n`);
  }
  await write(
    join(tree, "packages/onnx/src/types.ts"),
    'import type { B } from "./more-types.ts";\nexport interface A { b?: B }\n',
  );
  await write(
    join(tree, "packages/onnx/src/more-types.ts"),
    'import type { A } from "./types.ts";\nexport interface B { a?: A }\n',
  );
  await write(join(tree, "tsconfig.base.json"), "{}");

  const broken = (await violations(tree)).map(({ from, rule }) => `${from}: ${rule.name}`);
  const expected = Object.entries(cases)
    .filter(([, { rule }]) => rule !== null)
    .map(([file, { rule }]) => `${file}: ${rule}`);
  expect(broken.sort()).toEqual(expected.sort());
});

async function violations(tree: string): Promise<readonly Violation[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
      "--config",
      join(root, ".dependency-cruiser.mjs"),
      "--output-type=json",
      "packages",
      "apps",
      "test",
    ],
    { cwd: tree, maxBuffer: 10_000_000 },
  );
  return JSON.parse(stdout).summary.violations;
}

/** A package as it is after a build, linked as npm links workspaces. */
async function writePackage(tree: string, folder: string): Promise<void> {
  const name = `@understudy/${folder.split("/").at(-1)}`;
  const exports = { ".": "./dist/index.js" };
  await write(
    join(tree, folder, "package.json"),
    JSON.stringify({ name, type: "module", exports }),
  );
  await write(join(tree, folder, "src/index.ts"), "export const x = 1;\n");
  await write(join(tree, folder, "dist/index.js"), "export const x = 1;\n");
  const link = join(tree, "node_modules", name);
  await mkdir(dirname(link), { recursive: true });
  await symlink(join(tree, folder), link, "junction");
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
