import { DecoderDescriptionError } from "../errors/generation-errors.ts";

/** Sampling that a model's makers recommend. */
export interface GenerationDefaults {
  readonly temperature?: number;
  readonly top_p?: number;
  readonly top_k?: number;
  readonly min_p?: number;
  readonly repetition_penalty?: number;
}

/** What `generation.json` says about a decoder; it lies beside the ONNX file. */
export interface DecoderDescription {
  /**
   * How the graph takes its cache. "split": the runtime owns it, and the graph gives the new keys and
   * values only. "exported": `past_key_values.N.key` in, `present.N.key` out, as Optimum exports.
   */
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
  readonly eos_token_ids: readonly number[];
  readonly pad_token_id: number | null;
  readonly defaults: GenerationDefaults;
  /** A Jinja template. */
  readonly chat_template: string | null;
  readonly add_bos_token: boolean;
}

const decoders: readonly unknown[] = ["split", "exported"];
const defaultNames = [
  "temperature",
  "top_p",
  "top_k",
  "min_p",
  "repetition_penalty",
] as const satisfies readonly (keyof GenerationDefaults)[];

/** Narrow what `generation.json` holds. Throws `DecoderDescriptionError`. Unknown fields are left out. */
export function parseDecoderDescription(json: unknown): DecoderDescription {
  const fields = record("generation.json", json);
  const { decoder } = fields;
  if (!isDecoder(decoder)) fail("decoder", '"split" or "exported"', decoder);
  const vocabularySize = count(fields, "vocab_size");
  const id = (field: string, value: unknown): number => {
    if (isInteger(value, 0) && value < vocabularySize) return value;
    return fail(field, `an integer from 0 to ${vocabularySize - 1}`, value);
  };
  const idOrNull = (field: string) => {
    const value = fields[field] ?? null;
    return value === null ? null : id(field, value);
  };
  return {
    decoder,
    family: text(fields, "family"),
    layers: count(fields, "layers"),
    kv_heads: count(fields, "kv_heads"),
    head_dim: count(fields, "head_dim"),
    vocab_size: vocabularySize,
    context_length: count(fields, "context_length"),
    precision: text(fields, "precision"),
    bos_token_id: idOrNull("bos_token_id"),
    eos_token_ids: list(fields, "eos_token_ids").map((value) => id("eos_token_ids", value)),
    pad_token_id: idOrNull("pad_token_id"),
    defaults: defaults(fields.defaults ?? {}),
    chat_template: (fields.chat_template ?? null) === null ? null : text(fields, "chat_template"),
    add_bos_token: flag(fields, "add_bos_token"),
  };
}

function defaults(value: unknown): GenerationDefaults {
  const fields = record("defaults", value);
  const known = defaultNames.flatMap((name) => {
    const number = fields[name];
    if (number === undefined || number === null) return [];
    if (typeof number === "number" && Number.isFinite(number) && number >= 0) {
      return [[name, number] as const];
    }
    return fail(`defaults.${name}`, "a number from 0", number);
  });
  return Object.fromEntries(known);
}

function isDecoder(value: unknown): value is DecoderDescription["decoder"] {
  return decoders.includes(value);
}

function record(field: string, value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value));
  }
  return fail(field, "an object", value);
}

function list(fields: Record<string, unknown>, field: string): unknown[] {
  const value = fields[field];
  return Array.isArray(value) ? value : fail(field, "a list", value);
}

function text(fields: Record<string, unknown>, field: string): string {
  const value = fields[field];
  return typeof value === "string" ? value : fail(field, "a text", value);
}

function flag(fields: Record<string, unknown>, field: string): boolean {
  const value = fields[field] ?? false;
  return typeof value === "boolean" ? value : fail(field, "true or false", value);
}

function count(fields: Record<string, unknown>, field: string): number {
  const value = fields[field];
  return isInteger(value, 1) ? value : fail(field, "an integer from 1", value);
}

function isInteger(value: unknown, least: number): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least;
}

function fail(field: string, expected: string, received: unknown): never {
  throw new DecoderDescriptionError({ field, expected, received });
}
