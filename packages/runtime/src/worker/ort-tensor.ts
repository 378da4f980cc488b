import type { Tensor } from "onnxruntime-node";
import type { RunTensor, TensorOutput } from "../tensor.ts";
import type { OnnxRuntime } from "./onnx-runtime.ts";

/** The tensors that ONNX Runtime is fed, over the very arrays that are given. */
export function toFeeds(
  onnxRuntime: OnnxRuntime,
  tensors: Readonly<Record<string, RunTensor>>,
): Record<string, Tensor> {
  return Object.fromEntries(
    Object.entries(tensors).map(([name, { dataType, data, shape }]) => [
      name,
      // The constructor has an overload for each pair of type and array, and none for all of them.
      new onnxRuntime.Tensor(dataType as "float32", data as Float32Array, shape),
    ]),
  );
}

/** What ONNX Runtime gave, over its own arrays. Throws a `TypeError` for a type that is not known. */
export function fromTensor(name: string, { type, dims: shape, data }: Tensor): TensorOutput {
  switch (type) {
    case "float32":
    case "float64":
    case "int8":
    case "int16":
    case "int32":
    case "int64":
    case "uint8":
    case "uint16":
    case "uint32":
    case "uint64":
    case "bool":
    case "string":
      return { dataType: type, shape, data } as TensorOutput;
    case "float16": {
      // An array of numbers where JavaScript has one for them, of bits where it has not.
      const { buffer, byteOffset, length } = data as Uint16Array;
      return { dataType: type, shape, data: new Uint16Array(buffer, byteOffset, length) };
    }
    default:
      throw new TypeError(`Expected ${name} to be numbers, truth values or texts, got ${type}.`);
  }
}
