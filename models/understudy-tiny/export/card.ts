import type { TaskName } from "../data/tasks/example.ts";
import type { EvaluationOptions, TaskResult } from "../evaluation/evaluate-model.ts";
import { figuresOf } from "../evaluation/figures.ts";
import { tinyShape } from "../network/shape.ts";
import type { TrainingRecord } from "../training/training-record.ts";

export interface CardFacts {
  readonly results: Readonly<Record<TaskName, TaskResult>>;
  readonly record: TrainingRecord;
  readonly evaluation: EvaluationOptions;
}

/** The model card: what the model is, what it was trained on, how good it is, and what it is not for. */
export function cardOf({ results, record, evaluation }: CardFacts) {
  const tasks = Object.entries(results).map(([task, { examples, right, ended }]) => {
    return [task, { examples, right, ended }] as const;
  });
  return {
    id: "understudy-tiny",
    licence: "Apache-2.0",
    architecture: { family: "llama", ...tinyShape },
    intended_use:
      "A stand-in for a hosted language model in development and tests: it ends its turns, follows its chat template, calls tools, fills JSON and repeats. It is no source of knowledge.",
    data: [
      "Texts made by models/understudy-tiny/data from templates and word lists, our own.",
      "Genesis, Ruth, Jonah and Mark of the World English Bible, public domain.",
    ],
    training: record,
    evaluation: {
      ...evaluation,
      how: "Greedy, without a grammar, on the shipped int8 weights. Templates are others than those trained on, but for those of `talk`, whose sayings are the same; the words of lists that fill them are the same, and a fifth of the values are made up.",
      figures: figuresOf(results),
      tasks: Object.fromEntries(tasks),
    },
    limits: [
      "It knows next to nothing about the world and says so at best.",
      "English only; other scripts are read byte by byte and not understood.",
      "It was trained on texts of at most 256 tokens, about 100 words; longer prompts get worse answers the longer they are.",
      "A space is a token of its own, so that it needs about two tokens a word.",
      "System messages do not change how it answers.",
      "What it was not trained on (reasoning, arithmetic, code, translation, summaries) it cannot do.",
    ],
  };
}
