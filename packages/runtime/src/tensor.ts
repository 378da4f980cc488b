/** A dense tensor as it goes into a graph and comes out of one. `data` is row-major. */
export type RunTensor =
  | { readonly dataType: "float32"; readonly shape: readonly number[]; readonly data: Float32Array }
  | { readonly dataType: "float64"; readonly shape: readonly number[]; readonly data: Float64Array }
  | { readonly dataType: "int32"; readonly shape: readonly number[]; readonly data: Int32Array }
  | { readonly dataType: "int64"; readonly shape: readonly number[]; readonly data: BigInt64Array }
  | { readonly dataType: "uint8"; readonly shape: readonly number[]; readonly data: Uint8Array }
  | { readonly dataType: "bool"; readonly shape: readonly number[]; readonly data: Uint8Array };

/** What a graph gave: besides what one can be fed, the rarer types of tensors. */
export type TensorOutput =
  | RunTensor
  | { readonly dataType: "int8"; readonly shape: readonly number[]; readonly data: Int8Array }
  | { readonly dataType: "int16"; readonly shape: readonly number[]; readonly data: Int16Array }
  | { readonly dataType: "uint16"; readonly shape: readonly number[]; readonly data: Uint16Array }
  | { readonly dataType: "uint32"; readonly shape: readonly number[]; readonly data: Uint32Array }
  | {
      readonly dataType: "uint64";
      readonly shape: readonly number[];
      readonly data: BigUint64Array;
    }
  /** The bits of each number. */
  | { readonly dataType: "float16"; readonly shape: readonly number[]; readonly data: Uint16Array }
  | { readonly dataType: "string"; readonly shape: readonly number[]; readonly data: string[] };

/** The tensors over arrays of their own, which no one else holds. */
export function copyTensors(
  tensors: Readonly<Record<string, RunTensor>>,
): Record<string, RunTensor> {
  return Object.fromEntries(
    Object.entries(tensors).map(([name, { dataType, shape, data }]) => [
      name,
      { dataType, shape: [...shape], data: data.slice() } as RunTensor,
    ]),
  );
}

/** The buffers of tensors, each once: what is handed over to another thread instead of copied. */
export function tensorBuffers(tensors: Readonly<Record<string, TensorOutput>>): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { data } of Object.values(tensors)) {
    if (!Array.isArray(data) && data.buffer instanceof ArrayBuffer) buffers.add(data.buffer);
  }
  return [...buffers];
}
