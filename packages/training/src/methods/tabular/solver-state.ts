import { TrainingError } from "../../errors.ts";

/** What a solver must know to go on: plain JSON, and arrays of numbers. */
export interface SolverState<Values> {
  readonly values: Values;
  readonly arrays: Readonly<Record<string, Float64Array>>;
}

interface Header {
  readonly version: 1;
  readonly solver: string;
  readonly values: unknown;
  readonly arrays: readonly (readonly [name: string, length: number])[];
}

/** As bytes: the length of a JSON header in 4 bytes, the header, the arrays, all little-endian. */
export function encodeSolverState<Values>(solver: string, state: SolverState<Values>): Uint8Array {
  const arrays = Object.entries(state.arrays);
  const header = new TextEncoder().encode(
    JSON.stringify({
      version: 1,
      solver,
      values: state.values,
      arrays: arrays.map(([name, array]) => [name, array.length] as const),
    } satisfies Header),
  );
  const sizeBytes = arrays.reduce((sum, [, array]) => sum + array.byteLength, 0);
  const bytes = new Uint8Array(4 + header.length + sizeBytes);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = 4 + header.length;
  for (const [, array] of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  return bytes;
}

/**
 * Reads what `encodeSolverState` has written. The caller knows the type of `Values`, as only the
 * same solver's state is accepted.
 *
 * Throws `TrainingError` of code `invalid_checkpoint` for anything else.
 */
export function decodeSolverState<Values>(solver: string, bytes: Uint8Array): SolverState<Values> {
  if (bytes.length < 4) throw damaged("it has no header");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = 4 + view.getUint32(0, true);
  const header = readHeader(bytes.subarray(4, headerEnd));
  if (header.version !== 1 || header.solver !== solver) {
    throw damaged(`expected version 1 of ${solver}, got ${header.version} of ${header.solver}`);
  }
  const expected = header.arrays.reduce((sum, [, length]) => sum + length * 8, headerEnd);
  if (bytes.length !== expected) {
    throw damaged(`expected ${expected} bytes, got ${bytes.length}`);
  }
  const arrays: Record<string, Float64Array> = {};
  let at = headerEnd;
  for (const [name, length] of header.arrays) {
    // Not by `slice`, which of a Buffer makes no copy.
    arrays[name] = new Float64Array(Uint8Array.from(bytes.subarray(at, at + length * 8)).buffer);
    at += length * 8;
  }
  return { values: header.values as Values, arrays };
}

/** The array of a state that must be there with that length. */
export function stateArray<Values>(
  { arrays }: SolverState<Values>,
  name: string,
  length: number,
): Float64Array {
  const array = arrays[name];
  if (array?.length === length) return array;
  throw damaged(`expected ${length} numbers of ${name}, got ${array?.length ?? "none"}`);
}

function readHeader(bytes: Uint8Array): Header {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Header;
  } catch (cause) {
    throw damaged("its header is not JSON", cause);
  }
}

function damaged(problem: string, cause?: unknown): TrainingError {
  const message = `This checkpoint cannot be resumed from: ${problem}. Start the training anew.`;
  return new TrainingError("invalid_checkpoint", message, { cause });
}
