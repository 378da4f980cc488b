import type { CategoricalStrategy, NumericStrategy } from "./data/preprocessing.ts";
import type { HyperparametersByMethod, MethodType } from "./methods/hyperparameters.ts";

/** A method, and what is asked of it. */
export type MethodSettings = {
  readonly [Type in MethodType]: {
    readonly type: Type;
    readonly hyperparameters: HyperparametersByMethod[Type];
  };
}[MethodType];

/** What the columns of the data mean. What is left out is found out, and reported. */
export interface ColumnSettings {
  readonly label_column?: string;
  readonly text_column?: string;
  readonly feature_columns?: readonly string[];
  readonly sequence_column?: string;
}

export type DataFormat = "csv" | "jsonl" | "zip";

/** What is done where a value is missing. */
export interface MissingValues {
  readonly numeric: NumericStrategy;
  readonly categorical: CategoricalStrategy;
  readonly label: "error" | "drop_row";
}

/** All that decides what a training makes of its data. */
export interface TrainingSettings extends ColumnSettings {
  readonly method: MethodSettings;
  readonly seed: number;
  readonly format: "auto" | DataFormat;
  readonly task: "auto" | "classification" | "regression";
  /** The model whose embeddings of texts are the features; null where texts are not embedded. */
  readonly embedding_model: string | null;
  /** The part of the training data that is held out where there is no validation file. */
  readonly validation_split: number;
  readonly missing_values: MissingValues;
}
