import type { Schemas } from "@understudy/sdk";
import { CliError } from "../cli-error.ts";
import type { CommandIo } from "../command-io.ts";
import type { PredictOptions } from "../commands.ts";
import { textTable } from "../text-table.ts";
import { withClient } from "../training/client-session.ts";
import { cardOf } from "../training/job-text.ts";
import { readInputs } from "../training/read-inputs.ts";

type Prediction = Schemas["Prediction"];

/** How many inputs are sent at once; an image is as much as many rows. */
const batchSizes = { rows: 500, texts: 100, sequences: 100, images: 1 };

/** Prints a prediction for every input of a file, which is read as it goes. */
export async function predict(
  model: string,
  path: string,
  options: PredictOptions,
  io: CommandIo,
): Promise<number> {
  return withClient(options, io, async (client) => {
    const card = await cardOf(client, model);
    if (card === null) {
      throw new CliError(
        "model_unknown",
        `the model ${model} was not trained here. Expected one that \`understudy train\` made.`,
      );
    }
    const { type } = card.inputs;
    let first = 0;
    for await (const batch of batches(readInputs(path, card), batchSizes[type])) {
      const { data } = await client.predictions.create({
        model,
        top_k: options.topK,
        [type]: batch,
      });
      const numbered = data.map((prediction) => ({
        ...prediction,
        index: first + prediction.index,
      }));
      io.stdout(options.json ? jsonLines(numbered) : lines(numbered, first === 0));
      first += batch.length;
    }
    if (first === 0) throw new CliError("file_unreadable", `${path} has no rows to predict from.`);
    return 0;
  });
}

function jsonLines(predictions: readonly Prediction[]): string {
  return predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join("");
}

function lines(predictions: readonly Prediction[], withHeader: boolean): string {
  const header = ["INPUT", "PREDICTION", ""];
  const rows = predictions.map(({ index, label, probabilities, value, nearest_words }) => {
    if (value !== undefined) return [String(index + 1), number(value), ""];
    if (nearest_words !== undefined) {
      const words = nearest_words.map(({ word, similarity }) => `${word} ${number(similarity)}`);
      return [String(index + 1), words.join("  "), ""];
    }
    const shown = (probabilities ?? []).map((one) => `${one.label} ${number(one.probability)}`);
    return [String(index + 1), label ?? "", shown.join("  ")];
  });
  return textTable(withHeader ? [header, ...rows] : rows);
}

function number(value: number): string {
  return String(Number(value.toPrecision(5)));
}

async function* batches<T>(
  items: AsyncIterable<T>,
  size: number,
): AsyncGenerator<T[], void, undefined> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
