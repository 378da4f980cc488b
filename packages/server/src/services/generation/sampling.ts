import type { GenerateRequest } from "@understudy/runtime";
import { badRequest } from "../../http/request-error.ts";
import type { TextModel } from "./text-models.ts";

/** The fields of a request that say how tokens are chosen; chat and completions share them. */
export interface SamplingFields {
  readonly temperature?: number | null;
  readonly top_p?: number | null;
  readonly top_k?: number | null;
  readonly min_p?: number | null;
  readonly frequency_penalty?: number | null;
  readonly presence_penalty?: number | null;
  readonly repetition_penalty?: number | null;
  readonly logit_bias?: Readonly<Record<string, number>> | null;
  readonly seed?: number | null;
  readonly stop?: string | readonly string[] | null;
}

export type Sampling = Pick<
  GenerateRequest,
  | "temperature"
  | "topP"
  | "topK"
  | "minP"
  | "frequencyPenalty"
  | "presencePenalty"
  | "repetitionPenalty"
  | "logitBias"
> & { readonly seed: number };

/** The least `top_p` above 0, where only the likeliest token is left. */
const smallestTopP = Number.MIN_VALUE;

/**
 * How tokens are chosen: as the request says, else as the model's makers recommend, else by the
 * probabilities as they are. `randomSeed` is for requests without a seed.
 */
export function toSampling(
  fields: SamplingFields,
  { model }: TextModel,
  randomSeed: () => number,
): Sampling {
  const { defaults, vocab_size: vocabularySize } = model.description;
  const topK = fields.top_k ?? defaults.top_k ?? 0;
  return {
    temperature: fields.temperature ?? defaults.temperature ?? 1,
    topP: Math.max(fields.top_p ?? defaults.top_p ?? 1, smallestTopP),
    topK: topK > 0 ? topK : null,
    minP: fields.min_p ?? defaults.min_p ?? 0,
    frequencyPenalty: fields.frequency_penalty ?? 0,
    presencePenalty: fields.presence_penalty ?? 0,
    repetitionPenalty: fields.repetition_penalty ?? defaults.repetition_penalty ?? 1,
    logitBias: toLogitBias(fields.logit_bias ?? {}, vocabularySize),
    seed: fields.seed === undefined || fields.seed === null ? randomSeed() : toSeed(fields.seed),
  };
}

function toLogitBias(
  biases: Readonly<Record<string, number>>,
  vocabularySize: number,
): ReadonlyMap<number, number> {
  const entries = Object.entries(biases).map(([key, bias]) => {
    const id = Number(key);
    if (id < vocabularySize) return [id, bias] as const;
    throw badRequest(
      `Invalid key in 'logit_bias': ${key}. Maximum value is ${vocabularySize - 1}.`,
      "logit_bias",
      null,
    );
  });
  return new Map(entries);
}

/** Seeds have 64 bits in the hosted API; those that a double does not hold exactly are folded. */
function toSeed(seed: number): number {
  return Number.isSafeInteger(seed) ? seed : Number(BigInt.asIntN(53, BigInt(seed)));
}

/** The stop texts of a request, in any of their forms. */
export function toStops(stop: SamplingFields["stop"]): readonly string[] {
  if (stop === undefined || stop === null) return [];
  return typeof stop === "string" ? [stop] : stop;
}
