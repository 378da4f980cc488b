/**
 * A first look at Understudy, through its SDK and over HTTP. With an emulator running:
 *
 *     node examples/quickstart/quickstart.ts
 *
 * `UNDERSTUDY_BASE_URL` says where the emulator is, when it is not at http://127.0.0.1:4010.
 */
import { embeddingVector, toFile, Understudy, UnderstudyError } from "@understudy/sdk";
import { infinitySign, seaAtDusk } from "./drawings.ts";

const client = new Understudy();

async function listModels() {
  title("Models");
  for await (const model of client.models.list()) {
    line(`${model.id.padEnd(18)} by ${model.owned_by}`);
  }
}

async function compareSentences() {
  const sentences = [
    "How old are you?",
    "What is your age?",
    "My phone is not good.",
    "Your cellphone looks great.",
    "Will it snow tomorrow?",
    "Hurricanes have hit the coast this year.",
  ];
  const { data, model, usage } = await client.embeddings.create({
    model: "use-lite-en",
    input: sentences,
    encoding_format: "base64",
  });
  const vectors = data.map(({ embedding }) => embeddingVector(embedding));
  const names = [..."ABCDEF"];

  title(`Embeddings: how alike are six sentences? (${model})`);
  sentences.forEach((sentence, index) => {
    line(`${names[index]}  ${sentence}`);
  });
  line();
  line(`  ${names.map((name) => name.padStart(6)).join("")}`);
  vectors.forEach((vector, row) => {
    const cells = vectors.map((other) => twoDigits(dot(vector, other)).padStart(6));
    line(`${names[row]} ${cells.join("")}`);
  });
  line();
  line(`${vectors[0]?.length} numbers for each sentence, ${usage.total_tokens} tokens in all.`);
}

async function rerankAnswers() {
  const query = "How do I reset my password?";
  const documents = [
    "Our office is closed on public holidays.",
    "To choose a new password, open Settings and then Security.",
    "Invoices are sent at the end of each month.",
    "You can change your e-mail address on the profile page.",
    "Parcels are delivered within three working days.",
  ];
  const { results } = await client.rerank.create({
    model: "use-lite-en",
    query,
    documents,
    return_documents: true,
  });
  title(`Rerank: ${query}`);
  for (const { relevance_score, document } of results) {
    line(`${relevance_score.toFixed(3)}  ${document?.text}`);
  }
}

async function classifyImages() {
  title("Images: what do two drawings show?");
  await classify("an infinity sign", infinitySign(), "detypify-symbols", 3);
  await classify("the sea at dusk", seaAtDusk(), "nsfw-mobilenet-v2", 2);
}

async function classify(name: string, png: Uint8Array<ArrayBuffer>, model: string, topK: number) {
  const { image, data } = await client.images.classifications.create({
    model,
    image: new Blob([png], { type: "image/png" }),
    top_k: topK,
  });
  const classes = data.map(({ label, score }) => `${label} ${score.toFixed(2)}`);
  line(`${name.padEnd(16)} (${image.width}x${image.height}): ${classes.join(", ")}  [${model}]`);
}

async function showTokens() {
  const input = "Tokenizers split unbelievable words, even at a café.";
  const { data } = await client.tokenize.create({ model: "use-lite-en", input });
  const [tokens] = data;
  title(`Tokens: ${input}`);
  const ids = tokens?.ids.map((id, index) => {
    const [start, end] = tokens.byte_offsets[index] ?? [];
    return `${tokens.pieces[index]} ${id} [${start},${end})`;
  });
  for (let row = 0; row < (ids?.length ?? 0); row += 4) {
    line(
      ids
        ?.slice(row, row + 4)
        .map((token) => token.padEnd(21))
        .join("")
        .trimEnd(),
    );
  }
}

