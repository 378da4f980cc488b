import type { GraphModel, RunTensor, Runtime, TensorOutput } from "@understudy/runtime";

/** What an encoder is given of one text, or of two together. */
export interface EncoderInput {
  readonly ids: readonly number[];
  /** Which of the texts each token is of; the first, all of them, when left out. */
  readonly typeIds?: readonly number[];
  /** Further inputs of the graph. */
  readonly more?: Readonly<Record<string, RunTensor>>;
}

type Outputs = Readonly<Record<string, TensorOutput>>;

/**
 * Runs an encoder on each input and gives the outputs in their order.
 *
 * Each input runs by itself and unpadded, so that what comes out depends on nothing else; several run
 * at once, on as many threads as there are. The first that fails, or the signal, ends it for all.
 */
export async function runEncoder(
  runtime: Runtime,
  model: GraphModel,
  inputs: readonly EncoderInput[],
  tokenTypes: boolean,
  signal: AbortSignal,
): Promise<Outputs[]> {
  const failure = new AbortController();
  const either = AbortSignal.any([signal, failure.signal]);
  try {
    return await Promise.all(
      inputs.map((input) => runtime.run(model, feedsOf(input, tokenTypes), { signal: either })),
    );
  } catch (error) {
    failure.abort(error);
    throw error;
  }
}

function feedsOf(
  { ids, typeIds, more }: EncoderInput,
  tokenTypes: boolean,
): Record<string, RunTensor> {
  const row = (values: readonly number[]) => wholeNumbers(values, [1, ids.length]);
  return {
    input_ids: row(ids),
    attention_mask: row(ids.map(() => 1)),
    ...(tokenTypes && { token_type_ids: row(typeIds ?? ids.map(() => 0)) }),
    ...more,
  };
}

/** A tensor of 64-bit whole numbers. */
export function wholeNumbers(values: readonly number[], shape: readonly number[]): RunTensor {
  return { dataType: "int64", shape, data: BigInt64Array.from(values, BigInt) };
}

/** The numbers of an output of a graph. */
export function numbersOf(outputs: Outputs, name: string): readonly number[] {
  const output = outputs[name];
  if (output === undefined) throw new TypeError(`The model gave no ${name}.`);
  return Array.from(output.data as ArrayLike<number | bigint>, Number);
}
