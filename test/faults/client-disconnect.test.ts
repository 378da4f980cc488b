import { setTimeout as delay } from "node:timers/promises";
import { createEmulator, type Emulator } from "@understudy/emulator";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { embed, expectHealthy, postJson } from "../setup/expect-healthy.ts";
import { preparedHome } from "../setup/models-home.ts";
import { contentType, field, file, openForm } from "./multipart.ts";
import { RawConnection } from "./raw-connection.ts";

const maxQueue = 400;
let emulator: Emulator;
let url: string;

beforeAll(async () => {
  emulator = await createEmulator({ home: await preparedHome(), maxQueue });
  url = await emulator.listen({ port: 0 });
  await expectHealthy(url);
});
afterAll(() => emulator.close());
afterEach(() => expectHealthy(url));

/** Enough work to keep every core busy for a while. */
const longInputs = Array.from(
  { length: maxQueue / 4 },
  (_, index) => `${"word ".repeat(100)}${index}`,
);

describe("a client that goes away", () => {
  it("takes its queued work with it: the queue has room at once", async () => {
    const expected = await embed(url, "the same as ever");
    for (let round = 0; round < 10; round++) {
      const gone = new AbortController();
      const requests = Array.from({ length: 3 }, () =>
        postJson(url, "/v1/embeddings", { model: "use-lite-en", input: longInputs }, gone.signal),
      );
      await delay(20);
      gone.abort();
      const outcomes = await Promise.allSettled(requests);
      expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    }
    // Three thousand inputs were abandoned. If they were still queued, this would be a 429.
    expect(await embed(url, "the same as ever")).toEqual(expected);
  });

  it("in-process is told its own reason", async () => {
    const gone = new AbortController();
    const request = emulator.fetch(new URL("/v1/embeddings", "http://x"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ model: "use-lite-en", input: longInputs }),
      signal: gone.signal,
    });
    const reason = new Error("no longer needed");
    await delay(5);
    gone.abort(reason);
    await expect(request).rejects.toBe(reason);
  });

  it("in the middle of its head, or of a body of any kind, leaves nothing behind", async () => {
    const json = "POST /v1/embeddings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    const upload = `POST /v1/files HTTP/1.1\r\nHost: x\r\nContent-Type: ${contentType}\r\n`;
    const image = `POST /v1/images/classifications HTTP/1.1\r\nHost: x\r\nContent-Type: ${contentType}\r\n`;
    const start = openForm(field("purpose", "user_data"), file("file", "half.bin", "half"));
    const startOfImage = openForm(field("model", "nsfw-mobilenet-v2"), file("image", "a.png", "x"));
    const halves = [
      "POST /v1/embed",
      `${json}Content-Le`,
      `${json}Content-Length: 1000\r\n\r\n{"model":`,
      `${json}Transfer-Encoding: chunked\r\n\r\n9\r\n{"model":\r\n`,
      `${upload}Content-Length: 100000\r\n\r\n${start}`,
      `${upload}Transfer-Encoding: chunked\r\n\r\n${start.length.toString(16)}\r\n${start}\r\n`,
      `${image}Content-Length: 100000\r\n\r\n${startOfImage}`,
    ];
    for (const half of [...halves, ...halves]) {
      using connection = await RawConnection.open(url);
      await connection.send(half);
      await delay(10);
      connection.cut();
    }
    const list = await fetch(new URL("/v1/files", url));
    expect(await list.json()).toMatchObject({ data: [], has_more: false });
  });

  it("without reading its answer does not hold the others up", async () => {
    const body = JSON.stringify({ model: "use-lite-en", input: longInputs.slice(0, 50) });
    const head = `POST /v1/embeddings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const connections = await Promise.all(Array.from({ length: 5 }, () => RawConnection.open(url)));
    for (const connection of connections) await connection.send(head + body);
    await expectHealthy(url);
    for (const connection of connections) connection.cut();
  });
});