async function keepAFile() {
  const text = '{"text":"It works."}\n{"text":"It does not."}\n';
  const file = await toFile(text, "reviews.jsonl", { type: "application/jsonl" });
  title("Files");
  const stored = await client.files.create({ file, purpose: "user_data" });
  line(`uploaded    ${stored.filename}, ${stored.bytes} bytes, as ${stored.id}`);
  const content = await client.files.content(stored.id);
  const same = (await content.text()) === text;
  line(`downloaded  ${same ? "the same bytes" : "something else: this should not happen"}`);
  const { deleted } = await client.files.delete(stored.id);
  line(`deleted     ${deleted ? "yes" : "no"}`);
}

async function trainAClassifier() {
  const rows = [
    ...["The soup was delicious.", "Bread and cheese, please.", "She bakes apple pies."],
    ...["Dinner is in the oven.", "This salad needs salt.", "We ate fish by the sea."],
    ...["It rained all week.", "A storm is coming tonight.", "The sun shines again."],
    ...["Snow fell on the hills.", "Fog hides the valley.", "It is windy and cold."],
  ].map((text, index) => `"${text}",${index < 6 ? "food" : "weather"}`);
  const csv = await toFile(`text,topic\n${rows.join("\n")}\n`, "topics.csv", { type: "text/csv" });
  const file = await client.files.create({ file: csv, purpose: "fine-tune" });
  title("Training: a classifier of twelve sentences");
  const job = await client.training.jobs.create({
    training_file: file.id,
    method: { type: "logistic_regression" },
    data: { text_column: "text", label_column: "topic", validation_split: 0 },
    seed: 1,
  });
  for await (const { message } of await client.training.jobs.events.list(job.id, {
    stream: true,
  })) {
    if (!message.startsWith("Epoch")) line(message);
  }
  const { trained_model, error } = await client.training.jobs.retrieve(job.id);
  if (trained_model === null) throw new Error(error?.message);
  const input = ["Hail damaged the roofs.", "Who wants more pancakes?"];
  const { data } = await client.classifications.create({ model: trained_model, input, top_k: 1 });
  for (const { index, label, probabilities } of data) {
    line(`${input[index]?.padEnd(26)} ${label} ${probabilities?.[0]?.probability.toFixed(2)}`);
  }
  await client.models.delete(trained_model);
  await client.files.delete(file.id);
}

async function chat() {
  const model = "understudy-tiny";
  title(`Chat: ${model}, a tiny stand-in that knows how to behave and nothing else`);
  const words = client.chat.completions.stream({
    model,
    messages: [{ role: "user", content: "Repeat: the red fox" }],
    temperature: 0,
  });
  let streamed = "";
  for await (const text of words.textStream) streamed += text;
  line(`streamed    ${streamed}`);
  const { choices, usage } = await client.chat.completions.create({
    model,
    messages: [{ role: "user", content: "What is the weather in Paris?" }],
    tools: [
      {
        type: "function",
        function: {
          name: "get_weather",
          description: "Weather of a city",
          parameters: {
            type: "object",
            properties: { city: { type: "string" } },
            required: ["city"],
          },
        },
      },
    ],
    tool_choice: "required",
    temperature: 0,
  });
  for (const call of choices[0]?.message.tool_calls ?? []) {
    if (call.type === "function")
      line(`calls       ${call.function.name} ${call.function.arguments}`);
  }
  line(`${usage?.prompt_tokens} tokens read, ${usage?.completion_tokens} written.`);
}

/** Embeddings have unit length, so that their dot product is their cosine similarity. */
function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function twoDigits(value: number): string {
  return value.toFixed(2).replace("-0.00", "0.00");
}

function title(text: string) {
  console.log(`\n${text}`);
}

function line(text = "") {
  console.log(text === "" ? "" : `  ${text}`);
}

try {
  await listModels();
  await compareSentences();
  await rerankAnswers();
  await classifyImages();
  await showTokens();
  await keepAFile();
  await chat();
  await trainAClassifier();
} catch (error) {
  if (!UnderstudyError.is(error)) throw error;
  console.error(`\nThe quickstart could not go on. ${error.message}`);
  process.exitCode = 1;
}
