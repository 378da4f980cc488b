import { CallScope } from "../core/call-scope.ts";
import { platformSignal } from "../core/call-signal.ts";
import type { Environment } from "../core/environment.ts";
import { JobFailedError } from "../errors/job-failed-error.ts";
import { longestTimerMs } from "../options/rules.ts";
import type {
  Evaluation,
  EvaluationId,
  Evaluations,
  WaitForEvaluationOptions,
} from "./evaluation-waiting.ts";
import { checkEvaluationOptions } from "./wait-options.ts";

/** Looks at an evaluation again and again until it has ended. */
export async function waitForEvaluation(
  evaluations: Evaluations,
  evaluationId: EvaluationId,
  options: WaitForEvaluationOptions = {},
  environment: Environment,
): Promise<Evaluation> {
  checkEvaluationOptions(options);
  const { pollIntervalMs = 500, timeoutMs = longestTimerMs, signal, ...each } = options;
  const scope = new CallScope(timeoutMs, signal, environment);
  const asked = { ...each, signal: platformSignal(scope.signal) };
  try {
    for (;;) {
      const evaluation = await evaluations.retrieve(evaluationId, asked);
      if (evaluation.status === "succeeded") return evaluation;
      if (evaluation.status === "failed") throw new JobFailedError(evaluation);
      await environment.sleep(pollIntervalMs, scope.signal);
    }
  } catch (error) {
    // A call that the end of the waiting ended says only that it was aborted.
    throw scope.signal.aborted ? scope.signal.reason : error;
  } finally {
    scope.close();
  }
}
