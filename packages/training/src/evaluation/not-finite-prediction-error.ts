import { TrainingError } from "../errors.ts";

/** A model gives NaN or an infinity: its weights have diverged, or its input is far too large. */
export class NotFinitePredictionError extends TrainingError {
  override readonly name = "NotFinitePredictionError";
  /** Which record, counted from 0 in the order in which they were given. */
  readonly record: number;

  constructor(record: number, value: number) {
    super(
      "diverged",
      `The model predicts ${value} for record ${record + 1}: expected a finite number. Train it again with a smaller learning_rate, or look for very large values in the data.`,
    );
    this.record = record;
  }
}
