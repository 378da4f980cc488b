import { SourceFormatError } from "./converter.ts";
import { fromFloat16 } from "./float16.ts";

/** A weight of a TensorFlow.js model, dequantised. */
export interface Weight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array | Int32Array | Uint8Array;
}

/** A weight of floats. */
export interface FloatWeight extends Weight {
  readonly data: Float32Array;
}

/** Weights by name; asking for one that is not there, or has another type or shape, is an error. */
export class Weights {
  readonly #byName: ReadonlyMap<string, Weight>;

  constructor(weights: readonly Weight[]) {
    this.#byName = new Map(weights.map((weight) => [weight.name, weight]));
  }

  get names(): string[] {
    return [...this.#byName.keys()];
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** A float weight. An expected size of -1 stands for any. */
  floats(name: string, shape?: readonly number[]): FloatWeight {
    const weight = this.#byName.get(name);
    if (weight === undefined) throw new SourceFormatError(`there is no weight "${name}"`);
    const { data } = weight;
    if (!(data instanceof Float32Array)) {
      throw new SourceFormatError(`the weight "${name}" is not of floats`);
    }
    const fits =
      shape === undefined ||
      (shape.length === weight.shape.length &&
        shape.every((size, axis) => size === -1 || size === weight.shape[axis]));
    if (!fits) {
      throw new SourceFormatError(
        `the weight "${name}" should have the shape [${shape}], got [${weight.shape}]`,
      );
    }
    return { ...weight, data };
  }

  /** The only number of a weight of floats or integers. */
  number(name: string): number {
    const weight = this.#byName.get(name);
    const value = weight?.data[0];
    if (weight === undefined || value === undefined || weight.data.length !== 1) {
      throw new SourceFormatError(`there is no weight "${name}" that is one number`);
    }
    return value;
  }
}

type Quantization =
  | { readonly dtype: "uint8" | "uint16"; readonly scale: number; readonly min: number }
  | { readonly dtype: "float16" };

interface WeightSpecification {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly quantization: Quantization | undefined;
}

/** A group of weights that lie one behind the other in the joined bytes of its shards. */
export interface WeightGroup {
  readonly paths: readonly string[];
  readonly weights: readonly WeightSpecification[];
}

/**
 * Reads the weights of a TensorFlow.js `weightsManifest`.
 *
 * `shard` gives the bytes behind a path of the manifest. Dequantised are `uint8` and `uint16`
 * (value * scale + min, in double precision, then rounded to 32 bits, as TensorFlow.js does) and
 * `float16`. The bytes must be neither too few nor too many.
 */
export function readWeights(manifest: unknown, shard: (path: string) => Uint8Array): Weights {
  if (!Array.isArray(manifest)) {
    throw new SourceFormatError("the model has no list weightsManifest");
  }
  return new Weights(
    manifest.flatMap((item, index) => {
      const group = parseGroup(item, `weightsManifest[${index}]`);
      return readGroup(group, Buffer.concat(group.paths.map(shard)));
    }),
  );
}

function readGroup(group: WeightGroup, joined: Buffer<ArrayBuffer>): Weight[] {
  // A Buffer's own slice() does not copy, and a weight must begin at a multiple of its width.
  const bytes = new Uint8Array(joined.buffer, joined.byteOffset, joined.length);
  let offset = 0;
  const weights = group.weights.map((specification) => {
    const count = specification.shape.reduce((product, size) => product * size, 1);
    const stored = specification.quantization?.dtype ?? specification.dtype;
    const width = widthOf(stored, specification.name);
    const end = offset + count * width;
    if (end > bytes.length) {
      throw new SourceFormatError(
        `the shards ${group.paths.join(", ")} end within the weight "${specification.name}"`,
      );
    }
    const data = decode(specification, bytes.slice(offset, end).buffer);
    offset = end;
    return { name: specification.name, shape: specification.shape, data };
  });
  if (offset === bytes.length) return weights;
  throw new SourceFormatError(
    `the shards ${group.paths.join(", ")} have ${bytes.length - offset} bytes too many`,
  );
}

const widths: Readonly<Record<string, number>> = {
  float32: 4,
  int32: 4,
  bool: 1,
  uint8: 1,
  uint16: 2,
  float16: 2,
};

function widthOf(dtype: string, name: string): number {
  const width = Object.hasOwn(widths, dtype) ? widths[dtype] : undefined;
  if (width !== undefined) return width;
  throw new SourceFormatError(`the weight "${name}" has the type ${dtype}, which is not supported`);
}

function decode({ name, dtype, quantization }: WeightSpecification, buffer: ArrayBuffer) {
  if (quantization === undefined) {
    if (dtype === "float32") return new Float32Array(buffer);
    if (dtype === "int32") return new Int32Array(buffer);
    if (dtype === "bool") return new Uint8Array(buffer);
    throw new SourceFormatError(
      `the weight "${name}" has the type ${dtype}, which is not supported`,
    );
  }
  if (dtype !== "float32" && dtype !== "int32") {
    throw new SourceFormatError(`the quantised weight "${name}" has the type ${dtype}`);
  }
  if (quantization.dtype === "float16") {
    return Float32Array.from(new Uint16Array(buffer), fromFloat16);
  }
  const { scale, min } = quantization;
  const stored = quantization.dtype === "uint8" ? new Uint8Array(buffer) : new Uint16Array(buffer);
  return dtype === "float32"
    ? Float32Array.from(stored, (value) => value * scale + min)
    : Int32Array.from(stored, (value) => Math.round(value * scale + min));
}

function parseGroup(value: unknown, place: string): WeightGroup {
  const { paths, weights } = record(value, place);
  if (!isListOf(paths, (path) => typeof path === "string")) {
    throw new SourceFormatError(`${place}.paths is not a list of texts`);
  }
  if (!Array.isArray(weights)) throw new SourceFormatError(`${place}.weights is not a list`);
  return {
    paths: paths as string[],
    weights: weights.map((item, index) => parseSpecification(item, `${place}.weights[${index}]`)),
  };
}

function parseSpecification(value: unknown, place: string): WeightSpecification {
  const { name, shape, dtype, quantization } = record(value, place);
  if (typeof name !== "string" || typeof dtype !== "string") {
    throw new SourceFormatError(`${place} has no name or no dtype`);
  }
  if (!isListOf(shape, (size) => Number.isSafeInteger(size) && Number(size) >= 0)) {
    throw new SourceFormatError(`${place}.shape is not a list of sizes`);
  }
  return {
    name,
    dtype,
    shape: shape as number[],
    quantization:
      quantization === undefined
        ? undefined
        : parseQuantization(quantization, `${place}.quantization`),
  };
}

function parseQuantization(value: unknown, place: string): Quantization {
  const { dtype, scale, min } = record(value, place);
  if (dtype === "float16") return { dtype };
  if ((dtype === "uint8" || dtype === "uint16") && Number.isFinite(scale) && Number.isFinite(min)) {
    return { dtype, scale: Number(scale), min: Number(min) };
  }
  throw new SourceFormatError(
    `${place} should be uint8 or uint16 with scale and min, or float16, got ${JSON.stringify(value)}`,
  );
}

function record(value: unknown, place: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null) return { ...value };
  throw new SourceFormatError(`${place} is not an object`);
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}
