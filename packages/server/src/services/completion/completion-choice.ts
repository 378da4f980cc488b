import type { TextTokenizer, TokenLogprobs } from "@understudy/runtime";
import type { WrittenToken } from "../generation/token-ledger.ts";
import type { TextEvent } from "../generation/write-text.ts";
import { codePoints, type PlacedToken } from "./legacy-logprobs.ts";
import type { CompletionPrompt } from "./prompts.ts";

/** What a choice grows by. "end" comes once, last. */
export type CompletionDelta =
  | { readonly type: "text"; readonly text: string; readonly tokens: readonly PlacedToken[] }
  | {
      readonly type: "end";
      readonly finishReason: "stop" | "length";
      readonly completionTokens: number;
      readonly cachedTokens: number;
      /** The mean of the logprobs that were told; 0 without any. A stop text's tokens have none. */
      readonly meanLogprob: number;
    };

/** The text of a choice, with the prompt before it if it is to be repeated. */
export async function* completionChoice(
  events: AsyncIterable<TextEvent>,
  prompt: CompletionPrompt,
  tokenizer: TextTokenizer,
  echo: boolean,
): AsyncGenerator<CompletionDelta, void, undefined> {
  let text = echo ? prompt.text : "";
  const start = text.length;
  /** Code points up to a place of the text, counted on from the last place. */
  let counted = { place: 0, points: 0 };
  const offsetAt = (place: number): number => {
    const points = counted.points + codePoints(text.slice(counted.place, place));
    counted = { place, points };
    return points;
  };
  let cachedTokens = 0;
  let told = 0;
  let logprob = 0;
  for await (const event of events) {
    switch (event.type) {
      case "prompt":
        cachedTokens = event.cachedTokens;
        if (echo) {
          const tokens = promptTokens(prompt, event.logprobs, tokenizer);
          yield { type: "text", text: prompt.text, tokens };
        }
        break;
      case "text": {
        text += event.text;
        const tokens = event.tokens.map((token) => placed(token, offsetAt(start + token.start)));
        told += tokens.length;
        for (const token of tokens) logprob += token.logprob ?? 0;
        yield { type: "text", text: event.text, tokens };
        break;
      }
      case "end": {
        const { reason: finishReason, completionTokens } = event;
        const meanLogprob = told === 0 ? 0 : logprob / told;
        yield { type: "end", finishReason, completionTokens, cachedTokens, meanLogprob };
        return;
      }
      default:
        event satisfies never;
    }
  }
}

function placed(token: WrittenToken, offset: number): PlacedToken {
  const { id, logprob = null, topLogprobs = [] } = token;
  return { id, logprob, topLogprobs, offset };
}

/** The tokens of the prompt's text; the mark of a beginning is none of them. */
function promptTokens(
  { tokenIds, marks, text }: CompletionPrompt,
  logprobs: readonly (TokenLogprobs | null)[],
  tokenizer: TextTokenizer,
): PlacedToken[] {
  const decoder = tokenizer.createDecoder({ skipSpecialTokens: false });
  const length = codePoints(text);
  let offset = 0;
  return tokenIds.slice(marks).map((id, index): PlacedToken => {
    const known = logprobs[index + marks] ?? null;
    const place = Math.min(offset, length);
    offset += codePoints(decoder.push(id));
    // With nothing before it in the text, a token has no probability, as in the hosted API.
    const isFirst = index === 0;
    return {
      id,
      logprob: isFirst ? null : (known?.logprob ?? null),
      topLogprobs: isFirst ? [] : (known?.topLogprobs ?? []),
      offset: place,
    };
  });
}
