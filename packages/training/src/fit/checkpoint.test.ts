import { describe, expect, test } from "vitest";
import { TrainingError } from "../errors.ts";
import { decodeCheckpoint, encodeCheckpoint } from "./checkpoint.ts";

const fingerprint = { seed: 7, shapes: { w: [2, 2] }, hyperparameters: { batch_size: 32 } };
const state = { epoch: 3, sums: { loss: 0.1 + 0.2 }, note: "héllo" };
const tensors = {
  w: Float32Array.of(1.5, -0, Number.MIN_VALUE, 3e38),
  none: new Float32Array(),
  b: Float32Array.of(-1),
};

const encoded = () => encodeCheckpoint({ state, tensors }, fingerprint);

function problem(bytes: Uint8Array, expected: Record<string, unknown> = fingerprint): string {
  try {
    decodeCheckpoint(bytes, expected);
  } catch (error) {
    if (TrainingError.is(error) && error.code === "invalid_checkpoint") return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a checkpoint", () => {
  test("comes back as it was, bit for bit, from anywhere in a buffer", () => {
    const bytes = encoded();
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    // A Buffer, as files are read into, whose `slice` makes no copy.
    for (const given of [shifted, Buffer.from(bytes)]) {
      const decoded = decodeCheckpoint<typeof state>(given, fingerprint);
      expect(decoded.state).toEqual(state);
      expect(Object.keys(decoded.tensors)).toEqual(["w", "none", "b"]);
      expect(decoded.tensors).toEqual(tensors);
      expect(Object.is(decoded.tensors.w?.[1], -0)).toBe(true);
    }
  });

  test("fits a fingerprint whose keys stand in another order", () => {
    const { seed, ...others } = fingerprint;
    expect(decodeCheckpoint(encoded(), { ...others, seed }).state).toEqual(state);
  });

  test("of another training is refused, and the difference named", () => {
    expect(problem(encoded(), { ...fingerprint, hyperparameters: { batch_size: 64 } })).toMatch(
      'expected hyperparameters {"batch_size":64}, got {"batch_size":32}',
    );
    expect(problem(encoded(), { ...fingerprint, more: 1 })).toMatch("expected more 1, got nothing");
  });

  test("that is damaged anywhere, cut off or something else is refused", () => {
    const bytes = encoded();
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      expect(problem(damaged)).toMatch("This is not a checkpoint to go on from");
    }
    for (const length of [0, 10, 16, bytes.length - 1]) {
      expect(problem(bytes.subarray(0, length))).toMatch("not a checkpoint");
    }
    expect(problem(new TextEncoder().encode('{"epoch": 1, "step": 12}'))).toMatch(
      "it does not begin like one",
    );
  });
});
