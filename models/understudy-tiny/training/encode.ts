import { Tokenizer } from "@huggingface/tokenizers";
import type { Stretch } from "../data/chat.ts";
import { addedTokens, pattern } from "../tokenizer/symbols.ts";
import type { TokenizerFiles } from "../tokenizer/tokenizer-files.ts";

/** A text as tokens, and which of them the model is to write. */
export interface EncodedText {
  readonly ids: readonly number[];
  readonly isAnswer: readonly boolean[];
}

export type Encode = (text: readonly Stretch[]) => EncodedText;

/** Pieces whose tokens are kept; beyond that all are forgotten. */
const KEPT = 50_000;

/** Encodes stretch by stretch with Hugging Face's tokenizer, which is asked once for each piece. */
export function createEncoder({ tokenizer, config }: TokenizerFiles): Encode {
  const inner = new Tokenizer(tokenizer, config);
  const symbols = addedTokens.map(({ content }) => content.replaceAll("|", String.raw`\|`));
  const pieces = new RegExp(`${symbols.join("|")}|${pattern}`, "gu");
  const known = new Map<string, readonly number[]>();
  const idsOf = (piece: string): readonly number[] => {
    const found = known.get(piece);
    if (found !== undefined) return found;
    const { ids } = inner.encode(piece, { add_special_tokens: false });
    if (known.size >= KEPT) known.clear();
    known.set(piece, ids);
    return ids;
  };
  return (text) => {
    const ids: number[] = [];
    const isAnswer: boolean[] = [];
    for (const stretch of text) {
      for (const [piece] of stretch.text.matchAll(pieces)) {
        for (const id of idsOf(piece)) {
          ids.push(id);
          isAnswer.push(stretch.isAnswer);
        }
      }
    }
    return { ids, isAnswer };
  };
}
