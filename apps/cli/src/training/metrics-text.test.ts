import { expect, test } from "vitest";
import { metricsText } from "./metrics-text.ts";

test("a classification shows its measures, its classes and its confusion matrix", () => {
  const text = metricsText({
    type: "classification",
    count: 4,
    loss: 0.25,
    accuracy: 0.75,
    macro_precision: 0.83333333,
    macro_recall: 0.75,
    macro_f1: 0.73333333,
    weighted_precision: 0.83333333,
    weighted_recall: 0.75,
    weighted_f1: 0.73333333,
    log_loss: 0.25,
    roc_auc: null,
    roc_auc_approximate: false,
    per_class: [
      { label: "ham", precision: 2 / 3, recall: 1, f1: 0.8, support: 2 },
      { label: "spam", precision: 1, recall: 0.5, f1: 2 / 3, support: 2 },
    ],
    confusion_matrix: {
      labels: ["ham", "spam"],
      matrix: [
        [2, 0],
        [1, 1],
      ],
    },
  });
  expect(text).toMatch(/^accuracy +0\.75$/m);
  expect(text).toMatch(/^macro_f1 +0\.73333$/m);
  expect(text).toMatch(/^roc_auc +-$/m);
  expect(text).toMatch(/^ham +0\.66667 +1 +0\.8 +2$/m);
  expect(text).toMatch(/^TRUE \\ PREDICTED +ham +spam$/m);
  expect(text).toMatch(/^spam +1 +1$/m);
});

test("a regression and word vectors show theirs", () => {
  const regression = {
    type: "regression",
    count: 3,
    loss: 1,
    rmse: 1,
    mae: 0.5,
    r2: -0.2,
    max_error: 2,
    target_mean: 4,
  } as const;
  expect(metricsText(regression)).toMatch(/^r2 +-0\.2$/m);
  expect(metricsText({ type: "embedding", count: 7, loss: 1.25 })).toBe("count  7\nloss   1.25\n");
});
