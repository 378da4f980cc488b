import * as ort from "onnxruntime-node";
import type { GraphRunner, RunTensor } from "../graph-runner.ts";

/** Runs graphs in this thread: what the tests hand to training. */
export function ortRunner({ threads = 1 }: { readonly threads?: number } = {}): GraphRunner {
  return {
    async load(model) {
      const session = await ort.InferenceSession.create(model, {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        logSeverityLevel: 4,
        enableMemPattern: false,
        extra: { session: { intra_op: { allow_spinning: "0" } } },
      });
      return {
        async run(feeds, fetches) {
          const tensors = Object.entries(feeds).map(([name, { dataType, data, shape }]) => {
            // The types of ONNX Runtime's constructor pair each data type with its array.
            return [name, new ort.Tensor(dataType as "float32", data as Float32Array, shape)];
          });
          const results = await session.run(Object.fromEntries(tensors), [...fetches]);
          return Object.fromEntries(
            Object.entries(results).map(([name, { type, dims, data }]) => [
              name,
              { dataType: type, shape: dims, data } as RunTensor,
            ]),
          );
        },
        [Symbol.asyncDispose]: () => session.release(),
      };
    },
  };
}
