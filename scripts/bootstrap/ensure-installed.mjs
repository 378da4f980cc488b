import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { BootstrapError } from "./bootstrap-error.mjs";
import { installState } from "./install-state.mjs";

const reasons = {
  missing: "nothing is installed yet",
  outdated: "what is installed is not what package-lock.json asks for",
};

/**
 * Runs `npm ci` if need be, and gives back the path of the Node that the `node` package installed.
 */
export function ensureInstalled(root) {
  const state = installState(
    readJson(join(root, "package-lock.json")),
    readJson(join(root, "node_modules", ".package-lock.json")),
  );
  if (state !== "current") {
    console.error(`Installing (npm ci): ${reasons[state]}.`);
    installWithNpm(root);
  }
  return installedNode(root);
}

function installWithNpm(root) {
  const npmArguments = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  // npm says where it is when it runs a script; a plain `node scripts/bootstrap.mjs` looks for it.
  const npm = env.npm_execpath;
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...npmArguments], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", npmArguments, {
        cwd: root,
        stdio: "inherit",
        shell: process.platform === "win32",
      });
  if (error) {
    throw new BootstrapError(
      `Expected to run npm, but it could not be started (${error.message}). Install npm, which comes with Node.`,
    );
  }
  if (status !== 0) {
    throw new BootstrapError(
      "Expected npm ci to install the dependencies, but it failed; its own message is above. It needs to reach the npm registry.",
    );
  }
}

function installedNode(root) {
  const folder = join(root, "node_modules", "node", "bin");
  const node = ["node.exe", "node"].map((name) => join(folder, name)).find(existsSync);
  const wanted = readJson(join(root, "node_modules", "node", "package.json"))?.version;
  const found = node && spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.trim();
  if (found === undefined || found !== `v${wanted}`) {
    throw new BootstrapError(
      `Expected node_modules to hold Node ${wanted ?? "24"} for ${process.platform} on ${process.arch}, but ${found ? `it is ${found}` : "it cannot be run"}. It was installed on another platform, or without install scripts. Remove node_modules and run this again.`,
    );
  }
  return node;
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}
