import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { embed, expectHealthy } from "../setup/expect-healthy.ts";
import { sharedHome, temporaryHome } from "../setup/models-home.ts";
import { ServerProcess } from "../setup/start-server.ts";
import { temporaryDirectory } from "../setup/temporary-directory.ts";

/** From before anything is read to well into the conversion of the first or second model. */
const pausesMs = [0, 60, 150, 300, 600, 1000, 1500];

describe("a server that is killed while it converts models", () => {
  it("starts cleanly the next time, whenever that was", async () => {
    await using reference = await temporaryHome();
    await using home = await temporaryDirectory();
    for (const pauseMs of pausesMs) {
      await using server = new ServerProcess({ home: home.path });
      await Promise.race([delay(pauseMs), server.url.catch(() => {})]);
      await server.kill();
    }

    await using server = new ServerProcess({ home: home.path });
    const url = await server.url;
    const models = await fetch(new URL("/v1/models", url));
    expect(((await models.json()) as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["use-lite-en", "nsfw-mobilenet-v2", "detypify-symbols"]),
    );
    await expectHealthy(url);
    // Not only does it serve: what it serves is what an undisturbed conversion gives.
    await using undisturbed = new ServerProcess({ home: reference.path });
    const text = "What was half converted is converted anew.";
    expect(await embed(url, text)).toEqual(await embed(await undisturbed.url, text));
    expect(await modelFiles(home.path)).toEqual(await modelFiles(sharedHome));
    expect(await server.stop()).toBe(0);
  });

  it("does not keep another one from starting at the same time", async () => {
    await using home = await temporaryDirectory();
    await using other = await temporaryDirectory();
    await using killed = new ServerProcess({ home: home.path });
    await delay(200);
    await killed.kill();
    await using server = new ServerProcess({ home: home.path });
    await using elsewhere = new ServerProcess({ home: other.path });
    await expectHealthy(await server.url);
    await expectHealthy(await elsewhere.url);
  });
});

/** The files of the models: nothing half-written stands beside them. */
async function modelFiles(home: string): Promise<readonly string[]> {
  const root = join(home, "models");
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .filter((path) => !/\.lock(-\w+)?$/.test(path))
    .toSorted();
}
