import { JsonFields } from "../json-fields.ts";

/**
 * How positions are rotated into queries and keys: dimension i of the first half of `dims`, and its
 * partner in the second half, turn by `frequencies[i]` radians a position; what follows is left alone.
 */
export interface RopeConfig {
  /** How many dimensions of each head turn; even. */
  readonly dims: number;
  /** dims / 2 of them. */
  readonly frequencies: readonly number[];
  /** What the cosines and sines are multiplied by (YaRN's attention factor). */
  readonly factor: number;
}

type Scaling = (base: readonly number[], facts: ScalingFacts) => Omit<RopeConfig, "dims">;

interface ScalingFacts {
  readonly fields: JsonFields;
  readonly theta: number;
  readonly dims: number;
  readonly contextLength: number;
}

/**
 * Reads `rope_parameters`, or `rope_theta` and `rope_scaling` as they were called before.
 *
 * Su et al., "RoFormer", 2021. The scalings are those of `modeling_rope_utils.py` in `transformers`.
 * Throws SourceFormatError for a scaling that is not supported, which it names.
 */
export function parseRope(
  config: Readonly<Record<string, unknown>>,
  headDim: number,
  contextLength: number,
  place: string,
): RopeConfig {
  const outer = new JsonFields(config, place);
  const given = config.rope_parameters ?? config.rope_scaling ?? {};
  const name = config.rope_parameters === undefined ? "rope_scaling" : "rope_parameters";
  const fields = new JsonFields(given, `${place}, ${name}`);
  const theta = fields.positive("rope_theta", outer.positive("rope_theta", 10_000));
  const part = fields.positive("partial_rotary_factor", outer.positive("partial_rotary_factor", 1));
  const dims = Math.floor(headDim * part);
  if (dims % 2 !== 0 || dims < 2 || dims > headDim) {
    const expected = `such that an even number of the ${headDim} dimensions of a head turns`;
    throw outer.fault("partial_rotary_factor", expected, part);
  }
  const typeField = fields.get("rope_type") === undefined ? "type" : "rope_type";
  const scaling = fields.choice(typeField, scalings, "default");
  const base = Array.from({ length: dims / 2 }, (_, i) => theta ** ((-2 * i) / dims));
  return { dims, ...scaling(base, { fields, theta, dims, contextLength }) };
}

const scalings: Readonly<Record<string, Scaling>> = {
  default: (base) => ({ frequencies: base, factor: 1 }),

  // Every position counts for less.
  linear: (base, { fields }) => {
    const factor = fields.positive("factor");
    return { frequencies: base.map((frequency) => frequency / factor), factor: 1 };
  },

  // The base grows with the text once it is longer than max_position_embeddings, and only then; no
  // text is longer here, since that is the context's length, so that nothing changes.
  dynamic: (base, { fields }) => {
    fields.positive("factor");
    return { frequencies: base, factor: 1 };
  },

  // Slow dimensions are slowed down further, fast ones are left alone, and those between are mixed.
  llama3: (base, { fields }) => {
    const factor = fields.positive("factor");
    const low = fields.positive("low_freq_factor");
    const high = fields.positive("high_freq_factor");
    const length = fields.positive("original_max_position_embeddings");
    const frequencies = base.map((frequency) => {
      const turns = (length * frequency) / (2 * Math.PI);
      if (turns > high) return frequency;
      if (turns < low) return frequency / factor;
      const share = (turns - low) / (high - low);
      return ((1 - share) * frequency) / factor + share * frequency;
    });
    return { frequencies, factor: 1 };
  },

  // Peng et al., "YaRN", 2023, section 3.
  yarn: (base, { fields, theta, dims, contextLength }) => {
    const length = fields.positive("original_max_position_embeddings", contextLength);
    const factor = fields.positive("factor");
    const fast = fields.positive("beta_fast", 32);
    const slow = fields.positive("beta_slow", 1);
    // The dimension that turns so often over the original length.
    const dimensionOf = (turns: number) =>
      (dims * Math.log(length / (turns * 2 * Math.PI))) / (2 * Math.log(theta));
    const truncate = fields.flag("truncate", true);
    const from = truncate ? Math.floor(dimensionOf(fast)) : dimensionOf(fast);
    const to = truncate ? Math.ceil(dimensionOf(slow)) : dimensionOf(slow);
    const first = Math.max(from, 0);
    const last = Math.min(to, dims - 1);
    const width = first === last ? 0.001 : last - first;
    const frequencies = base.map((frequency, i) => {
      const slowed = Math.min(Math.max((i - first) / width, 0), 1);
      return (frequency / factor) * slowed + frequency * (1 - slowed);
    });
    const magnify = (scale: number) => (factor <= 1 ? 1 : 0.1 * scale * Math.log(factor) + 1);
    const hasScales =
      fields.get("mscale") !== undefined && fields.get("mscale_all_dim") !== undefined;
    const inferred = hasScales
      ? magnify(fields.positive("mscale")) / magnify(fields.positive("mscale_all_dim"))
      : magnify(1);
    return { frequencies, factor: fields.positive("attention_factor", inferred) };
  },
};
