import type { components } from "@understudy/spec";
import type { JobRecord } from "@understudy/storage";

export type CreateJobBody = components["schemas"]["CreateTrainingJobRequest"];

/** What is kept of the request of a job. */
export interface StoredRequest {
  readonly body: CreateJobBody;
  /** The names of the files, which may be deleted while the job runs. */
  readonly filenames: { readonly training: string; readonly validation: string | null };
}

/** The request of a job that this service has stored. */
export function storedRequest(job: JobRecord): StoredRequest {
  return job.request as StoredRequest;
}
