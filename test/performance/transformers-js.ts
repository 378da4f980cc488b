/** Times `@huggingface/transformers` on a folder with `onnx/model.onnx`: run as a program by `generation.ts`. */
import path from "node:path";
import { AutoModelForCausalLM, env, Tensor } from "@huggingface/transformers";

export interface TransformersOptions {
  readonly folder: string;
  readonly threads: number;
  /** Ids of each prompt, all of one length; several are run as one batch. */
  readonly prompts: readonly (readonly number[])[];
  readonly tokens: number;
  /** How often; the best counts, the first being the one that warms up. */
  readonly runs: number;
}

export interface TransformersResult {
  /** Of all prompts together, from the first token on. */
  readonly tokensPerSecond: number;
  /** What it wrote after each prompt. */
  readonly tokens: readonly (readonly number[])[];
}

const { folder, threads, prompts, tokens, runs }: TransformersOptions = JSON.parse(
  process.argv[2] ?? "",
);
env.allowRemoteModels = false;
env.localModelPath = path.dirname(folder);
const model = await AutoModelForCausalLM.from_pretrained(path.basename(folder), {
  local_files_only: true,
  dtype: "fp32",
  device: "cpu",
  session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
});
const length = prompts[0]?.length ?? 0;
const shape = [prompts.length, length];
const ids = BigInt64Array.from(prompts.flat(), BigInt);
const inputs = {
  input_ids: new Tensor("int64", ids, shape),
  attention_mask: new Tensor("int64", ids.slice().fill(1n), shape),
};
let tokensPerSecond = 0;
let written: readonly (readonly number[])[] = [];
for (let run = 0; run <= runs; run++) {
  const times: number[] = [];
  const output = await model.generate({
    ...inputs,
    max_new_tokens: tokens,
    min_new_tokens: tokens,
    do_sample: false,
    streamer: { put: () => times.push(performance.now()), end: () => undefined },
  } as unknown as Parameters<typeof model.generate>[0]);
  // The first thing put is the prompt.
  const [, first = Number.NaN] = times;
  const seconds = ((times.at(-1) ?? Number.NaN) - first) / 1000;
  if (run > 0)
    tokensPerSecond = Math.max(tokensPerSecond, (prompts.length * (tokens - 1)) / seconds);
  if (!(output instanceof Tensor)) throw new TypeError("Expected a tensor of token ids.");
  const all = output.tolist() as bigint[][];
  written = all.map((row) => row.slice(length).map(Number));
}
const result: TransformersResult = { tokensPerSecond, tokens: written };
process.stdout.write(JSON.stringify(result), () => process.exit(0));
