import type { Runtime, TextGenerationModel } from "@understudy/runtime";
import { answerPrefix, type ChatMessage, renderChat } from "../data/chat.ts";
import { tasks } from "../data/mixture.ts";
import { Random } from "../data/random.ts";
import type { Example, TaskName } from "../data/tasks/example.ts";
import { isRight } from "./judge.ts";

/** What a task's examples came to. */
export interface TaskResult {
  readonly examples: number;
  readonly right: number;
  /** Answers that ended by themselves. */
  readonly ended: number;
  readonly mistakes: readonly Mistake[];
}

export interface Mistake {
  readonly prompt: string;
  readonly wanted: string;
  readonly answer: string;
}

export interface EvaluationOptions {
  /** Of each task. */
  readonly examples: number;
  readonly seed: number;
}

const MAX_TOKENS = 200;
/** Answers written at once. */
const STREAMS = 8;

/**
 * Lets a model answer prompts of templates that it was never trained on: greedy, and with no grammar, so
 * that what is right is the model's own doing.
 */
export async function evaluateModel(
  runtime: Runtime,
  model: TextGenerationModel,
  options: EvaluationOptions,
): Promise<Readonly<Record<TaskName, TaskResult>>> {
  const results: [string, TaskResult][] = [];
  for (const [name, task] of Object.entries(tasks)) {
    const random = new Random(options.seed);
    const examples = Array.from({ length: options.examples }, () => task(random, "heldOut"));
    results.push([name, await answerAll(runtime, model, examples)]);
  }
  return Object.fromEntries(results) as Readonly<Record<TaskName, TaskResult>>;
}

async function answerAll(
  runtime: Runtime,
  model: TextGenerationModel,
  examples: readonly Example[],
): Promise<TaskResult> {
  const waiting = examples.values();
  let [right, ended] = [0, 0];
  const mistakes: Mistake[] = [];
  const work = async () => {
    for (const { chat } of waiting) {
      const wanted = chat.messages.at(-1);
      if (wanted?.role !== "assistant") throw new TypeError("Expected an answer at the end.");
      const prompt = promptOf({ ...chat, messages: chat.messages.slice(0, -1) });
      const { text, hasEnded } = await answer(runtime, model, prompt);
      if (hasEnded) ended++;
      if (hasEnded && isRight(wanted, text)) right++;
      else mistakes.push({ prompt, wanted: textOf(wanted), answer: text });
    }
  };
  await Promise.all(Array.from({ length: STREAMS }, work));
  return { examples: examples.length, right, ended, mistakes };
}

function promptOf(chat: Parameters<typeof renderChat>[0]): string {
  const stretches = renderChat(chat).map(({ text }) => text);
  return stretches.join("") + answerPrefix;
}

function textOf(message: ChatMessage): string {
  const stretches = renderChat({ tools: [], messages: [message] });
  return stretches.find(({ isAnswer }) => isAnswer)?.text ?? "";
}

/** The likeliest answer to a prompt. */
async function answer(
  runtime: Runtime,
  model: TextGenerationModel,
  prompt: string,
): Promise<{ readonly text: string; readonly hasEnded: boolean }> {
  const tokenizer = await runtime.textTokenizer(model);
  const promptIds = tokenizer.encode(prompt, { addSpecialTokens: false });
  const { ids, hasEnded } = await writeAnswer(runtime, model, promptIds, MAX_TOKENS);
  return { text: tokenizer.decode(ids, { skipSpecialTokens: true }), hasEnded };
}

/** The likeliest tokens behind a prompt, up to the end of the answer or to so many. */
export async function writeAnswer(
  runtime: Runtime,
  model: TextGenerationModel,
  promptTokenIds: readonly number[],
  maxTokens: number,
): Promise<{ readonly ids: readonly number[]; readonly hasEnded: boolean }> {
  const ids: number[] = [];
  let hasEnded = false;
  const events = runtime.generate(model, {
    promptTokenIds,
    maxTokens,
    stopTokenIds: model.description.eos_token_ids,
    seed: null,
    choice: 0,
    temperature: 0,
    topP: 1,
    topK: null,
    minP: 0,
    frequencyPenalty: 0,
    presencePenalty: 0,
    repetitionPenalty: 1,
    logitBias: new Map(),
    logprobs: null,
    promptLogprobs: false,
    grammar: null,
  });
  for await (const event of events) {
    if (event.type === "token") ids.push(event.id);
    if (event.type === "end") hasEnded = event.reason === "stop";
  }
  return { ids, hasEnded };
}
