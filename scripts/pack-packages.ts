import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { root } from "./root.ts";

/** What of a package's `package.json` matters to those who pack it. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface PackedPackage {
  readonly manifest: PackageManifest;
  /** Its folder in the repository. */
  readonly folder: string;
  /** The path of the tarball that npm would publish. */
  readonly tarball: string;
}

/** Packs every package that is to be published, as it is built now, into a directory. */
export async function packPackages(destination: string): Promise<readonly PackedPackage[]> {
  const packages = publishedPackages();
  const packing = [
    "pack",
    "--json",
    "--ignore-scripts",
    `--pack-destination=${destination}`,
    ...packages.map(({ manifest }) => `--workspace=${manifest.name}`),
  ];
  await promisify(execFile)("npm", packing, {
    cwd: root,
    maxBuffer: 100_000_000,
    shell: process.platform === "win32",
  });
  return packages.map(({ manifest, folder }) => ({
    manifest,
    folder,
    tarball: join(destination, tarballName(manifest)),
  }));
}

/** Everything of `packages/` and `apps/` that is not private. */
function publishedPackages() {
  return globSync(["packages/*/package.json", "apps/*/package.json"], { cwd: root })
    .sort()
    .map((path) => ({ folder: join(root, dirname(path)), manifest: readManifest(path) }))
    .filter(({ manifest }) => manifest.private !== true);
}

function readManifest(path: string): PackageManifest {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/** npm's own rule: the scope without its @, joined with dashes. */
function tarballName({ name, version }: PackageManifest): string {
  return `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`;
}
