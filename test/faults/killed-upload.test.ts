import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { expectHealthy } from "../setup/expect-healthy.ts";
import { temporaryHome } from "../setup/models-home.ts";
import { ServerProcess } from "../setup/start-server.ts";
import { contentType, endOfForm, field, file, form, openForm } from "./multipart.ts";
import { RawConnection } from "./raw-connection.ts";

const kept = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256));

/** What of a form of 200,000 bytes the server has when it is killed. */
const moments = {
  "at its first byte": 0,
  "in the middle of its file": 0.5,
  "at the last byte of its file": 1,
  "with all but the end of the last boundary": 1.1,
} as const;

describe("a server that is killed during an upload", () => {
  it.each(Object.entries(moments))("%s lists nothing of it afterwards", async (_, share) => {
    await using home = await temporaryHome();
    const before = new ServerProcess({ home: home.path });
    const url = await before.url;
    const stored = await store(url);
    const filesBefore = await dataFiles(home.path);

    using connection = await RawConnection.open(url);
    const start = openForm(field("purpose", "user_data"), file("file", "half.bin", ""));
    const content = Buffer.alloc(200_000, 0x61);
    const length = start.length + content.length + endOfForm.length;
    await connection.send(
      `POST /v1/files HTTP/1.1\r\nHost: x\r\nContent-Type: ${contentType}\r\nContent-Length: ${length}\r\n\r\n`,
    );
    await connection.send(start);
    await connection.send(content.subarray(0, content.length * share));
    if (share > 1) await connection.send(endOfForm.slice(0, -5));
    // Long enough for the bytes to be on their way to the disk.
    await delay(100);
    await before.kill();

    await using after = new ServerProcess({ home: home.path });
    const again = await after.url;
    expect(await list(again)).toEqual([stored]);
    const bytes = await fetch(new URL(`/v1/files/${stored.id}/content`, again));
    expect(Buffer.from(await bytes.arrayBuffer()).equals(kept)).toBe(true);
    expect(await dataFiles(home.path)).toEqual(filesBefore);
    await expectHealthy(again);
    expect(await after.stop()).toBe(0);
  });

  it("keeps every upload that it answered, whenever it is killed", async () => {
    await using home = await temporaryHome();
    const answered = new Set<string>();
    for (const more of [1, 10, 25]) {
      const server = new ServerProcess({ home: home.path });
      const url = await server.url;
      const uploads = Promise.allSettled(
        Array.from({ length: 8 }, async () => {
          for (;;) answered.add((await store(url)).id);
        }),
      );
      const enough = answered.size + more;
      while (answered.size < enough) await delay(1);
      await server.kill();
      await uploads;
    }
    await using after = new ServerProcess({ home: home.path });
    const url = await after.url;
    const listed = await list(url);
    expect(answered.size).toBeGreaterThanOrEqual(36);
    expect([...answered].filter((id) => !listed.some((one) => one.id === id))).toEqual([]);
    for (const { id } of listed.slice(0, 20)) {
      const content = await fetch(new URL(`/v1/files/${id}/content`, url));
      expect(Buffer.from(await content.arrayBuffer()).equals(kept)).toBe(true);
    }
    await expectHealthy(url);
  });
});

interface StoredFile {
  readonly id: string;
  readonly bytes: number;
}

async function store(url: string): Promise<StoredFile> {
  const response = await fetch(new URL("/v1/files", url), {
    method: "POST",
    headers: { "content-type": contentType },
    body: new Uint8Array(form(field("purpose", "user_data"), file("file", "kept.bin", kept))),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as StoredFile;
}

async function list(url: string): Promise<readonly StoredFile[]> {
  const response = await fetch(new URL("/v1/files?limit=1000", url));
  return ((await response.json()) as { data: StoredFile[] }).data;
}

/** Every file of the data but those of the database, whose journal comes and goes. */
async function dataFiles(home: string): Promise<readonly string[]> {
  const entries = await readdir(join(home, "data"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(db|sqlite3?|lock)(-\w+)?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
