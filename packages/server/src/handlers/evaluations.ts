import type { Storage } from "@understudy/storage";
import type { Handler } from "../http/operation-handler.ts";
import { type EvaluationService, toEvaluation } from "../training/evaluation-service.ts";
import { listPage } from "./list-page.ts";

export function createEvaluation(evaluations: EvaluationService): Handler<"evaluations.create"> {
  return async ({ body, log }) => {
    const evaluation = await evaluations.create(body);
    log({ evaluation: evaluation.id, model: body.model });
    return evaluation;
  };
}

export function listEvaluations(storage: Storage): Handler<"evaluations.list"> {
  return ({ query }) => listPage("evaluation", storage.evaluations.list(query), toEvaluation);
}

export function retrieveEvaluation(
  evaluations: EvaluationService,
): Handler<"evaluations.retrieve"> {
  return ({ path }) => evaluations.retrieve(path.evaluation_id);
}
