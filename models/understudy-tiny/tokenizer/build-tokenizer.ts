import { trainByteLevelBpe } from "@understudy/tokenizers";
import { drawText, mainMixture } from "../data/mixture.ts";
import { Random } from "../data/random.ts";
import { chatTemplate } from "./chat-template.ts";
import { addedTokens, endOfText, endOfTurn, pattern } from "./symbols.ts";
import type { TokenizerFiles } from "./tokenizer-files.ts";

/** Texts of the mixture that the tokenizer is learned from. */
const TEXTS = 20_000;

/** Learns the tokenizer from what the model is trained on. */
export function buildTokenizer(
  vocabularySize: number,
  context: number,
  seed: number,
  prose: readonly string[],
): TokenizerFiles {
  const random = new Random(seed);
  const drawn = Array.from({ length: TEXTS }, () =>
    drawText(random, mainMixture, prose, (text) => text),
  )
    .flatMap((stretches) => stretches.map(({ text }) => text))
    // Added tokens are cut out of a text before anything is merged.
    .flatMap((text) => text.split(/<\|\w+\|>|<\/?tool_call>/));
  const tokenizer = trainByteLevelBpe({
    texts: [...drawn, ...prose],
    vocabularySize,
    addedTokens,
    pattern,
    mirrorCase: true,
  });
  const config = {
    tokenizer_class: "PreTrainedTokenizerFast",
    add_bos_token: false,
    add_eos_token: false,
    bos_token: null,
    eos_token: endOfTurn,
    pad_token: endOfText,
    unk_token: null,
    clean_up_tokenization_spaces: false,
    model_max_length: context,
    chat_template: chatTemplate,
  };
  return { tokenizer, config };
}
