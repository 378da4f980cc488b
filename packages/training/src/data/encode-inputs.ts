import { InputError } from "../errors.ts";
import type { RunTensor } from "../graph-runner.ts";
import { CellProblem } from "./cell-problem.ts";
import type { Cell } from "./data-table.ts";
import { encodeSequence } from "./encode-sequence.ts";
import { rowEncoder } from "./encode-tabular.ts";
import { textEncoder } from "./keras-text.ts";
import { padSequence } from "./pad-sequences.ts";
import type {
  EmbeddedTextPreprocessing,
  ImagePreprocessing,
  SequencePreprocessing,
  TabularPreprocessing,
  TextPreprocessing,
} from "./preprocessing.ts";

/** What a trained model is fed, by the names of its inputs. */
export type EncodedInputs = Readonly<Record<string, RunTensor>>;

/** Rows of columns by name → `features`. Throws `InputError`. */
export function encodeRows(
  preprocessing: TabularPreprocessing,
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
): EncodedInputs {
  const { columns, width } = preprocessing;
  const names = columns.map(({ name }) => name);
  const known = new Set(names);
  // A row cannot be left out of a prediction.
  const encode = rowEncoder(preprocessing, [...names.keys()], false);
  const features = new Float32Array(rows.length * width);
  for (const [index, row] of rows.entries()) {
    atInput(index, () => {
      for (const name of Object.keys(row)) {
        if (known.has(name)) continue;
        throw new CellProblem(
          name,
          `the model has no such column. It was trained on ${names.join(", ")}.`,
        );
      }
      encode(
        names.map((name) => (Object.hasOwn(row, name) ? (row[name] ?? null) : null)),
        features,
        index * width,
      );
    });
  }
  return { features: { dataType: "float32", shape: [rows.length, width], data: features } };
}

/** Texts → `input_ids`, and `length` where the model skips padding. */
export function encodeTexts(
  preprocessing: TextPreprocessing,
  texts: readonly string[],
): EncodedInputs {
  const { maxlen } = preprocessing;
  const encode = textEncoder(preprocessing);
  const ids = new Int32Array(texts.length * maxlen);
  const lengths = new Int32Array(texts.length);
  for (const [index, text] of texts.entries()) {
    const words = encode(text);
    const { from, length, to } = padSequence(words.length, preprocessing);
    ids.set(words.slice(from, from + length), index * maxlen + to);
    lengths[index] = length;
  }
  return {
    input_ids: { dataType: "int32", shape: [texts.length, maxlen], data: ids },
    ...(preprocessing.with_length === true && {
      length: { dataType: "int32", shape: [texts.length], data: lengths },
    }),
  };
}

/** Lists of numbers, or of lists of numbers → `sequence` and `length`. Throws `InputError`. */
export function encodeSequences(
  preprocessing: SequencePreprocessing,
  sequences: readonly (readonly (number | readonly number[])[])[],
): EncodedInputs {
  const { maxlen, width } = preprocessing;
  const data = new Float32Array(sequences.length * maxlen * width);
  const lengths = new Int32Array(sequences.length);
  for (const [index, sequence] of sequences.entries()) {
    atInput(index, () => {
      lengths[index] = encodeSequence(
        sequence as Cell,
        preprocessing,
        data,
        index * maxlen * width,
      );
    });
  }
  return {
    sequence: { dataType: "float32", shape: [sequences.length, maxlen, width], data },
    length: { dataType: "int32", shape: [sequences.length], data: lengths },
  };
}

/** Decoded images [channels, height, width], of the model's size → `image`. Throws `InputError`. */
export function encodeImageInputs(
  { channels, height, width }: ImagePreprocessing,
  images: readonly Uint8Array[],
): EncodedInputs {
  const size = channels * height * width;
  const data = new Uint8Array(images.length * size);
  for (const [index, image] of images.entries()) {
    if (image.length !== size) {
      throw new InputError(index, null, `expected ${size} bytes, got ${image.length}.`);
    }
    data.set(image, index * size);
  }
  const shape = [images.length, channels, height, width];
  return { image: { dataType: "uint8", shape, data } };
}

/** Embeddings → `features`. Throws `InputError` for one of another width. */
export function encodeFeatures(
  { width }: EmbeddedTextPreprocessing,
  vectors: readonly Float32Array[],
): EncodedInputs {
  const data = new Float32Array(vectors.length * width);
  for (const [index, vector] of vectors.entries()) {
    if (vector.length !== width) {
      throw new InputError(index, null, `expected ${width} numbers, got ${vector.length}.`);
    }
    data.set(vector, index * width);
  }
  return { features: { dataType: "float32", shape: [vectors.length, width], data } };
}

function atInput(index: number, use: () => void): void {
  try {
    use();
  } catch (error) {
    if (error instanceof CellProblem) throw new InputError(index, error.column, error.message);
    throw error;
  }
}
