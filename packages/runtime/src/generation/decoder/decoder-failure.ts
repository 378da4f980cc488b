import { TaskFailure } from "../../worker/task-failure.ts";

/** The failure of a model whose graph is not what its description says. */
export function incompatible(path: string, detail: string): TaskFailure {
  return new TaskFailure({ kind: "model-load", path, reason: "incompatible", detail });
}
