import type { Handler } from "../http/operation-handler.ts";
import type { EncoderService } from "../services/encoder-service.ts";
import type { ModelService } from "../services/model-service.ts";
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
  models: ModelService,
  predictions: PredictionService,
  encoders: EncoderService,
): Handler<"classifications.create"> {
  return async ({ body, signal, log }) => {
    const { model, input, top_k: topK = defaultTopK } = body;
    const texts = typeof input === "string" ? [input] : input;
    const param = (index: number) => (typeof input === "string" ? "input" : `input[${index}]`);
    const isEncoder = models.task(model) === "text-classification";
    const classifier = isEncoder ? encoders : predictions;
    const data = await classifier.classify(model, texts, param, topK, signal);
    log({ model, inputs: data.length });
    return { object: "list", model, data };
  };
}
