import { SourceFormatError } from "../../converters/converter.ts";
import { isJson, type Json } from "../json-fields.ts";
import { namedToken, type TokenizerFacts } from "../tokenizer-facts.ts";

/** Sampling that a model's makers recommend. */
export interface SamplingDefaults {
  readonly temperature?: number;
  readonly top_p?: number;
  readonly top_k?: number;
  readonly min_p?: number;
  readonly repetition_penalty?: number;
}

/** `generation.json`, beside `model.onnx`: what must be known to use a decoder, besides its graph. */
export interface GenerationDescription {
  /** "split" as `buildDecoderGraph` compiles it; "exported" with the cache in and out, as Optimum exports. */
  readonly decoder: "split" | "exported";
  readonly family: string;
  readonly layers: number;
  readonly kv_heads: number;
  readonly head_dim: number;
  readonly vocab_size: number;
  /** The most tokens of prompt and answer together. */
  readonly context_length: number;
  readonly precision: string;
  readonly bos_token_id: number | null;
  /** Any of these ends an answer; there is one at least. */
  readonly eos_token_ids: readonly number[];
  readonly pad_token_id: number | null;
  readonly defaults: SamplingDefaults;
  /** A Jinja template. */
  readonly chat_template: string | null;
  /** Whether a text's tokens begin with the one that begins a text. */
  readonly add_bos_token: boolean;
}

/** The sizes of a decoder, from its config or its graph. */
export type DecoderSizes = Pick<
  GenerationDescription,
  | "decoder"
  | "family"
  | "layers"
  | "kv_heads"
  | "head_dim"
  | "vocab_size"
  | "context_length"
  | "precision"
>;

/** The files of a folder that say how a decoder is used, parsed; empty where they are left out. */
export interface UsageFiles {
  readonly config: Json;
  readonly generationConfig: Json;
  readonly tokenizer: TokenizerFacts;
  readonly tokenizerConfig: Json;
  /** The text of `chat_template.jinja`. */
  readonly chatTemplate: string | undefined;
}

/**
 * Gathers what a decoder's folder says of its use.
 *
 * An answer ends with any token that `generation_config.json` (else `config.json`) or the tokenizer's
 * configuration calls the end. Throws SourceFormatError where none does, and for ids that the model's
 * vocabulary does not have.
 */
export function describeGeneration(sizes: DecoderSizes, files: UsageFiles): GenerationDescription {
  const { config, generationConfig, tokenizer, tokenizerConfig } = files;
  const checked = (name: string, ids: readonly unknown[]) =>
    ids.map((id) => {
      if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0 && id < sizes.vocab_size) {
        return id;
      }
      throw new SourceFormatError(
        `expected ${name} to be a token's id from 0 to ${sizes.vocab_size - 1}, got ${JSON.stringify(id)}`,
      );
    });
  const configured = (name: string): readonly unknown[] => {
    const value = generationConfig[name] ?? config[name] ?? [];
    return checked(name, Array.isArray(value) ? value : [value]);
  };
  const named = (name: string) => {
    const token = namedToken(tokenizerConfig, name);
    const id = token === undefined ? undefined : tokenizer.idOf(token);
    return id === undefined ? [] : checked(`${name} of tokenizer_config.json`, [id]);
  };
  const first = (name: string): number | null => {
    const [id] = [...(configured(`${name}_id`) as number[]), ...named(name)];
    return id ?? null;
  };
  const ends = new Set([...(configured("eos_token_id") as number[]), ...named("eos_token")]);
  if (ends.size === 0) {
    throw new SourceFormatError(
      "expected a token that ends an answer: eos_token_id in generation_config.json or config.json, or eos_token in tokenizer_config.json that tokenizer.json has; there is none, so that no answer would end",
    );
  }
  if (tokenizer.size > sizes.vocab_size) {
    throw new SourceFormatError(
      `expected tokenizer.json to have ids below the model's vocabulary of ${sizes.vocab_size}, got ${tokenizer.size - 1}`,
    );
  }
  return {
    ...sizes,
    bos_token_id: first("bos_token"),
    eos_token_ids: [...ends],
    pad_token_id: first("pad_token"),
    defaults: samplingDefaults(generationConfig),
    chat_template: files.chatTemplate ?? chatTemplateOf(tokenizerConfig),
    add_bos_token: addsBos(tokenizerConfig, tokenizer),
  };
}

/** The bytes of `generation.json`. */
export function encodeGeneration(description: GenerationDescription): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(description, null, 2)}\n`);
}

/** Without `do_sample` only what applies to greedy decoding too. */
function samplingDefaults(config: Json): SamplingDefaults {
  const names =
    config.do_sample === true
      ? ["temperature", "top_p", "top_k", "min_p", "repetition_penalty"]
      : ["repetition_penalty"];
  const known = names.flatMap((name) => {
    const value = config[name] ?? undefined;
    if (value === undefined) return [];
    if (typeof value === "number" && Number.isFinite(value) && value >= 0) return [[name, value]];
    throw new SourceFormatError(
      `generation_config.json: expected ${name} to be a number from 0 on, got ${JSON.stringify(value)}`,
    );
  });
  return Object.fromEntries(known);
}

/** A template, or of several with names the one called "default". */
function chatTemplateOf({ chat_template: template }: Json): string | null {
  if (typeof template === "string") return template;
  if (!Array.isArray(template)) return null;
  const found = template.find((one: unknown) => isJson(one) && one.name === "default");
  return isJson(found) && typeof found.template === "string" ? found.template : null;
}

function addsBos(config: Json, tokenizer: TokenizerFacts): boolean {
  if (typeof config.add_bos_token === "boolean") return config.add_bos_token;
  const bos = namedToken(config, "bos_token");
  return bos !== undefined && tokenizer.beginsWith(bos);
}
