/** What may go wrong in training, in a form that programs can tell apart. */
export type TrainingErrorCode =
  | "invalid_data"
  | "invalid_input"
  | "invalid_columns"
  | "invalid_hyperparameter"
  | "invalid_checkpoint"
  | "not_differentiable"
  | "diverged";

const brand = Symbol.for("understudy.TrainingError");

/** The base of every error of this package. */
export class TrainingError extends Error {
  override readonly name: string = "TrainingError";
  readonly code: TrainingErrorCode;

  constructor(code: TrainingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    Object.defineProperty(this, brand, { value: true });
  }

  /** Whether a value is such an error, of this copy of the package or another. */
  static is(value: unknown): value is TrainingError {
    return typeof value === "object" && value !== null && brand in value;
  }
}

/** Where in a data file something stands; lines and columns count from 1. */
export interface DataPlace {
  readonly filename: string;
  readonly line?: number;
  /** The column's name, or the path of a file in an archive. */
  readonly column?: string;
}

/** Data that nothing can be trained on: what was expected, what came, and where. */
export class DataError extends TrainingError {
  override readonly name = "DataError";
  readonly place: DataPlace;

  constructor(place: DataPlace, problem: string, options?: ErrorOptions) {
    const line = place.line === undefined ? "" : `, line ${place.line}`;
    const column = place.column === undefined ? "" : `, column '${place.column}'`;
    super("invalid_data", `${place.filename}${line}${column}: ${problem}`, options);
    // A caller's own facts, such as a path on the machine, stay out of it.
    this.place = {
      filename: place.filename,
      ...(place.line !== undefined && { line: place.line }),
      ...(place.column !== undefined && { column: place.column }),
    };
  }

  static override is(value: unknown): value is DataError {
    return TrainingError.is(value) && value.code === "invalid_data" && "place" in value;
  }
}

/** An input of a prediction that a model cannot take. */
export class InputError extends TrainingError {
  override readonly name = "InputError";
  /** Which of the inputs, from 0. */
  readonly index: number;
  /** Of a row, the column. */
  readonly column: string | null;
  /** What was expected and what came. */
  readonly problem: string;

  constructor(index: number, column: string | null, problem: string) {
    const where = column === null ? `input ${index}` : `input ${index}, column '${column}'`;
    super("invalid_input", `Invalid ${where}: ${problem}`);
    this.index = index;
    this.column = column;
    this.problem = problem;
  }

  static override is(value: unknown): value is InputError {
    return TrainingError.is(value) && value.code === "invalid_input";
  }
}

/** A column that is asked for and not there, or not of the kind that is needed. */
export class ColumnError extends TrainingError {
  override readonly name = "ColumnError";
  /** The field of the request, such as `label_column`. */
  readonly param: string;

  constructor(param: string, problem: string) {
    super("invalid_columns", problem);
    this.param = param;
  }

  static override is(value: unknown): value is ColumnError {
    return TrainingError.is(value) && value.code === "invalid_columns";
  }
}

/** A hyperparameter that does not go with the data or with another one. */
export class HyperparameterError extends TrainingError {
  override readonly name = "HyperparameterError";
  /** Its name. */
  readonly param: string;

  constructor(param: string, problem: string) {
    super("invalid_hyperparameter", `Invalid '${param}': ${problem}`);
    this.param = param;
  }

  static override is(value: unknown): value is HyperparameterError {
    return TrainingError.is(value) && value.code === "invalid_hyperparameter";
  }
}

/** The loss, or what it was computed from, is no longer a finite number. */
export class DivergedError extends TrainingError {
  override readonly name = "DivergedError";
  readonly epoch: number;
  readonly step: number;

  constructor(epoch: number, step: number, value: number, quantity = "loss") {
    super(
      "diverged",
      `The ${quantity} became ${value} at step ${step} of epoch ${epoch}: training has diverged. Try a smaller learning_rate, or max_grad_norm.`,
    );
    this.epoch = epoch;
    this.step = step;
  }

  static override is(value: unknown): value is DivergedError {
    return TrainingError.is(value) && value.code === "diverged";
  }
}
