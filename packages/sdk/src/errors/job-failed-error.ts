import type { Schemas } from "../schemas.ts";
import { UnderstudyError } from "./understudy-error.ts";

/** A job that was waited for failed, or was cancelled. `code` is that of its failure, or `cancelled`. */
export class JobFailedError extends UnderstudyError {
  static override readonly kind = "JobFailedError";

  /** As it was when it had ended. */
  readonly job: Schemas["TrainingJob"] | Schemas["Evaluation"];

  constructor(job: JobFailedError["job"]) {
    const why = job.error === null ? "" : `: ${job.error.message}`;
    super(
      `The job ${job.id} has ${job.status === "failed" ? "failed" : "been cancelled"}${why}`,
      job.error?.code ?? job.status,
    );
    this.job = job;
  }
}
