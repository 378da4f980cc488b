import * as ort from "onnxruntime-node";
import { encodeModel } from "../codec/model-codec.ts";
import type { Model } from "../model.ts";

/** What ONNX Runtime gave for one output. */
export interface OrtResult {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: readonly (number | bigint | string | boolean)[];
}

/** An input for ONNX Runtime. */
export interface OrtInput {
  readonly type: "float32" | "int64" | "int32" | "bool" | "uint8" | "int8" | "string";
  readonly dims: readonly number[];
  readonly data: readonly (number | bigint | string | boolean)[];
}

/** Runs a model once and releases it. Outputs come in the order of the graph. */
export async function runInOrt(
  model: Model | Uint8Array,
  feeds: Readonly<Record<string, OrtInput>>,
): Promise<ReadonlyMap<string, OrtResult>> {
  const bytes = model instanceof Uint8Array ? model : encodeModel(model);
  const session = await ort.InferenceSession.create(bytes, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 4,
    graphOptimizationLevel: "disabled",
  });
  try {
    const tensors = Object.entries(feeds).map(([name, input]) => [name, toOrt(input)] as const);
    const results = await session.run(Object.fromEntries(tensors));
    const named = session.outputNames.map((name) => {
      const result = results[name];
      if (result === undefined) throw new RangeError(`ONNX Runtime gave no "${name}"`);
      const data = [...(result.data as Iterable<number | bigint | string | boolean>)];
      return [name, { type: result.type, dims: result.dims, data }] as const;
    });
    return new Map(named);
  } finally {
    await session.release();
  }
}

function toOrt({ type, dims, data }: OrtInput): ort.Tensor {
  switch (type) {
    case "float32":
      return new ort.Tensor(type, Float32Array.from(data, Number), dims);
    case "int64":
      return new ort.Tensor(type, BigInt64Array.from(data, BigInt), dims);
    case "int32":
      return new ort.Tensor(type, Int32Array.from(data, Number), dims);
    case "uint8":
      return new ort.Tensor(type, Uint8Array.from(data, Number), dims);
    case "int8":
      return new ort.Tensor(type, Int8Array.from(data, Number), dims);
    case "bool":
      return new ort.Tensor(type, Uint8Array.from(data, Number), dims);
    case "string":
      return new ort.Tensor(type, data.map(String), dims);
  }
}
