import type { InferenceSession, Tensor } from "onnxruntime-node";
import { detailOf, TaskFailure } from "./task-failure.ts";

/** Run a session for one output: each one that is fetched is copied. Fails with `inference`. */
export async function runSession(
  session: InferenceSession,
  feeds: Record<string, Tensor>,
  outputName: string,
): Promise<Tensor> {
  try {
    const { [outputName]: output } = await session.run(feeds, [outputName]);
    if (output !== undefined) return output;
  } catch (error) {
    throw new TaskFailure({ kind: "inference", detail: detailOf(error) });
  }
  throw new TaskFailure({ kind: "inference", detail: `it gave no ${outputName}` });
}
