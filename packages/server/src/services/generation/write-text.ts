import type { GenerationEvent, TextTokenizer, TokenLogprobs } from "@understudy/runtime";
import { StopFilter } from "./stop-filter.ts";
import { TokenLedger, type WrittenToken } from "./token-ledger.ts";

/** An answer as text: "prompt" once, "text" any number of times, "end" once. */
export type TextEvent =
  | {
      readonly type: "prompt";
      readonly cachedTokens: number;
      readonly logprobs: readonly (TokenLogprobs | null)[];
    }
  | { readonly type: "text"; readonly text: string; readonly tokens: readonly WrittenToken[] }
  | {
      readonly type: "end";
      readonly reason: "stop" | "length";
      /** All that were written, those of a stop text too; the token that ended the turn is none. */
      readonly completionTokens: number;
    };

/**
 * Makes text of the tokens of an answer, in whole characters, and ends it at the first stop text.
 *
 * A token comes with the text it begins in; those that begin in or after the stop text don't come. That
 * depends on the tokens alone, not on when they are there. Ending at a stop text, or ending this loop,
 * ends `events` too.
 */
export async function* writeText(
  events: AsyncIterable<GenerationEvent>,
  tokenizer: TextTokenizer,
  stops: readonly string[],
): AsyncGenerator<TextEvent, void, undefined> {
  const decoder = tokenizer.createDecoder();
  const filter = new StopFilter(stops);
  const ledger = new TokenLedger();
  let decoded = 0;
  let given = 0;
  let completionTokens = 0;
  for await (const event of events) {
    if (event.type === "prompt") {
      yield { type: "prompt", cachedTokens: event.cachedTokens, logprobs: event.logprobs ?? [] };
      continue;
    }
    if (event.type === "end") {
      const rest = filter.push(decoder.end());
      const text = rest.stopped ? rest.text : rest.text + filter.end();
      const tokens = ledger.take(rest.stopped ? given + text.length : Number.POSITIVE_INFINITY);
      if (text !== "" || tokens.length > 0) yield { type: "text", text, tokens };
      yield { type: "end", reason: rest.stopped ? "stop" : event.reason, completionTokens };
      return;
    }
    completionTokens++;
    const { type: _, ...token } = event;
    ledger.add([{ ...token, start: decoded }]);
    const piece = decoder.push(event.id);
    decoded += piece.length;
    const { text, stopped } = filter.push(piece);
    given += text.length;
    if (text !== "") yield { type: "text", text, tokens: ledger.take(given) };
    if (stopped) {
      yield { type: "end", reason: "stop", completionTokens };
      return;
    }
  }
}
