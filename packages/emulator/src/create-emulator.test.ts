import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCatalogue } from "@understudy/models";
import { writeRandomCheckpoint } from "@understudy/models/testing";
import { ServiceClosedError } from "@understudy/server";
import { StorageInUseError } from "@understudy/storage";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createEmulator, type Emulator } from "./create-emulator.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "understudy-emulator-"));
});
afterAll(() => rm(home, { recursive: true }));

async function upload(
  { fetch }: Emulator,
  name: string,
  content: string | Uint8Array<ArrayBuffer> = "hello",
): Promise<string> {
  const form = new FormData();
  form.set("purpose", "user_data");
  form.set("file", new Blob([content]), name);
  const response = await fetch("http://emulator/v1/files", { method: "POST", body: form });
  expect(response.status).toBe(200);
  return ((await response.json()) as { id: string }).id;
}

async function filenames({ fetch }: Emulator): Promise<string[]> {
  const response = await fetch("http://emulator/v1/files");
  const { data } = (await response.json()) as { data: { filename: string }[] };
  return data.map(({ filename }) => filename);
}

describe("fetch", () => {
  test("takes what the global one takes: a text, a URL, a Request", async () => {
    await using emulator = await createEmulator({ home });
    const url = "http://any.host.at.all/v1/models";
    for (const input of [url, new URL(url), new Request(url)]) {
      expect((await emulator.fetch(input)).status).toBe(200);
    }
  });

  test("rejects with the signal's reason when it is aborted", async () => {
    await using emulator = await createEmulator({ home });
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(emulator.fetch("http://emulator/v1/models", { signal })).rejects.toThrow("enough");
  });

  test("rejects what is no request, and does not throw", async () => {
    await using emulator = await createEmulator({ home });
    const answer = emulator.fetch("/v1/models");
    await expect(answer).rejects.toThrow(TypeError);
  });

  test("fails a file that is not read yet when it is aborted", async () => {
    await using emulator = await createEmulator({ home });
    const id = await upload(emulator, "large.bin", new Uint8Array(1024 * 1024));
    const client = new AbortController();
    const { signal } = client;
    const content = await emulator.fetch(`http://emulator/v1/files/${id}/content`, { signal });
    const reason = new Error("enough");
    client.abort(reason);
    await expect(content.arrayBuffer()).rejects.toBe(reason);
  });
});

describe("a stream of tokens in this process", () => {
  const model = "random-llama";
  let modelHome: string;
  beforeAll(async () => {
    modelHome = await mkdtemp(join(tmpdir(), "understudy-emulator-"));
    const checkpoint = join(modelHome, model);
    await writeRandomCheckpoint(checkpoint, "llama", { contextLength: 1024 });
    await using emulator = await createEmulator({ home: modelHome });
    await emulator.catalogue.pull(checkpoint);
  });
  afterAll(() => rm(modelHome, { recursive: true }));

  const ask = ({ fetch }: Emulator, signal: AbortSignal | null = null) =>
    fetch("http://emulator/v1/chat/completions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        model,
        messages: [{ role: "user", content: "hello" }],
        max_tokens: 300,
        temperature: 0,
        stream: true,
      }),
      signal,
    });

  test("goes on to its end when the emulator is closed", async () => {
    const emulator = await createEmulator({ home: modelHome });
    const whole = (await (await ask(emulator)).text()).split("\n\n");
    expect(whole.length).toBeGreaterThan(100);
    const reader = (await ask(emulator)).body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader?.read())?.value ?? "";
    const closed = emulator.close();
    for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
      text += read.value;
    }
    await closed;
    const events = text.split("\n\n");
    expect(events).toHaveLength(whole.length);
    expect(events.at(-2)).toBe("data: [DONE]");
  });

  test("that has not begun when the emulator is closed is whole too", async () => {
    const emulator = await createEmulator({ home: modelHome });
    const asked = ask(emulator);
    const closed = emulator.close();
    expect(await (await asked).text()).toMatch(/data: \[DONE\]\n\n$/);
    await closed;
  });

  test("that nobody reads ends, and does not hold up the close of the emulator", async () => {
    const emulator = await createEmulator({ home: modelHome });
    const response = await ask(emulator);
    await emulator.close();
    expect(await response.text()).toMatch(/data: \[DONE\]\n\n$/);
  });

  test("fails with the reason when it is aborted", async () => {
    await using emulator = await createEmulator({ home: modelHome });
    const client = new AbortController();
    const reader = (await ask(emulator, client.signal)).body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    const reason = new Error("enough");
    client.abort(reason);
    await expect(reader?.read()).rejects.toBe(reason);
  });
});

test("a model that another process adds is served without a restart", async () => {
  await using emulator = await createEmulator({ home });
  const ids = async () => {
    const response = await emulator.fetch("http://emulator/v1/models");
    const { data } = (await response.json()) as { data: { id: string }[] };
    return data.map(({ id }) => id);
  };
  const [manifest] = emulator.catalogue.list();
  const path = join(home, "mine.json");
  await writeFile(path, JSON.stringify({ ...manifest, id: "mine" }));
  const other = await createCatalogue({ home });
  await other.add(path);
  expect(await ids()).not.toContain("mine");
  await vi.waitFor(async () => expect(await ids()).toContain("mine"), { timeout: 10_000 });
  await other.remove("mine");
  await vi.waitFor(async () => expect(await ids()).not.toContain("mine"), { timeout: 10_000 });
});

