import { atLeast, operator, required, type Signature } from "./signature.ts";

/** Operators that run subgraphs, or make random numbers. */
export const controlOperators = {
  If: operator(1, 1, atLeast(1), {
    then_branch: required("graph"),
    else_branch: required("graph"),
  }),
  // The number of turns and the condition come first; either may be left out.
  Loop: operator(1, atLeast(0), atLeast(1), { body: required("graph") }),
  Scan: operator(9, atLeast(1), atLeast(1), {
    body: required("graph"),
    num_scan_inputs: required("int"),
    scan_input_axes: "ints",
    scan_input_directions: "ints",
    scan_output_axes: "ints",
    scan_output_directions: "ints",
  }),
  Bernoulli: operator(15, 1, 1, { dtype: "dataType", seed: "float" }),
  Multinomial: operator(7, 1, 1, { dtype: "dataType", sample_size: "int", seed: "float" }),
  RandomNormal: operator(1, 0, 1, {
    dtype: "dataType",
    mean: "float",
    scale: "float",
    seed: "float",
    shape: required("ints"),
  }),
  RandomNormalLike: operator(1, 1, 1, {
    dtype: "dataType",
    mean: "float",
    scale: "float",
    seed: "float",
  }),
  RandomUniform: operator(1, 0, 1, {
    dtype: "dataType",
    high: "float",
    low: "float",
    seed: "float",
    shape: required("ints"),
  }),
  RandomUniformLike: operator(1, 1, 1, {
    dtype: "dataType",
    high: "float",
    low: "float",
    seed: "float",
  }),
} as const satisfies Record<string, Signature>;
