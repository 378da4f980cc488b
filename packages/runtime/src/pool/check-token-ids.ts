import { TokenIdError, TokenLimitError } from "../errors/request-errors.ts";

/** Throws `TokenLimitError` or `TokenIdError` for the first list that a model would not take. */
export function checkTokenIds(
  tokenIds: readonly (readonly number[])[],
  { maxTokens, vocabularySize }: { maxTokens: number; vocabularySize: number },
): void {
  for (const [index, ids] of tokenIds.entries()) {
    if (ids.length === 0 || ids.length > maxTokens) {
      throw new TokenLimitError({ tokens: ids.length, maxTokens, index });
    }
    for (const [position, id] of ids.entries()) {
      if (Number.isInteger(id) && id >= 0 && id < vocabularySize) continue;
      throw new TokenIdError({ id, index, position, vocabularySize });
    }
  }
}