describe("files", () => {
  test("live in memory, so that emulators may share a home", async () => {
    await using one = await createEmulator({ home });
    await using other = await createEmulator({ home });
    await upload(one, "one.txt");
    expect(await filenames(one)).toEqual(["one.txt"]);
    expect(await filenames(other)).toEqual([]);
    expect(await readdir(home)).not.toContain("data");
  });

  test("outlive an emulator that persists", async () => {
    {
      await using first = await createEmulator({ home, persist: true });
      await upload(first, "kept.txt");
    }
    await using second = await createEmulator({ home, persist: true });
    expect(await filenames(second)).toEqual(["kept.txt"]);
  });

  test("of one home belong to one emulator that persists at a time", async () => {
    await using _first = await createEmulator({ home, persist: true });
    const second = createEmulator({ home, persist: true });
    await expect(second).rejects.toSatisfy(StorageInUseError.is);
  });
});

test("an option that is refused leaves the home free", async () => {
  const refused = createEmulator({ home, persist: true, threads: 0 });
  await expect(refused).rejects.toMatchObject({ code: "runtime_option", option: "threads" });
  await using emulator = await createEmulator({ home, persist: true });
  expect((await emulator.fetch("http://emulator/health/ready")).status).toBe(200);
});

/** Adds a model with its files, as a training job does. */
async function installModel({ catalogue }: Emulator, id: string) {
  const { manifest, files } = await catalogue.prepare("detypify-symbols");
  if (manifest.task !== "image-classification") throw new TypeError("It classifies images.");
  const { source: _, ...model } = { ...manifest, converter: "none", id } as const;
  return catalogue.install(model, new Map([["model.onnx", await readFile(files.model)]]));
}

describe("models that are installed", () => {
  const modelIds = async ({ fetch }: Emulator): Promise<string[]> => {
    const response = await fetch("http://emulator/v1/models");
    const { data } = (await response.json()) as { data: { id: string }[] };
    return data.map(({ id }) => id);
  };

  test("are served at once, and gone when the emulator is closed", async () => {
    const one = await createEmulator({ home });
    const { directory } = await installModel(one, "for-now");
    expect(await modelIds(one)).toContain("for-now");
    await using other = await createEmulator({ home });
    expect(await modelIds(other)).not.toContain("for-now");
    expect(await readdir(join(home, "models"))).not.toContain("for-now");
    await one.close();
    await expect(readdir(directory)).rejects.toThrow("ENOENT");
  });

  test("outlive an emulator that persists", async () => {
    {
      await using first = await createEmulator({ home, persist: true });
      await installModel(first, "kept");
    }
    await using second = await createEmulator({ home, persist: true });
    expect(await modelIds(second)).toContain("kept");
  });
});

describe("a port", () => {
  test("is listened on when asked, and free again after close", async () => {
    const emulator = await createEmulator({ home });
    expect(emulator.url).toBeUndefined();
    const url = await emulator.listen({ port: 0 });
    expect(emulator.url).toBe(url);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    await Promise.all([emulator.close(), emulator.close()]);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();

    await using next = await createEmulator({ home });
    const port = Number(new URL(url).port);
    expect(await next.listen({ port })).toBe(url);
  });

  test("is not opened by an emulator that is closed, or that is being closed", async () => {
    const emulator = await createEmulator({ home });
    const url = await emulator.listen({ port: 0 });
    const port = Number(new URL(url).port);
    const refused = { name: "ServiceClosedError", code: "service_closed" };
    const closed = emulator.close();
    await expect(emulator.listen({ port })).rejects.toMatchObject(refused);
    await closed;
    await expect(emulator.listen({ port })).rejects.toMatchObject(refused);
    await expect(emulator.listen({ port })).rejects.toSatisfy(ServiceClosedError.is);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();

    const other = await createEmulator({ home });
    const listening = other.listen({ port });
    const late = expect(listening).rejects.toMatchObject(refused);
    await other.close();
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
    await late;
    expect(other.url).toBeUndefined();
  });

  test("that is taken is an error that says what to do", async () => {
    await using one = await createEmulator({ home });
    await using other = await createEmulator({ home });
    const port = Number(new URL(await one.listen({ port: 0 })).port);
    await expect(other.listen({ port })).rejects.toMatchObject({
      name: "ListenError",
      code: "EADDRINUSE",
      port,
      message: expect.stringContaining("another port"),
    });
  });
});

test("an answer that is on its way out when it is closed arrives whole", async () => {
  const emulator = await createEmulator({ home });
  const url = await emulator.listen({ port: 0 });
  const sizeBytes = 16 * 1024 * 1024;
  const form = new FormData();
  form.set("purpose", "user_data");
  form.set("file", new Blob([new Uint8Array(sizeBytes).fill(7)]), "large.bin");
  const stored = await fetch(`${url}/v1/files`, { method: "POST", body: form });
  const { id } = (await stored.json()) as { id: string };

  const response = await fetch(`${url}/v1/files/${id}/content`);
  const [bytes] = await Promise.all([response.bytes(), emulator.close()]);
  expect(bytes.byteLength).toBe(sizeBytes);
  expect(bytes.every((byte) => byte === 7)).toBe(true);
});

test("after close, requests are refused and health says so", async () => {
  const emulator = await createEmulator({ home });
  await emulator.close();
  const { status } = await emulator.fetch("http://emulator/v1/models");
  expect(status).toBe(503);
  expect((await emulator.fetch("http://emulator/health/ready")).status).toBe(503);
});
