import { expect, test } from "vitest";
import {
  ColumnError,
  DataError,
  DivergedError,
  HyperparameterError,
  InputError,
  TrainingError,
} from "./errors.ts";

const errors = {
  DataError: new DataError({ filename: "a.csv", line: 3, column: "x" }, "expected a number."),
  InputError: new InputError(2, "x", "expected a number."),
  ColumnError: new ColumnError("label_column", "There is no column 'y'."),
  HyperparameterError: new HyperparameterError("C", "expected more than 0."),
  DivergedError: new DivergedError(2, 30, Number.NaN),
};
const classes = { DataError, InputError, ColumnError, HyperparameterError, DivergedError };

test.each(Object.entries(errors))(
  "a %s is a TrainingError, and of no other class",
  (name, error) => {
    expect(TrainingError.is(error)).toBe(true);
    const matching = Object.entries(classes).filter(([, one]) => one.is(error));
    expect(matching.map(([found]) => found)).toEqual([name]);
  },
);

test("an error of the same code without a place is no DataError", () => {
  expect(DataError.is(new TrainingError("invalid_data", "No."))).toBe(false);
  expect(TrainingError.is(new Error("No."))).toBe(false);
});

test("messages say where and what", () => {
  expect(Object.values(errors).map(({ message }) => message)).toEqual([
    "a.csv, line 3, column 'x': expected a number.",
    "Invalid input 2, column 'x': expected a number.",
    "There is no column 'y'.",
    "Invalid 'C': expected more than 0.",
    "The loss became NaN at step 30 of epoch 2: training has diverged. Try a smaller learning_rate, or max_grad_norm.",
  ]);
});
