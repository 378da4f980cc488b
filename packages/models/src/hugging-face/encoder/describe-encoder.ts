import type { NamedJson } from "./plan-encoder.ts";
import { planEncoder } from "./plan-encoder.ts";

/** What the manifest of an encoder says of it besides where its files come from. */
export type EncoderFacts =
  | {
      readonly task: "embedding";
      readonly description: string;
      readonly limits: { readonly max_tokens: number; readonly dimensions: number };
    }
  | { readonly task: "text-classification" | "fill-mask"; readonly description: string };

/**
 * Finds out from the JSON files of a folder what its encoder does. `json` gives the value of a file by
 * its path, undefined where there is none. Throws SourceFormatError for what cannot be used.
 */
export async function describeEncoder(
  place: string,
  json: (path: string) => Promise<unknown>,
): Promise<EncoderFacts> {
  const read = async (path: string): Promise<NamedJson | undefined> => {
    const value = await json(path);
    return value === undefined ? undefined : { path, value };
  };
  const wanted = async (path: string) => (await read(path)) ?? { path, value: undefined };
  const plan = planEncoder({
    config: await wanted("config.json"),
    tokenizer: await wanted("tokenizer.json"),
    tokenizerConfig: await read("tokenizer_config.json"),
    modules: await read("modules.json"),
    pooling: await read("1_Pooling/config.json"),
    sentenceConfig: await read("sentence_bert_config.json"),
  });
  const described = plan.describe({ precision: "fp32", tokenTypes: false, alone: false });
  switch (described.task) {
    case "embedding": {
      const { task, max_tokens, dimensions } = described;
      return {
        task,
        description: `Makes vectors of texts, from ${place}.`,
        limits: { max_tokens, dimensions },
      };
    }
    case "text-classification": {
      const [first = "", ...more] = described.labels;
      const what =
        more.length === 0
          ? "Scores texts, or pairs of them"
          : `Labels texts (${[first, ...more].slice(0, 5).join(", ")}${more.length > 4 ? ", …" : ""})`;
      return { task: described.task, description: `${what}, from ${place}.` };
    }
    case "fill-mask":
      return {
        task: described.task,
        description: `Finds the words for gaps in texts, from ${place}.`,
      };
    default:
      return described satisfies never;
  }
}
