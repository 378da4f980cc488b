import type { TextTokenizer } from "@understudy/runtime";
import { finiteLogprob } from "../generation/finite-logprob.ts";
import { TokenLedger, type WrittenToken } from "../generation/token-ledger.ts";
import { tokenName } from "../generation/token-name.ts";
import type { TextEvent } from "../generation/write-text.ts";
import type { ChatFinishReason, ChatTokenLogprob } from "./chat-types.ts";
import { type ParsedDelta, ToolCallParser } from "./tool-call-parser.ts";
import type { ToolPlan } from "./tool-plan.ts";

/** What a choice grows by. "end" comes once, last. */
export type ChoiceDelta =
  | {
      readonly type: "content";
      readonly text: string;
      /** Of the tokens that begin in the text; null where they were not asked for. */
      readonly logprobs: readonly ChatTokenLogprob[] | null;
    }
  | { readonly type: "call"; readonly index: number; readonly id: string; readonly name: string }
  | { readonly type: "arguments"; readonly index: number; readonly text: string }
  | {
      readonly type: "end";
      readonly finishReason: ChatFinishReason;
      readonly completionTokens: number;
      /** Tokens of the prompt that were read before. */
      readonly cachedTokens: number;
    };

export interface ChoiceContext {
  readonly tokenizer: TextTokenizer;
  readonly logprobs: boolean;
  readonly plan: ToolPlan | null;
  /** Whether an answer that is no call is JSON. */
  readonly isJson: boolean;
  /** The id of the call at an index. */
  readonly callId: (index: number) => string;
}

/** Tells content from calls in the text of an answer. */
export async function* chatChoice(
  events: AsyncIterable<TextEvent>,
  { tokenizer, logprobs, plan, isJson, callId }: ChoiceContext,
): AsyncGenerator<ChoiceDelta, void, undefined> {
  const parser = plan === null ? null : new ToolCallParser(plan.grammar.syntax, { isJson });
  const ledger = new TokenLedger();
  let textLength = 0;
  let contentLength = 0;
  let cachedTokens = 0;
  const content = (text: string, tokens: readonly WrittenToken[]): ChoiceDelta => ({
    type: "content",
    text,
    logprobs: logprobs ? tokens.map((token) => toLogprob(token, tokenizer)) : null,
  });
  const toDelta = (parsed: ParsedDelta): ChoiceDelta => {
    switch (parsed.type) {
      case "content":
        // Content is how the answer begins: places in one are places in the other.
        contentLength += parsed.text.length;
        return content(parsed.text, ledger.take(contentLength));
      case "call": {
        const index = (parser?.calls ?? 1) - 1;
        return { type: "call", index, id: callId(index), name: parsed.name };
      }
      case "arguments":
        return { type: "arguments", index: (parser?.calls ?? 1) - 1, text: parsed.text };
      default:
        return parsed satisfies never;
    }
  };
  for await (const event of events) {
    switch (event.type) {
      case "prompt":
        cachedTokens = event.cachedTokens;
        break;
      case "text":
        ledger.add(event.tokens);
        textLength += event.text.length;
        if (parser !== null) {
          for (const parsed of parser.push(event.text)) yield toDelta(parsed);
        } else if (event.text !== "") {
          yield toDelta({ type: "content", text: event.text });
        }
        break;
      case "end": {
        for (const parsed of parser?.end() ?? []) yield toDelta(parsed);
        const isCall = parser !== null && parser.calls > 0;
        // Tokens without text of their own, such as marks, at the end of the content. Where there is
        // more text than content, those that are left are of a call, or of one that was begun.
        const left = textLength === contentLength ? ledger.take(Number.POSITIVE_INFINITY) : [];
        if (logprobs && left.length > 0) yield content("", left);
        const isWhole = isCall && parser.lastIsWhole && event.reason === "stop";
        const finishReason = isWhole && plan !== null ? callReason(plan) : event.reason;
        const { completionTokens } = event;
        yield { type: "end", finishReason, completionTokens, cachedTokens };
        return;
      }
      default:
        event satisfies never;
    }
  }
}

/** A call that the request named ends with `stop` in the hosted API; any other says that it is a call. */
function callReason({ grammar, legacy }: ToolPlan): ChatFinishReason {
  if (typeof grammar.choice === "object") return "stop";
  return legacy ? "function_call" : "tool_calls";
}

function toLogprob(token: WrittenToken, tokenizer: TextTokenizer): ChatTokenLogprob {
  return {
    ...named(token.id, token.logprob ?? 0, tokenizer),
    top_logprobs: (token.topLogprobs ?? []).map(({ id, logprob }) => named(id, logprob, tokenizer)),
  };
}

function named(id: number, logprob: number, tokenizer: TextTokenizer) {
  return {
    token: tokenName(tokenizer, id).name,
    logprob: finiteLogprob(logprob),
    // A mark adds nothing to the text, whatever its name.
    bytes: tokenizer.isSpecial(id) ? null : Array.from(tokenizer.tokenBytes(id)),
  };
}
