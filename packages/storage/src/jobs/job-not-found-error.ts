import { isStorageErrorOf, StorageError } from "../storage-error.ts";

/** Something was to be added to a job that does not exist. */
export class JobNotFoundError extends StorageError {
  override readonly name = "JobNotFoundError";
  readonly code = "job_not_found";
  readonly jobId: string;

  constructor(jobId: string) {
    super(`Expected a stored job with the id ${JSON.stringify(jobId)}, but there is none.`);
    this.jobId = jobId;
  }

  static override is(value: unknown): value is JobNotFoundError {
    return isStorageErrorOf(value, "job_not_found");
  }
}
