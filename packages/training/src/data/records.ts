/** The types that a field of a record may have. */
export interface FieldArrays {
  readonly float32: Float32Array;
  readonly float64: Float64Array;
  readonly int32: Int32Array;
  readonly uint8: Uint8Array;
}

export type FieldType = keyof FieldArrays;

/** One field of every record: a tensor of a fixed shape (`[]` for a single number). */
export interface Field {
  readonly dataType: FieldType;
  readonly shape: readonly number[];
}

/** Values of one field for some records, one after the other: `[records, ...shape]`, row-major. */
export type FieldBatch = FieldArrays[FieldType];

/**
 * Encoded examples of a fixed width, on disk or in memory, that can be read in any order.
 *
 * What is on disk is read when it is asked for, so memory does not grow with the number of records.
 * Reading is synchronous: training has a thread of its own.
 *
 * Names of fields, by kind of data: tabular and embedded texts `features` [width]; text `input_ids`
 * int32 [maxlen] and `length` int32 []; numeric sequences `sequence` float32 [maxlen, width] and
 * `length`; images `image` uint8 [channels, height, width]; a corpus `token` int32 [] (-1 between
 * texts). What is to be predicted is `label` int32 [] (an index into the labels) or `target`
 * float64 [].
 */
export interface Records extends Disposable {
  readonly count: number;
  readonly fields: Readonly<Record<string, Field>>;
  /** One field of the records at `indices`, in that order. Throws RangeError beyond the count. */
  read(field: string, indices: ArrayLike<number>): FieldBatch;
}
