import { DataError } from "../errors.ts";
import type { TextHyperparameters } from "../methods/hyperparameters.ts";
import { atLine } from "./cell-problem.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { DataTable, TableRow } from "./data-table.ts";
import { sequenceOf } from "./encode-sequence.ts";
import { isNumbers } from "./fit-columns.ts";
import { LengthCounts } from "./pad-sequences.ts";
import type { SequencePreprocessing } from "./preprocessing.ts";

/** With `maxlen: auto`, sequences are as long as the longest, up to so many steps. */
const longestAutomatic = 1000;

/** The width and length of sequences, and the mean and deviation of each channel. Throws `DataError`. */
export async function fitSequence(
  table: DataTable,
  features: readonly ColumnProfile[],
  given: TextHyperparameters,
  onBatch: () => Promise<void>,
): Promise<SequencePreprocessing> {
  const { maxlen = "auto", padding = "pre", truncating = "pre" } = given;
  const common = { type: "sequence", padding, truncating } as const;
  const [only] = features;
  const isLists = features.length === 1 && only !== undefined && !only.isNumeric;
  if (isLists) {
    const { name } = only;
    const { lengths, ...read } = await readSequences(table, name, onBatch);
    const length = maxlen === "auto" ? lengths.covering(1, longestAutomatic) : maxlen;
    return { ...common, column: name, maxlen: length, ...read };
  }
  for (const feature of features) {
    if (isNumbers(table.file, feature) && feature.missing === 0) continue;
    throw new DataError(
      { filename: table.file.filename, column: feature.name },
      "expected a number in every row, as the columns make a sequence.",
    );
  }
  // All columns are one channel: its moments are those of the columns together.
  const mean = features.reduce((sum, column) => sum + column.mean, 0) / features.length;
  const square =
    features.reduce((sum, { std, mean: own }) => sum + std * std + own * own, 0) / features.length;
  return {
    ...common,
    column: "",
    columns: features.map(({ name }) => name),
    width: 1,
    maxlen: maxlen === "auto" ? features.length : maxlen,
    mean: [mean],
    std: [Math.sqrt(Math.max(0, square - mean * mean))],
  };
}

async function readSequences(table: DataTable, column: string, onBatch: () => Promise<void>) {
  const place = table.columns.indexOf(column);
  const { filename } = table.file;
  const lengths = new LengthCounts();
  let width: number | undefined;
  let steps = 0;
  let mean: Float64Array = new Float64Array();
  let squares: Float64Array = new Float64Array();
  for await (const batch of table.rows()) {
    for (const { line, values } of batch) {
      const read = sequenceAt(table, { line, values }, place);
      if (width === undefined) {
        width = read.width;
        mean = new Float64Array(width);
        squares = new Float64Array(width);
      }
      if (read.width !== width) {
        throw new DataError(
          { filename, line, column },
          `each step has ${read.width} numbers, and in the first row ${width}. Expected as many in each row.`,
        );
      }
      lengths.add(read.values.length / width);
      for (let index = 0; index < read.values.length; index++) {
        const channel = index % width;
        if (channel === 0) steps++;
        const before = (read.values[index] ?? 0) - (mean[channel] ?? 0);
        mean[channel] = (mean[channel] ?? 0) + before / steps;
        const after = (read.values[index] ?? 0) - (mean[channel] ?? 0);
        squares[channel] = (squares[channel] ?? 0) + before * after;
      }
    }
    await onBatch();
  }
  return {
    lengths,
    width: width ?? 1,
    mean: [...mean],
    std: Array.from(squares, (square) => Math.sqrt(square / Math.max(1, steps))),
  };
}

function sequenceAt(table: DataTable, { line, values }: TableRow, place: number) {
  try {
    return sequenceOf(values[place] ?? null, table.columns[place] ?? null);
  } catch (error) {
    throw atLine(table, line, error);
  }
}
