import { expect, test } from "vitest";
import { OnnxTensorError } from "./errors.ts";
import { scalar, tensor, tensorBytes, viewBytes } from "./tensor.ts";

function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (OnnxTensorError.is(error)) return error.message;
    throw error;
  }
  return "nothing was thrown";
}

test("a typed array is kept, not copied", () => {
  const data = new Float32Array([1, 2]);
  expect(tensor("float32", [2], data).data).toBe(data);
});

test("plain numbers become the elements of the type", () => {
  expect(tensor("int64", [2], [1, -2]).data).toEqual(new BigInt64Array([1n, -2n]));
  expect(tensor("uint64", [1], [2n ** 64n - 1n]).data).toEqual(
    new BigUint64Array([2n ** 64n - 1n]),
  );
  expect(tensor("float32", [1], [0.1]).data[0]).toBe(Math.fround(0.1));
  expect(tensor("bool", [3], [true, false, true]).data).toEqual(new Uint8Array([1, 0, 1]));
  expect(scalar("int32", 7)).toEqual({
    name: "",
    dataType: "int32",
    dims: [],
    data: new Int32Array([7]),
  });
});

test("numbers that a type cannot hold are refused", () => {
  expect(failure(() => tensor("int8", [1], [128]))).toMatch(/fits int8, got 128/);
  expect(failure(() => tensor("uint8", [1], [-1]))).toMatch(/fits uint8, got -1/);
  expect(failure(() => tensor("int32", [1], [1.5]))).toMatch(
    /whole number that fits int32, got 1.5/,
  );
  expect(failure(() => tensor("int64", [1], [2n ** 63n]))).toMatch(/got 9223372036854775808/);
});

test("data and dims have to fit, and the message names the tensor", () => {
  expect(failure(() => tensor("float32", [2, 3], new Float32Array(5), "w"))).toBe(
    'tensor "w": float32[2, 3] needs 24 bytes, got 20',
  );
  expect(failure(() => tensor("string", [2], ["a"], "s"))).toMatch(/need 2 elements, got 1/);
  expect(failure(() => tensor("float32", [-1], [], "w"))).toMatch(/at least 0, got \[-1\]/);
  expect(failure(() => tensor("float32", [2 ** 40, 2 ** 40], []))).toMatch(/too many elements/);
});

test("packed types round up to whole bytes", () => {
  expect(tensor("int4", [3], new Uint8Array(2)).data.byteLength).toBe(2);
  expect(tensor("uint2", [5], new Uint8Array(2)).data.byteLength).toBe(2);
  expect(failure(() => tensor("uint4", [3], new Uint8Array(3)))).toMatch(/needs 2 bytes, got 3/);
});

test("bytes are seen through their type, copied only where they are not aligned", () => {
  const bytes = new Uint8Array(12);
  new DataView(bytes.buffer).setFloat32(4, 1.5, true);
  const aligned = viewBytes("float32", bytes.subarray(4, 8));
  expect(aligned[0]).toBe(1.5);
  expect(aligned.buffer).toBe(bytes.buffer);
  new DataView(bytes.buffer).setFloat32(5, 2.5, true);
  expect(viewBytes("float32", bytes.subarray(5, 9))[0]).toBe(2.5);
  // A Node Buffer's slice() shares its memory, so copying has to go another way.
  expect(viewBytes("float32", Buffer.from(bytes.buffer, 5, 4))[0]).toBe(2.5);
  expect(tensorBytes(tensor("int16", [2], [1, -1]))).toEqual(new Uint8Array([1, 0, 255, 255]));
});
