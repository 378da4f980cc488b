import { expect, onTestFinished, test } from "vitest";
import { WorkerDiedError } from "../../errors/engine-errors.ts";
import { GenerationModels, generationRuntime } from "../../testing/generation-fixtures.ts";

function open() {
  const models = new GenerationModels();
  const runtime = generationRuntime();
  onTestFinished(async () => {
    await runtime.close();
    models[Symbol.dispose]();
  });
  return { runtime, model: models.write("small") };
}

const options = { addSpecialTokens: true };

test("a long text has the same tokens in the background, and this thread is free meanwhile", async () => {
  const { runtime, model } = open();
  const tokenizer = await runtime.textTokenizer(model);
  const text = "Naïve <|end|> words, 12 of them.\n".repeat(2000);
  let turns = 0;
  const counting = setInterval(() => turns++, 0);
  const ids = await tokenizer.encodeInBackground(text, options);
  clearInterval(counting);
  expect(ids).toEqual(tokenizer.encode(text, options));
  expect(turns).toBeGreaterThan(5);
  expect(await tokenizer.encodeInBackground("short", options)).toHaveLength(5);
});

test("closing the runtime ends what is encoded", async () => {
  const { runtime, model } = open();
  const tokenizer = await runtime.textTokenizer(model);
  const encoding = tokenizer.encodeInBackground("long ".repeat(200_000), options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  await runtime.close();
  expect(WorkerDiedError.is(await encoding)).toBe(true);
});
