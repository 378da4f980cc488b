import { SourceFormatError } from "../converters/converter.ts";

/** A tensor of a checkpoint, as float32 whatever it was stored as. */
export interface SourceTensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/**
 * The tensors of a checkpoint by name, each read when it is asked for.
 *
 * `place` names the checkpoint in errors.
 */
export interface WeightSource {
  readonly place: string;
  /** Sizes of a tensor, or undefined where there is none of that name. */
  dimsOf(name: string): readonly number[] | undefined;
  /** The elements of a tensor that is there, in an array that the caller may keep. */
  read(name: string): Float32Array;
}

/** Tensors that are in memory already, as a weight source. */
export function weightsInMemory(
  tensors: ReadonlyMap<string, SourceTensor>,
  place = "the given weights",
): WeightSource {
  return {
    place,
    dimsOf: (name) => tensors.get(name)?.dims,
    read: (name) => {
      const found = tensors.get(name);
      if (found === undefined) throw new SourceFormatError(`${place} have no tensor "${name}"`);
      return found.data;
    },
  };
}

/**
 * The elements of a tensor of these sizes.
 *
 * Throws SourceFormatError, naming the tensor and the sizes expected and found, for any other.
 */
export function readTensor(
  source: WeightSource,
  name: string,
  dims: readonly number[],
): Float32Array {
  const found = source.dimsOf(name);
  const expected = `[${dims.join(", ")}]`;
  if (found === undefined) {
    throw new SourceFormatError(
      `${source.place}: expected the tensor "${name}" of shape ${expected}, which config.json implies, and it is not there`,
    );
  }
  if (found.length !== dims.length || found.some((size, axis) => size !== dims[axis])) {
    throw new SourceFormatError(
      `${source.place}: expected the tensor "${name}" to have the shape ${expected}, which config.json implies, got [${found.join(", ")}]`,
    );
  }
  return source.read(name);
}
