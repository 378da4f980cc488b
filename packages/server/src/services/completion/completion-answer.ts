import { toUsage } from "../generation/usage.ts";
import type { CompletionDelta } from "./completion-choice.ts";
import { type CompletionFacts, commonFields } from "./completion-facts.ts";
import type { Completion } from "./completion-types.ts";
import { legacyLogprobs, type PlacedToken } from "./legacy-logprobs.ts";

/** A candidate as far as it has come. */
interface Growing {
  text: string;
  readonly tokens: PlacedToken[];
  end: Extract<CompletionDelta, { type: "end" }> | null;
}

/** The whole answer: of each prompt's candidates the likeliest, or all where all are given. */
export async function completionAnswer(
  facts: CompletionFacts,
  deltas: AsyncIterable<readonly [index: number, delta: CompletionDelta]>,
): Promise<Completion> {
  const { prompts, candidates, choices, tokenizer } = facts;
  const written = Array.from(
    { length: prompts * candidates },
    (): Growing => ({ text: "", tokens: [], end: null }),
  );
  for await (const [index, delta] of deltas) {
    const candidate = written[index];
    if (candidate === undefined) continue;
    if (delta.type === "text") {
      candidate.text += delta.text;
      candidate.tokens.push(...delta.tokens);
    } else {
      candidate.end = delta;
    }
  }
  const given = Array.from({ length: prompts }, (_, prompt) =>
    best(written.slice(prompt * candidates, (prompt + 1) * candidates), choices),
  ).flat();
  const sum = (of: (end: NonNullable<Growing["end"]>, index: number) => number) =>
    written.reduce((total, { end }, index) => total + (end === null ? 0 : of(end, index)), 0);
  return {
    ...commonFields(facts),
    choices: given.map(({ text, tokens, end }, index) => ({
      index,
      text,
      logprobs: facts.logprobs ? legacyLogprobs(tokens, tokenizer) : null,
      finish_reason: end?.finishReason ?? null,
    })),
    usage: toUsage(
      facts.promptTokens,
      sum(({ completionTokens }) => completionTokens),
      // The first candidate reads the prompt; those beside it find what it has read.
      sum(({ cachedTokens }, index) => (index % candidates === 0 ? cachedTokens : 0)),
    ),
  };
}

/** Those with the highest logprob per token, best first; as they come where all are wanted. */
function best(candidates: readonly Growing[], wanted: number): readonly Growing[] {
  if (candidates.length === wanted) return candidates;
  const score = ({ end }: Growing) => end?.meanLogprob ?? 0;
  return candidates.toSorted((a, b) => score(b) - score(a)).slice(0, wanted);
}
