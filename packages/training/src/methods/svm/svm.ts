import type { FitContext, FitResult, Method } from "../method.ts";
import { fitClassifier } from "./fit-classifier.ts";
import { fitRegressor } from "./fit-regressor.ts";

/**
 * Support vector machines as libsvm has them: C-SVC, one machine for each pair of classes, and
 * epsilon-SVR. Features are standardised first unless `standardize` is false. All records are held
 * in memory as float64, and kernel values up to `cache_size_mb`.
 */
export const svm: Method<"svm"> = {
  type: "svm",
  inputs: ["tabular", "embedded_text"],
  targets: ["classification", "regression"],
  precision: "float64",
  async fit(context: FitContext<"svm">): Promise<FitResult<"svm">> {
    const { target } = context;
    switch (target.type) {
      case "classification":
        return fitClassifier(context, target);
      case "regression":
        return fitRegressor(context);
      case "embedding":
        throw new TypeError("Expected a classification or a regression, but got an embedding.");
    }
  },
};
