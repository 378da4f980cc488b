import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GatheringWriter } from "./gathering-writer.ts";

function recorder() {
  const writes: string[] = [];
  const to = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      writes.push(chunk);
      done();
    },
  });
  return { writes, to };
}

describe("GatheringWriter", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("writes the first pieces as they come, then those of a while together", async () => {
    const { writes, to } = recorder();
    const writer = new GatheringWriter(to, 8);
    for (const piece of "abcdefg") writer.write(piece);
    expect(writes).toEqual(["a", "b", "c", "d"]);
    await vi.advanceTimersByTimeAsync(7);
    expect(writes).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(2);
    expect(writes.slice(4)).toEqual(["efg"]);
  });

  it("does not hold back what comes slowly", async () => {
    const { writes, to } = recorder();
    const writer = new GatheringWriter(to, 8);
    for (const piece of "abcdefg") {
      writer.write(piece);
      await vi.advanceTimersByTimeAsync(9);
    }
    expect(writes).toEqual([..."abcdefg"]);
  });

  it("writes what is left before the end, and nothing after it", async () => {
    const { writes, to } = recorder();
    const writer = new GatheringWriter(to, 8);
    for (const piece of "abcdef") writer.write(piece);
    writer.end();
    expect(writes.join("")).toBe("abcdef");
    expect(to.writableEnded).toBe(true);
    await vi.advanceTimersByTimeAsync(20);
    expect(writes.join("")).toBe("abcdef");
  });

  it("drops what waits when the socket has gone", async () => {
    const { writes, to } = recorder();
    const writer = new GatheringWriter(to, 8);
    for (const piece of "abcdef") writer.write(piece);
    to.destroy();
    await vi.advanceTimersByTimeAsync(20);
    writer.end();
    expect(writes.join("")).toBe("abcd");
  });
});
