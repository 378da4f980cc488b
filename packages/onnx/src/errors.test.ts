import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { OnnxError, OnnxFormatError, OnnxGraphError } from "./errors.ts";

test("an error of another realm is recognised by its brand and code", () => {
  const foreign: unknown = runInNewContext(
    `Object.assign(new Error("x"), { [Symbol.for("@understudy/onnx.error")]: true, code: "onnx_format" })`,
  );
  expect(foreign instanceof Error).toBe(false);
  expect(OnnxError.is(foreign)).toBe(true);
  expect(OnnxFormatError.is(foreign)).toBe(true);
  expect(OnnxGraphError.is(foreign)).toBe(false);
});

test("other values are no errors of this package", () => {
  for (const value of [undefined, null, "onnx_format", { code: "onnx_format" }, new Error("x")]) {
    expect(OnnxError.is(value)).toBe(false);
    expect(OnnxFormatError.is(value)).toBe(false);
  }
});

test("a node is named by its name, or by its place where it has none", () => {
  const place = { graphName: "g", nodeIndex: 4, opType: "Add" };
  expect(new OnnxGraphError("no", { ...place, nodeName: "sum" }).message).toBe(
    'node "sum" (Add) of graph "g": no',
  );
  expect(new OnnxGraphError("no", { ...place, nodeName: "" }).message).toBe(
    'node #4 (Add) of graph "g": no',
  );
});
