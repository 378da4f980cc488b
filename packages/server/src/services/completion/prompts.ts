import { badRequest } from "../../http/request-error.ts";
import type { TextModel } from "../generation/text-models.ts";
import type { CompletionRequest } from "./completion-types.ts";

/** A prompt as the model takes it. */
export interface CompletionPrompt {
  readonly tokenIds: readonly number[];
  /** Its text, as it was sent or as its tokens read. */
  readonly text: string;
  /** How many tokens stand before those of the text: the mark of a beginning. */
  readonly marks: number;
  /** Where it stands in the request. */
  readonly param: string;
}

/** The prompts of a request, in any of their forms. */
export async function toPrompts(
  { prompt }: Pick<CompletionRequest, "prompt">,
  textModel: TextModel,
): Promise<CompletionPrompt[]> {
  if (prompt === null || typeof prompt === "string")
    return [await fromText(prompt, "prompt", textModel)];
  if (isTokens(prompt)) return [fromTokens(prompt, "prompt", textModel)];
  const items: readonly (string | readonly number[])[] = prompt;
  const prompts = items.map((one, index) =>
    typeof one === "string"
      ? fromText(one, `prompt[${index}]`, textModel)
      : fromTokens(one, `prompt[${index}]`, textModel),
  );
  return Promise.all(prompts);
}

function isTokens(prompt: readonly (string | number | readonly number[])[]): prompt is number[] {
  return typeof prompt[0] === "number";
}

async function fromText(
  text: string | null,
  param: string,
  { model, tokenizer }: TextModel,
): Promise<CompletionPrompt> {
  const { bos_token_id: begin, eos_token_ids: ends, add_bos_token: marked } = model.description;
  const ids =
    text === null ? [] : await tokenizer.encodeInBackground(text, { addSpecialTokens: false });
  // A document of its own begins after the mark of a beginning, or after the end of another.
  const mark = marked || ids.length === 0 ? (begin ?? (ids.length === 0 ? ends[0] : null)) : null;
  const marks = typeof mark === "number" ? [mark] : [];
  if (ids.length + marks.length === 0) {
    throw badRequest(
      `Invalid '${param}': it has no tokens, and this model has no mark for the beginning of a text. Expected at least one.`,
      param,
      "empty_string",
    );
  }
  return { tokenIds: [...marks, ...ids], text: text ?? "", marks: marks.length, param };
}

function fromTokens(
  ids: readonly number[],
  param: string,
  { model, tokenizer }: TextModel,
): CompletionPrompt {
  const { vocab_size: vocabularySize } = model.description;
  const position = ids.findIndex((id) => id >= vocabularySize);
  if (position >= 0) {
    throw badRequest(
      `Invalid '${param}[${position}]': expected a token id from 0 to ${vocabularySize - 1}, but got ${ids[position]} instead.`,
      `${param}[${position}]`,
      "invalid_value",
    );
  }
  const text = tokenizer.decode(ids, { skipSpecialTokens: false });
  return { tokenIds: ids, text, marks: 0, param };
}
