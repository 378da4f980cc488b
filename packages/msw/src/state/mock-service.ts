import type { OperationId } from "@understudy/spec";
import { IdempotencyKeys } from "@understudy/spec/check-request";
import { chatCompletion } from "../answers/chat.ts";
import { completion } from "../answers/completion.ts";
import { embeddings } from "../answers/embeddings.ts";
import { example } from "../answers/example.ts";
import { inferenceAnswers } from "../answers/inference.ts";
import type { Answers, Call } from "../call.ts";
import { Evaluations, evaluationAnswers } from "./evaluations.ts";
import { Files, fileAnswers } from "./files.ts";
import { Ids } from "./ids.ts";
import { jobAnswers } from "./job-answers.ts";
import { Jobs, type JobsOptions } from "./jobs.ts";
import { Models, modelAnswers } from "./models.ts";
import { onceForAKey } from "./once-for-a-key.ts";

export interface MockServiceOptions {
  readonly models: readonly string[] | undefined;
  readonly now: () => number;
  readonly failure: JobsOptions["failure"];
}

/** A service with nothing in it yet. */
export interface MockService {
  readonly answers: Answers;
  /** Throws the error of a request for a model that there is not. */
  checkModel(call: Call<OperationId>): void;
}

export function createMockService({
  models: named,
  now,
  failure,
}: MockServiceOptions): MockService {
  const ids = new Ids();
  const answerIds = new Ids();
  const files = new Files(ids, now);
  const models = new Models(named);
  const jobs = new Jobs({ ids, files, models, now, failure });
  const evaluations = new Evaluations(ids, files, now);
  const keys = new IdempotencyKeys(now);
  const ofFiles = fileAnswers(files);
  const ofJobs = jobAnswers(jobs);
  const ofEvaluations = evaluationAnswers(evaluations);
  return {
    answers: {
      "chat.completions.create": ({ body }) => chatCompletion(body, `chatcmpl-${answerIds.next()}`),
      "completions.create": ({ body }) => completion(body, `cmpl-${answerIds.next()}`),
      "embeddings.create": ({ body }) => embeddings(body),
      ...inferenceAnswers,
      ...ofFiles,
      ...modelAnswers(models),
      ...ofJobs,
      ...ofEvaluations,
      "files.create": onceForAKey(keys, "files.create", ofFiles["files.create"]),
      "training.jobs.create": onceForAKey(
        keys,
        "training.jobs.create",
        ofJobs["training.jobs.create"],
      ),
      "evaluations.create": onceForAKey(
        keys,
        "evaluations.create",
        ofEvaluations["evaluations.create"],
      ),
      "health.live": () => example("health.live"),
      "health.ready": () => ({ ...example("health.ready"), models: models.list().length }),
      "openapi.json": () => example("openapi.json"),
      "openapi.yaml": () => example("openapi.yaml"),
    },
    checkModel({ body }) {
      const model = (body as { readonly model?: unknown } | undefined)?.model;
      if (typeof model === "string") models.find(model);
    },
  };
}
