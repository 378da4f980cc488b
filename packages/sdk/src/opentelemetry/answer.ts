import type { Attributes } from "@opentelemetry/api";
import { fieldsOf, type Loose, numberOf, objectsOf, textOf } from "./loose.ts";

/** What an answer says of itself, whether it comes as a whole or in chunks. */
export class Answer {
  #id: string | undefined;
  #model: string | undefined;
  #usage: Loose = {};
  readonly #finishReasons = new Map<unknown, string>();

  /** A chunk, or all of it. */
  add({ id, model, usage, choices }: Loose): void {
    this.#model = textOf(model) ?? this.#model;
    if (usage) this.#usage = fieldsOf(usage);
    // Other answers have ids too, and theirs are not of what was generated.
    if (choices) this.#id = textOf(id) ?? this.#id;
    for (const { index, finish_reason } of objectsOf(choices)) {
      if (typeof finish_reason === "string") this.#finishReasons.set(index, finish_reason);
    }
  }

  attributes(): Attributes {
    const { prompt_tokens, completion_tokens } = this.#usage;
    const { cached_tokens } = fieldsOf(this.#usage.prompt_tokens_details);
    const { reasoning_tokens } = fieldsOf(this.#usage.completion_tokens_details);
    const reasons = [...this.#finishReasons].sort(([a], [b]) => Number(a) - Number(b));
    return {
      "gen_ai.response.id": this.#id,
      "gen_ai.response.model": this.#model,
      "gen_ai.response.finish_reasons":
        reasons.length === 0 ? undefined : reasons.map(([, reason]) => reason),
      "gen_ai.usage.input_tokens": numberOf(prompt_tokens),
      "gen_ai.usage.output_tokens": numberOf(completion_tokens),
      "gen_ai.usage.cache_read.input_tokens": numberOf(cached_tokens),
      "gen_ai.usage.reasoning.output_tokens": numberOf(reasoning_tokens),
    };
  }
}
