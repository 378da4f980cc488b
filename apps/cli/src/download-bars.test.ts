import { PassThrough } from "node:stream";
import { expect, it, vi } from "vitest";
import { downloadBars } from "./download-bars.ts";

type Update = ReturnType<typeof downloadBars>["update"];

/** What a terminal is sent, once that holds a text: bars are drawn a few times a second. */
async function drawn(draw: (update: Update) => void, awaited: string): Promise<string> {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 120,
    rows: 24,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
    clearScreenDown: () => true,
  });
  const bars = downloadBars(stream as unknown as NodeJS.WriteStream);
  let text = "";
  stream.on("data", (chunk) => {
    text += chunk;
  });
  try {
    draw(bars.update);
    await vi.waitFor(() => expect(text).toContain(awaited), { timeout: 10_000 });
  } finally {
    bars[Symbol.dispose]();
  }
  return text;
}

const mebibyte = 1024 ** 2;

it("shows each file that is under way, and how much there is of all", async () => {
  const text = await drawn((update) => {
    const file = {
      path: "model.safetensors",
      receivedBytes: 2 * mebibyte,
      totalBytes: 4 * mebibyte,
    };
    const all = { receivedBytes: 3 * mebibyte, totalBytes: 6 * mebibyte };
    update({ id: "m", phase: "downloading", ...all, file });
    update({ id: "m", phase: "downloading", ...all, file });
  }, "model.safetensors");
  expect(text).toMatch(/model\.safetensors .* 50% \| 2\.0\/4\.0 MiB/);
  expect(text).toMatch(/total .* 50% \| 3\.0\/6\.0 MiB/);
});

it("shows the end of a path that is too long, and no file that is whole", async () => {
  const text = await drawn((update) => {
    const all = { receivedBytes: 1, totalBytes: 20 };
    const path = `onnx/${"long-".repeat(12)}model_q4.onnx`;
    update({
      ...{ id: "m", phase: "downloading", ...all },
      file: { path: "config.json", receivedBytes: 1, totalBytes: 1 },
    });
    update({
      ...{ id: "m", phase: "downloading", ...all },
      file: { path, receivedBytes: 1, totalBytes: 19 },
    });
  }, "model_q4.onnx");
  expect(text).toContain("…");
  expect(text).toContain("model_q4.onnx ");
  expect(text).not.toContain("config.json");
});
