import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer as createSite } from "node:http";
import { createRequire } from "node:module";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { binaryOf, type RuntimeName } from "./binaries.ts";
import { bundled } from "./bundle.ts";
import type { CheckResult } from "./scenario.ts";

const program = join(import.meta.dirname, "run-file.ts");
const timeoutMs = 120_000;

/** Node, Bun and Deno run the file as it is, with the package as npm has installed it. */
export async function runInProcess(
  name: Exclude<RuntimeName, "workerd">,
  url: string,
): Promise<readonly CheckResult[]> {
  const flags = {
    deno: [
      "run",
      "--no-config",
      "--node-modules-dir=manual",
      "--allow-net",
      "--allow-env",
      "--allow-read",
    ],
    bun: ["run"],
    // What Node 22 says of types that it strips is no matter here.
    node22: ["--no-warnings"],
    node24: [],
    node26: [],
  }[name];
  const { stdout } = await promisify(execFile)(await binaryOf(name), [...flags, program, url], {
    timeout: timeoutMs,
  });
  return JSON.parse(stdout);
}

/** Cloudflare's runtime runs a bundle, in a service of its own. */
export async function runInWorkerd(url: string): Promise<readonly CheckResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "understudy-workerd-"));
  const port = await freePort();
  try {
    await writeFile(join(folder, "worker.js"), await bundled("worker.ts", "workerd"));
    await writeFile(join(folder, "config.capnp"), workerdConfig(port));
    const child = spawn(await binaryOf("workerd"), ["serve", "config.capnp"], {
      cwd: folder,
      stdio: ["ignore", "inherit", "inherit"],
    });
    const ended = once(child, "exit");
    try {
      const response = await patientFetch(
        `http://127.0.0.1:${port}/?service=${encodeURIComponent(url)}`,
      );
      return (await response.json()) as CheckResult[];
    } finally {
      child.kill();
      await ended;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function workerdConfig(port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01",
);
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/** Asks until somebody listens. */
async function patientFetch(url: string): Promise<Response> {
  for (let left = 100; ; left--) {
    try {
      return await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    } catch (error) {
      if (left === 0) throw error;
      await delay(50);
    }
  }
}

/** A page of another origin than the service's, so that what CORS forbids is seen. */
export function runInBrowser(executablePath: string, url: string): Promise<readonly CheckResult[]> {
  return runInPage(executablePath, "page.ts", `runScenario(${JSON.stringify(url)})`);
}

/** A page whose requests a service worker of MSW answers. */
export function runMocked(executablePath: string): Promise<readonly CheckResult[]> {
  return runInPage(executablePath, "mocked-page.ts", "runMocked()");
}

const serviceWorker = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");

async function runInPage(
  executablePath: string,
  program: string,
  call: string,
): Promise<readonly CheckResult[]> {
  const script = await bundled(program, "browser");
  const site = createSite(async ({ url }, response) => {
    if (url === "/mockServiceWorker.js") {
      response.setHeader("content-type", "text/javascript");
      response.end(await readFile(serviceWorker));
    } else if (url === "/") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end("<!doctype html><title>checks</title>");
    } else {
      response.writeHead(404).end();
    }
  }).listen(0, "127.0.0.1");
  await once(site, "listening");
  const browser = await chromium.launch({
    executablePath,
    // Without these it asks its maker for things at every start.
    args: ["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: script, type: "module" });
    await page.waitForFunction(`typeof ${call.slice(0, call.indexOf("("))} === "function"`);
    return await page.evaluate<readonly CheckResult[]>(call);
  } finally {
    await browser.close();
    site.close();
  }
}
