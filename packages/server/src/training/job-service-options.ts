import type { Catalogue } from "@understudy/models";
import type { Storage } from "@understudy/storage";
import type { Logger } from "pino";
import type { EmbeddingService } from "../services/embedding-service.ts";

/** What the services need that train and evaluate. */
export interface JobServiceOptions {
  readonly storage: Storage;
  readonly catalogue: Catalogue;
  readonly embedding: EmbeddingService;
  readonly logger: Logger;
  /** Threads of the computing within a job. */
  readonly threads: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
