import { SourceFormatError } from "../../converters/converter.ts";

/** How the vectors of a text's tokens become one. */
export type PoolingMode = "cls" | "max" | "mean" | "mean_sqrt_len";

type Json = Readonly<Record<string, unknown>>;

/** The modes in the order in which sentence-transformers puts their vectors one behind the other. */
const order = ["cls", "max", "mean", "mean_sqrt_len"] as const satisfies readonly PoolingMode[];

/** The flags of `1_Pooling/config.json`; null for those that are not supported. */
const flags: Readonly<Record<string, PoolingMode | null>> = {
  pooling_mode_cls_token: "cls",
  pooling_mode_max_tokens: "max",
  pooling_mode_mean_tokens: "mean",
  pooling_mode_mean_sqrt_len_tokens: "mean_sqrt_len",
  pooling_mode_weightedmean_tokens: null,
  pooling_mode_lasttoken: null,
};

/**
 * The modes that a parsed `1_Pooling/config.json` of sentence-transformers chooses: by its flags, or
 * by name in `pooling_mode`. `place` stands in errors.
 *
 * Throws SourceFormatError for modes that are not supported, which it names, and for none at all.
 */
export function parsePooling(value: unknown, width: number, place: string): PoolingMode[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new SourceFormatError(`${place}: expected a JSON object, got ${JSON.stringify(value)}`);
  }
  const config = value as Json;
  const size = config.word_embedding_dimension ?? config.embedding_dimension ?? width;
  if (size !== width) {
    throw new SourceFormatError(
      `${place}: expected word_embedding_dimension to be ${width}, which config.json says, got ${JSON.stringify(size)}`,
    );
  }
  const chosen = new Set(
    config.pooling_mode === undefined ? flagged(config, place) : named(config, place),
  );
  if (chosen.size === 0) {
    throw new SourceFormatError(
      `${place}: expected a pooling mode (${order.join(", ")}), got none`,
    );
  }
  return order.filter((mode) => chosen.has(mode));
}

/**
 * Checks a parsed `modules.json`: a transformer, its pooling, and at most a normalisation after it,
 * which all embeddings get here.
 */
export function checkModules(value: unknown, place: string): void {
  const types = Array.isArray(value)
    ? value.map((module: unknown) =>
        typeof module === "object" && module !== null ? String(Reflect.get(module, "type")) : "",
      )
    : [];
  const kinds = types.map((type) => type.split(".").at(-1) ?? "");
  const [first, second, ...rest] = kinds;
  const isKnown =
    first === "Transformer" &&
    second === "Pooling" &&
    (rest.length === 0 || (rest.length === 1 && rest[0] === "Normalize"));
  if (isKnown) return;
  throw new SourceFormatError(
    `${place}: expected the modules Transformer, Pooling and at most Normalize, got ${types.join(", ") || "none"}`,
  );
}

function flagged(config: Json, place: string): PoolingMode[] {
  const modes: PoolingMode[] = [];
  for (const [name, value] of Object.entries(config)) {
    if (!name.startsWith("pooling_mode_") || value === false) continue;
    const mode = Object.hasOwn(flags, name) ? flags[name] : null;
    if (mode === null || mode === undefined || value !== true)
      throw unsupported(name, value, place);
    modes.push(mode);
  }
  return modes;
}

function named({ pooling_mode: names }: Json, place: string): PoolingMode[] {
  return (Array.isArray(names) ? names : [names]).map((name: unknown) => {
    const mode = order.find((known) => known === name);
    if (mode === undefined) throw unsupported("pooling_mode", name, place);
    return mode;
  });
}

function unsupported(name: string, value: unknown, place: string): SourceFormatError {
  return new SourceFormatError(
    `${place}: ${name} is ${JSON.stringify(value)}, which is not supported; the pooling modes ${order.join(", ")} are`,
  );
}
