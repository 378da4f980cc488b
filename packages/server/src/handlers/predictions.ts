import type { Handler } from "../http/operation-handler.ts";
import type { PredictionService } from "../services/prediction-service.ts";

const defaultTopK = 5;

export function createPrediction(predictions: PredictionService): Handler<"predictions.create"> {
  return async ({ body, signal, log }) => {
    const { model, top_k: topK = defaultTopK, ...inputs } = body;
    const data = await predictions.predict(model, inputs, topK, signal);
    log({ model, inputs: data.length });
    return { object: "list", model, data };
  };
}

export function createClassification(
  predictions: PredictionService,
): Handler<"classifications.create"> {
  return async ({ body, signal, log }) => {
    const { model, input, top_k: topK = defaultTopK } = body;
    const texts = typeof input === "string" ? [input] : input;
    const param = (index: number) => (typeof input === "string" ? "input" : `input[${index}]`);
    const data = await predictions.classify(model, texts, param, topK, signal);
    log({ model, inputs: data.length });
    return { object: "list", model, data };
  };
}
