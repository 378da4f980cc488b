import { expect, test } from "vitest";
import { BlobNotFoundError, BlobTooLargeError } from "./blobs/blob-errors.ts";
import { StorageError } from "./storage-error.ts";

test("an error is recognised by its class, its base, and nothing else", () => {
  const error = new BlobTooLargeError(10);
  expect(BlobTooLargeError.is(error)).toBe(true);
  expect(StorageError.is(error)).toBe(true);
  expect(BlobNotFoundError.is(error)).toBe(false);
});

test("an error of another copy of the package is recognised", () => {
  const foreign = { [Symbol.for("@understudy/storage/error")]: true, code: "blob_too_large" };
  expect(BlobTooLargeError.is(foreign)).toBe(true);
  expect(BlobNotFoundError.is(foreign)).toBe(false);
});

test.each([null, undefined, "blob_too_large", { code: "blob_too_large" }, new Error("x")])(
  "%j is not an error of storage",
  (value) => {
    expect(StorageError.is(value)).toBe(false);
    expect(BlobTooLargeError.is(value)).toBe(false);
  },
);
