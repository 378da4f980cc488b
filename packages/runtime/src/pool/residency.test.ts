import fc from "fast-check";
import { expect, test } from "vitest";
import { Residency } from "./residency.ts";

const model = (key: string, sizeBytes: number) => ({ key, modelId: key, sizeBytes });
const always = () => true;

test("a copy that is held already costs nothing and becomes the most recently used", () => {
  const residency = new Residency<string>(20);
  residency.claim("w", model("a", 10), always);
  residency.claim("w", model("b", 10), always);
  expect(residency.claim("w", model("a", 10), always)).toEqual([]);
  expect(residency.claim("w", model("c", 10), always)).toEqual([{ worker: "w", key: "b" }]);
});

test("copies of busy workers stay, and there may be no room then", () => {
  const residency = new Residency<string>(20);
  residency.claim("busy", model("a", 10), always);
  residency.claim("idle", model("b", 10), always);
  const isIdle = (worker: string) => worker === "idle";
  expect(residency.claim("new", model("c", 20), isIdle)).toBeNull();
  expect(residency.loadedBytes()).toBe(20);
  expect(residency.claim("new", model("c", 10), isIdle)).toEqual([{ worker: "idle", key: "b" }]);
  expect(residency.models()).toEqual([
    { id: "a", copies: 1, sizeBytes: 10 },
    { id: "c", copies: 1, sizeBytes: 10 },
  ]);
});

test("a worker's own other models may go for its next one, though it is not idle", () => {
  const residency = new Residency<string>(10);
  residency.claim("w", model("a", 10), always);
  expect(residency.claim("w", model("b", 10), () => false)).toEqual([{ worker: "w", key: "a" }]);
});

test("what is kept for others takes room from copies of idle workers, and gives it back", () => {
  const residency = new Residency<string>(30);
  residency.claim("busy", model("a", 10), always);
  residency.claim("idle", model("b", 10), always);
  const isIdle = (worker: string) => worker === "idle";
  expect(residency.reserve(10, isIdle)).toEqual([]);
  expect(residency.reserve(15, isIdle)).toEqual([{ worker: "idle", key: "b" }]);
  expect(residency.claim("idle", model("b", 10), isIdle)).toBeNull();
  expect([15, 16].map((size) => residency.isCrowdedOut(size))).toEqual([false, true]);
  residency.reserve(0, isIdle);
  expect(residency.claim("idle", model("b", 20), isIdle)).toEqual([]);
});

test("the budget is kept, whatever is claimed", () => {
  const claims = fc.array(
    fc.record({
      worker: fc.constantFrom("w", "x", "y"),
      key: fc.constantFrom("a", "b", "c", "d", "e"),
      idle: fc.subarray(["w", "x", "y"]),
    }),
    { maxLength: 60 },
  );
  const sizes: Record<string, number> = { a: 1, b: 7, c: 20, d: 33, e: 50 };
  fc.assert(
    fc.property(claims, fc.integer({ min: 50, max: 120 }), (sequence, budget) => {
      const residency = new Residency<string>(budget);
      for (const { worker, key, idle } of sequence) {
        const isIdle = (other: string) => idle.includes(other);
        const evictions = residency.claim(worker, model(key, sizes[key] ?? 0), isIdle);
        expect(residency.loadedBytes()).toBeLessThanOrEqual(budget);
        if (evictions === null) continue;
        expect(residency.holds(worker, key)).toBe(true);
        for (const gone of evictions) {
          expect(isIdle(gone.worker) || gone.worker === worker).toBe(true);
          expect(residency.holds(gone.worker, gone.key)).toBe(false);
        }
      }
    }),
  );
});
