import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tinyShape } from "../network/shape.ts";
import { addedTokens, endOfText, endOfTurn } from "../tokenizer/symbols.ts";
import { readTokenizer, writeTokenizer } from "../tokenizer/tokenizer-files.ts";
import { newestCheckpoint, readCheckpoint } from "../training/checkpoint.ts";
import { encodeSafetensors } from "./encode-safetensors.ts";
import { configOf, toHuggingFace } from "./to-hugging-face.ts";

/**
 * Writes the newest checkpoint of a training as a Hugging Face folder that any library reads, and returns
 * its step. Throws RangeError where there is none.
 */
export async function exportCheckpoint(run: string, folder: string): Promise<number> {
  const path = await newestCheckpoint(run);
  if (path === undefined) throw new RangeError(`Expected a checkpoint in ${run}. Train first.`);
  const { step, tensors } = await readCheckpoint(path);
  const idOf = (token: string) => addedTokens.findIndex(({ content }) => content === token);
  const tokens = { endOfTurn: idOf(endOfTurn), endOfText: idOf(endOfText) };
  const generation = {
    bos_token_id: null,
    eos_token_id: [tokens.endOfTurn, tokens.endOfText],
    pad_token_id: tokens.endOfText,
    do_sample: false,
  };
  const writeJson = (name: string, value: unknown) =>
    writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "model.safetensors"),
    encodeSafetensors(toHuggingFace(tinyShape, tensors)),
  );
  await writeJson("config.json", configOf(tinyShape, tokens));
  await writeJson("generation_config.json", generation);
  await writeTokenizer(folder, await readTokenizer(run));
  return step;
}
