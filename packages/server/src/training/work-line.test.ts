import { expect, test } from "vitest";
import { WorkLine } from "./work-line.ts";

/** A line over a list, whose pieces end when the test says so. */
function lineOver(waiting: string[]) {
  const begun: string[] = [];
  const errors: unknown[] = [];
  const ends = new Map<string, () => void>();
  const line = new WorkLine<string>({
    next: async () => waiting.shift(),
    work: (piece) => {
      begun.push(piece);
      if (piece.startsWith("bad")) return Promise.reject(new Error(piece));
      return new Promise((resolve) => ends.set(piece, resolve));
    },
    onError: (error) => errors.push(error),
  });
  const end = async (piece: string) => {
    ends.get(piece)?.();
    await settle();
  };
  return { line, begun, errors, end };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 1));

test("one piece is worked on at a time, in order", async () => {
  const { line, begun, end } = lineOver(["a", "b"]);
  line.wake();
  line.wake();
  await settle();
  expect(begun).toEqual(["a"]);
  await end("a");
  expect(begun).toEqual(["a", "b"]);
  await end("b");
});

test("what comes while the line looks and finds nothing is found all the same", async () => {
  const waiting: string[] = [];
  const begun: string[] = [];
  const line = new WorkLine<string>({
    next: async () => {
      const piece = waiting.shift();
      if (piece === undefined && begun.length === 0) {
        // As late as can be: the answer "nothing" is on its way.
        queueMicrotask(() => {
          waiting.push("late");
          line.wake();
        });
      }
      return piece;
    },
    work: async (piece) => void begun.push(piece),
    onError: (error) => {
      throw error;
    },
  });
  line.wake();
  await settle();
  expect(begun).toEqual(["late"]);
});

test("a piece that fails is told of and the next one is begun", async () => {
  const { line, begun, errors, end } = lineOver(["bad", "good"]);
  line.wake();
  await expect.poll(() => begun, { timeout: 10_000 }).toEqual(["bad", "good"]);
  expect(errors).toEqual([new Error("bad")]);
  await end("good");
});

test("closing waits for the piece under way and begins no other", async () => {
  const { line, begun, end } = lineOver(["a", "b"]);
  line.wake();
  await settle();
  let closed = false;
  const closing = line.close().then(() => {
    closed = true;
  });
  await settle();
  expect(closed).toBe(false);
  await end("a");
  await closing;
  line.wake();
  await settle();
  expect(begun).toEqual(["a"]);
});
