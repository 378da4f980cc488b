import type { Catalogue } from "@understudy/models";
import { checkTrainingMethod } from "@understudy/spec";
import type { MethodType, TrainingSettings } from "@understudy/training";
import { badRequest } from "../http/request-error.ts";
import type { CreateJobBody } from "./stored-request.ts";

/** Methods that know nothing of texts: a text goes in as its embedding. */
const embedsTexts: ReadonlySet<MethodType> = new Set([
  "linear_regression",
  "logistic_regression",
  "svm",
]);
const defaultValidationSplit = 0.2;

/** What a thread must know of a job, of the request and its defaults. Throws a `RequestError`. */
export function trainingSettings(body: CreateJobBody, catalogue: Catalogue): TrainingSettings {
  checkTrainingMethod(body);
  const { method, data = {} } = body;
  const { label_column, text_column, feature_columns, sequence_column } = data;
  return {
    method: {
      type: method.type,
      hyperparameters: method[method.type]?.hyperparameters ?? {},
    } as TrainingSettings["method"],
    seed: body.seed ?? 0,
    format: data.format ?? "auto",
    task: data.task ?? "auto",
    ...(label_column !== undefined && { label_column }),
    ...(text_column !== undefined && { text_column }),
    ...(feature_columns !== undefined && { feature_columns }),
    ...(sequence_column !== undefined && { sequence_column }),
    embedding_model: embeddingModel(body, catalogue),
    validation_split: data.validation_split ?? defaultValidationSplit,
    missing_values: {
      numeric: "error",
      categorical: "error",
      label: "error",
      ...data.missing_values,
    },
  };
}

/** The model that makes features of texts: the one that is asked for, else the first there is. */
function embeddingModel({ method, data = {} }: CreateJobBody, catalogue: Catalogue): string | null {
  const asked = data.embedding_model;
  if (!embedsTexts.has(method.type) || data.text_column === undefined) {
    if (asked === undefined) return null;
    throw badRequest(
      `Invalid 'data.embedding_model': '${method.type}' ${embedsTexts.has(method.type) ? "needs 'data.text_column' with it" : "reads texts itself"}. Expected it with a text column and one of ${[...embedsTexts].join(", ")}.`,
      "data.embedding_model",
      "invalid_value",
    );
  }
  const models = catalogue.list().filter(({ task }) => task === "embedding");
  const chosen = asked === undefined ? models[0] : models.find(({ id }) => id === asked);
  if (chosen !== undefined) return chosen.id;
  throw badRequest(
    `Invalid 'data.embedding_model': there is no embedding model '${asked ?? ""}'. Expected one of ${models.map(({ id }) => `'${id}'`).join(", ")}.`,
    "data.embedding_model",
    "model_not_found",
  );
}
