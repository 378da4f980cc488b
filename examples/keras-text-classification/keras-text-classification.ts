/**
 * The text classifier of the Keras tutorials, trained without Keras:
 *
 *     tokenizer = Tokenizer(num_words=V)                      method.lstm.hyperparameters
 *     X = pad_sequences(tokenizer.texts_to_sequences(texts),    num_words, maxlen
 *                       maxlen=100)
 *     model.add(Embedding(V, 100))                              embedding_dim
 *     model.add(LSTM(100))                                      units
 *     model.add(Dense(1, activation="sigmoid"))               of a label with two values
 *     model.compile("adam", "binary_crossentropy")              optimizer, loss
 *     model.fit(X, y, epochs=10, batch_size=32)                 n_epochs, batch_size
 *     model.evaluate(X_test, y_test)                          client.evaluations.create
 *
 *     node examples/keras-text-classification/keras-text-classification.ts [--epochs N] [--every N]
 *
 * With `--every 10` it takes every tenth mail only. `UNDERSTUDY_BASE_URL` says where an emulator runs;
 * without it one is started in this process.
 */
import { parseArgs } from "node:util";
import { createEmulator } from "@understudy/emulator";
import { type Schemas, toFile, Understudy } from "@understudy/sdk";
import { mails } from "./mails.ts";

const { values } = parseArgs({
  options: {
    epochs: { type: "string", default: "10" },
    every: { type: "string", default: "1" },
  },
});

const elsewhere = process.env.UNDERSTUDY_BASE_URL;
await using emulator = elsewhere === undefined ? await createEmulator() : null;
const client = new Understudy(emulator === null ? {} : { fetch: emulator.fetch });

async function upload(name: string, csv: string): Promise<string> {
  const file = await toFile(csv, name, { type: "text/csv" });
  return (await client.files.create({ file, purpose: "fine-tune" })).id;
}

const data = mails(Number(values.every));

const { id } = await client.training.jobs.create({
  training_file: await upload("mails.csv", data.training),
  data: { text_column: "text", label_column: "label", validation_split: 0 },
  method: {
    type: "lstm",
    lstm: {
      hyperparameters: {
        num_words: 10_000,
        maxlen: 100,
        embedding_dim: 100,
        units: [100],
        loss: "binary_crossentropy",
        optimizer: "adam",
        n_epochs: Number(values.epochs),
        batch_size: 32,
      },
    },
  },
  seed: 42,
});

for await (const event of await client.training.jobs.events.list(id, { stream: true })) {
  const progress = event.type === "metrics" ? (event.data as Schemas["TrainingProgress"]) : null;
  const isLastOfEpoch = event.message.startsWith("Epoch");
  if (progress === null || isLastOfEpoch) console.log(event.message);
}

const { trained_model: model, error } = await client.training.jobs.retrieve(id);
if (model === null) throw new Error(error?.message);

let evaluation = await client.evaluations.create({
  model,
  file: await upload("test.csv", data.test),
});
while (evaluation.status === "queued" || evaluation.status === "running") {
  await new Promise((resolve) => setTimeout(resolve, 100));
  evaluation = await client.evaluations.retrieve(evaluation.id);
}
if (evaluation.metrics?.type !== "classification") throw new Error(evaluation.error?.message);
const { loss, accuracy } = evaluation.metrics;
console.log(`Test loss: ${loss?.toFixed(4)}`);
console.log(`Test accuracy: ${accuracy.toFixed(4)}`);

const [prediction] = (
  await client.classifications.create({ model, input: "Claim your free prize now!!! Click here" })
).data;
console.log("A mail that promises a prize:", JSON.stringify(prediction?.probabilities));
