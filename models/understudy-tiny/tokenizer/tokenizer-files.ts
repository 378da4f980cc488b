import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BpeTokenizerJson } from "@understudy/tokenizers";

/** A tokenizer as Hugging Face's libraries read it. */
export interface TokenizerFiles {
  /** `tokenizer.json`. */
  readonly tokenizer: BpeTokenizerJson;
  /** `tokenizer_config.json`. */
  readonly config: Readonly<Record<string, unknown>>;
}

export async function writeTokenizer(
  folder: string,
  { tokenizer, config }: TokenizerFiles,
): Promise<void> {
  await writeFile(join(folder, "tokenizer.json"), JSON.stringify(tokenizer));
  const text = `${JSON.stringify(config, null, 2)}\n`;
  await writeFile(join(folder, "tokenizer_config.json"), text);
}

/** Reads what `writeTokenizer` wrote. */
export async function readTokenizer(folder: string): Promise<TokenizerFiles> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), "utf8"));
  return { tokenizer: await read("tokenizer.json"), config: await read("tokenizer_config.json") };
}
