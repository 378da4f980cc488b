import type { StreamEvent } from "@understudy/spec";
import { CompletionAccumulator } from "../chat/completion-accumulator.ts";
import { type Loose, objectsOf } from "./loose.ts";

/** Puts together what a stream says, of chat or of text. */
export class StreamedContent {
  readonly #accumulator = new CompletionAccumulator();
  readonly #indexes = new Set<number>();
  #isBroken = false;

  add(chunk: Loose, response: Response): void {
    if (this.#isBroken) return;
    const choices = objectsOf(chunk.choices).map(asChat);
    try {
      const chat = { ...chunk, choices } as unknown as StreamEvent<"chat.completions.create">;
      this.#accumulator.add(chat, response);
      for (const { index } of chat.choices) this.#indexes.add(index);
    } catch {
      // A chunk that fits no other: whoever reads the stream is told of it, if it matters to them.
      this.#isBroken = true;
    }
  }

  /** What has come so far, as a whole answer would have had it. */
  choices(): readonly unknown[] {
    return [...this.#indexes].sort((a, b) => a - b).map((index) => this.#accumulator.choice(index));
  }
}

function asChat(choice: Loose): Loose {
  return "text" in choice ? { ...choice, delta: { content: choice.text }, logprobs: null } : choice;
}
