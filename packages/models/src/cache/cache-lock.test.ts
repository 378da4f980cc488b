import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { spawnProgram } from "../testing/spawn-program.ts";
import { temporaryDirectory } from "../testing/temporary-directory.ts";
import { lockCache, tryLockCache } from "./cache-lock.ts";

describe("the cache's lock", () => {
  it("is held by one at a time within a process", async () => {
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "not", "there", "yet", "models.lock");
    const events: string[] = [];
    const first = await lockCache(path);
    expect(await tryLockCache(path)).toBeUndefined();
    const second = lockCache(path, { onWait: () => events.push("second waits") }).then((lock) => {
      events.push("second has it");
      return lock;
    });
    await expect.poll(() => events).toEqual(["second waits"]);
    events.push("first lets go");
    first[Symbol.dispose]();
    using _second = await second;
    expect(events).toEqual(["second waits", "first lets go", "second has it"]);
  });

  it("is free as soon as the process that held it is killed", async () => {
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "models.lock");
    await using holder = spawnProgram(new URL("../testing/hold-lock.ts", import.meta.url), path);
    expect(await holder.lines.next()).toMatchObject({ value: "locked" });
    expect(await tryLockCache(path)).toBeUndefined();
    await holder.kill();
    using lock = await tryLockCache(path);
    expect(lock).toBeDefined();
  });

  it("is waited for no longer than the signal lets one", async () => {
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "models.lock");
    using _held = await lockCache(path);
    const controller = new AbortController();
    const waiting = lockCache(path, {
      signal: controller.signal,
      onWait: () => controller.abort(new Error("no time")),
    });
    await expect(waiting).rejects.toThrow("no time");
  });
});
