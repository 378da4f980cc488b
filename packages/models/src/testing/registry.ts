import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { create } from "tar";

/** An npm registry of one package, on a loopback port, that can be told to misbehave. */
export interface TestRegistry extends AsyncDisposable {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly requests: string[];
  /** Answers instead of the registry while it returns true. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** Packs files as `npm pack` does: in a folder `package`, gzipped. */
export async function packFiles(
  files: Readonly<Record<string, Uint8Array | string>>,
  workDirectory: string,
): Promise<{ archive: Buffer; integrity: string }> {
  for (const [path, content] of Object.entries(files)) {
    const target = join(workDirectory, "package", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const file = join(workDirectory, "archive.tgz");
  await create({ gzip: true, file, cwd: workDirectory }, ["package"]);
  const archive = await readFile(file);
  const digest = createHash("sha512").update(archive).digest("base64");
  return { archive, integrity: `sha512-${digest}` };
}

export async function startRegistry(
  name: string,
  version: string,
  archive: Buffer,
): Promise<TestRegistry> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    if (registry.intercept(request, response)) return;
    if (path === `/${name.replace("/", "%2f")}/${version}`) {
      const dist = { tarball: `${registry.url}moved/archive.tgz` };
      response.setHeader("content-type", "application/json").end(JSON.stringify({ dist }));
    } else if (path === "/moved/archive.tgz") {
      response.writeHead(302, { location: "/files/archive.tgz" }).end();
    } else if (path === "/files/archive.tgz") {
      response.writeHead(200, { "content-length": archive.length }).end(archive);
    } else {
      response.writeHead(404).end("{}");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const registry: TestRegistry = {
    url: `http://127.0.0.1:${port}/`,
    requests,
    intercept: () => false,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return registry;
}
