import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { x as extract } from "tar";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PackedPackage, packPackages } from "../../scripts/pack-packages.ts";
import { type TemporaryDirectory, temporaryDirectory } from "../setup/temporary-directory.ts";

const root = join(import.meta.dirname, "../..");

describe("the packages that npm would publish", () => {
  let directory: TemporaryDirectory;
  let packages: readonly PackedPackage[];

  beforeAll(async () => {
    directory = await temporaryDirectory();
    packages = await packPackages(directory.path);
    for (const packed of packages) await install(packed, directory.path);
    await writeFile(join(directory.path, "package.json"), '{ "type": "module" }');
  });

  afterAll(() => directory[Symbol.asyncDispose]());

  test("are all there", () => {
    expect(packages.map(({ manifest }) => manifest.name)).toEqual(
      expect.arrayContaining(["understudy", "@understudy/sdk", "@understudy/emulator"]),
    );
  });

  test("hold a licence, a readme and what is built, and no sources or tests", async () => {
    for (const { manifest } of packages) {
      const folder = installedFolder(directory.path, manifest.name);
      const top = await readdir(folder);
      expect(top, manifest.name).toEqual(
        expect.arrayContaining(["LICENSE", "README.md", "dist", "package.json"]),
      );
      // Not what is linked beside it: those are packages of others.
      const own = (await readdir(folder, { recursive: true })).filter(
        (path) => !path.startsWith("node_modules"),
      );
      const strays = own.filter((path) => /(^src$|\.test\.|tsup|tsconfig)/.test(path));
      expect(strays, manifest.name).toEqual([]);
    }
  });

  test("say nothing of the machine that built them", async () => {
    for (const { manifest } of packages) {
      const folder = installedFolder(directory.path, manifest.name);
      for (const path of await readdir(join(folder, "dist"), { recursive: true })) {
        if (!/\.(js|ts|map)$/.test(path)) continue;
        const content = await readFile(join(folder, "dist", path), "utf8");
        expect(content.includes(root), `${manifest.name}: ${path}`).toBe(false);
      }
    }
  });

  test("can be imported by every name that they export, with the dependencies they declare", async () => {
    const names = packages.flatMap(({ manifest }) =>
      Object.keys(manifest.exports ?? {}).map((path) => manifest.name + path.slice(1)),
    );
    const program = names
      .map((name) => {
        const options = name.endsWith(".json") ? ', { with: { type: "json" } }' : "";
        return `if (Object.keys(await import("${name}"${options})).length === 0) throw "${name}";`;
      })
      .join("\n");
    await writeFile(join(directory.path, "import-all.js"), program);
    await run(directory.path, ["import-all.js"]);
  });

  test("have commands that run", async () => {
    for (const { manifest } of packages) {
      for (const path of Object.values(manifest.bin ?? {})) {
        const program = join(installedFolder(directory.path, manifest.name), path);
        const { stdout } = await run(directory.path, [program, "--version"]);
        expect(stdout.trim()).toBe(manifest.version);
      }
    }
  });
});

function run(cwd: string, programArguments: readonly string[]) {
  return promisify(execFile)(process.execPath, programArguments, { cwd });
}

function installedFolder(directory: string, name: string): string {
  return join(directory, "node_modules", name);
}

/**
 * As `npm install` would do it, with no network: a tarball unpacked, and beside it a link for each
 * dependency or peer that it declares to the one that the repository has. What it forgot to declare is not
 * found.
 */
async function install(packed: PackedPackage, directory: string): Promise<void> {
  const folder = installedFolder(directory, packed.manifest.name);
  await mkdir(folder, { recursive: true });
  await extract({ file: packed.tarball, cwd: folder, strip: 1 });
  const { dependencies, peerDependencies } = packed.manifest;
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    if (name.startsWith("@understudy/")) continue;
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(installedDependency(packed.folder, name), link, "junction");
  }
}

function installedDependency(folder: string, name: string): string {
  const nested = join(folder, "node_modules", name);
  return existsSync(nested) ? nested : join(root, "node_modules", name);
}
