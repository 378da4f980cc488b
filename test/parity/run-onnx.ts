import { InferenceSession, Tensor } from "onnxruntime-node";

/** Runs a model of one output once, on the CPU, one thread. */
export async function runOnnx(
  modelPath: string,
  inputs: Readonly<Record<string, { data: Float32Array | Int32Array; dims: readonly number[] }>>,
): Promise<{ name: string; data: Float32Array; dims: readonly number[] }> {
  const session = await InferenceSession.create(modelPath, { intraOpNumThreads: 1 });
  try {
    const feeds = Object.fromEntries(
      Object.entries(inputs).map(([name, { data, dims }]) => [
        name,
        data instanceof Float32Array
          ? new Tensor("float32", data, dims)
          : new Tensor("int32", data, dims),
      ]),
    );
    const [[name, output] = []] = Object.entries(await session.run(feeds));
    if (name === undefined || !(output?.data instanceof Float32Array)) {
      throw new TypeError(`${modelPath} gave no floats.`);
    }
    return { name, data: output.data, dims: output.dims };
  } finally {
    await session.release();
  }
}
