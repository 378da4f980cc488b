import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClassificationMetrics } from "./classification-metrics.ts";
import { NotFinitePredictionError } from "./not-finite-prediction-error.ts";

/** The metrics of whole data, given at once. */
function ofLabels(labels: readonly string[], targets: number[], predicted: number[]) {
  const metrics = createClassificationMetrics(labels);
  metrics.update({ targets, predicted });
  return metrics.result();
}

describe("classification metrics, on the examples of scikit-learn's documentation", () => {
  test("count each class (row) as each class (column)", () => {
    const { confusion_matrix } = ofLabels(["0", "1", "2"], [2, 0, 2, 2, 0, 1], [0, 0, 2, 2, 0, 2]);
    expect(confusion_matrix).toEqual({
      labels: ["0", "1", "2"],
      matrix: [
        [2, 0, 0],
        [0, 0, 1],
        [1, 0, 2],
      ],
    });
  });

  test("report precision, recall, F1 and support by class, and their averages", () => {
    const labels = ["class 0", "class 1", "class 2"];
    const result = ofLabels(labels, [0, 1, 2, 2, 2], [0, 0, 2, 2, 1]);
    expect(result.per_class).toEqual([
      { label: "class 0", precision: 0.5, recall: 1, f1: 2 / 3, support: 1 },
      { label: "class 1", precision: 0, recall: 0, f1: 0, support: 1 },
      { label: "class 2", precision: 1, recall: 2 / 3, f1: 0.8, support: 3 },
    ]);
    expect(result).toMatchObject({
      type: "classification",
      count: 5,
      accuracy: 0.6,
      macro_precision: 0.5,
      macro_recall: expect.closeTo(0.555556, 6),
      macro_f1: expect.closeTo(0.488889, 6),
      weighted_precision: 0.7,
      weighted_recall: expect.closeTo(0.6, 12),
      weighted_f1: expect.closeTo(0.613333, 6),
      loss: null,
      log_loss: null,
      roc_auc: null,
      roc_auc_approximate: false,
    });
  });

  test("average precision, recall and F1 over the classes", () => {
    const result = ofLabels(["0", "1", "2"], [0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1]);
    expect(result.macro_precision).toBeCloseTo(2 / 9, 12);
    expect(result.macro_recall).toBeCloseTo(1 / 3, 12);
    expect(result.macro_f1).toBeCloseTo(0.8 / 3, 12);
    expect(result.weighted_f1).toBeCloseTo(0.8 / 3, 12);
  });

  test("give the log loss of ham and spam", () => {
    const metrics = createClassificationMetrics(["ham", "spam"]);
    metrics.update({
      targets: [1, 0, 0, 1],
      probabilities: [0.1, 0.9, 0.9, 0.1, 0.8, 0.2, 0.35, 0.65],
    });
    const { log_loss, loss, accuracy } = metrics.result();
    expect(log_loss).toBeCloseTo(0.21616, 5);
    expect(loss).toBe(log_loss);
    expect(accuracy).toBe(1);
  });

  test("give the ROC AUC of four scores", () => {
    const scores = [0.1, 0.4, 0.35, 0.8];
    const metrics = createClassificationMetrics(["1", "2"]);
    metrics.update({
      targets: [0, 0, 1, 1],
      probabilities: scores.flatMap((score) => [1 - score, score]),
    });
    expect(metrics.result().roc_auc).toBe(0.75);
  });
});

describe("classification metrics", () => {
  test("leave a class that does not occur out of the macro average, and list it with zeros", () => {
    const { macro_recall, macro_f1, per_class } = ofLabels(["a", "b", "c"], [0, 1, 1], [0, 1, 0]);
    expect(macro_recall).toBe(0.75);
    expect(macro_f1).toBeCloseTo(2 / 3, 12);
    expect(per_class[2]).toEqual({ label: "c", precision: 0, recall: 0, f1: 0, support: 0 });
  });

  test("take the most probable class, and the first of equals", () => {
    const metrics = createClassificationMetrics(["a", "b", "c"]);
    metrics.update({
      targets: [2, 0, 1],
      probabilities: [0.1, 0.2, 0.7, 0.4, 0.4, 0.2, 0.2, 0.4, 0.4],
    });
    expect(metrics.result().confusion_matrix.matrix).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  test("take the label that the model gives, whatever is most probable", () => {
    const metrics = createClassificationMetrics(["a", "b"]);
    metrics.update({ targets: [1], predicted: [1], probabilities: [0.75, 0.25] });
    const { accuracy, log_loss } = metrics.result();
    expect(accuracy).toBe(1);
    expect(log_loss).toBeCloseTo(Math.log(4), 12);
  });

  test("reckon with a least probability, so that one sure mistake is not infinite", () => {
    const metrics = createClassificationMetrics(["a", "b"]);
    metrics.update({ targets: [0, 1], probabilities: [0, 1, 0, 1] });
    expect(metrics.result().log_loss).toBeCloseTo((52 * Math.LN2) / 2, 9);
  });

  test("take the ROC AUC of two classes from decision values too, and have no log loss then", () => {
    const metrics = createClassificationMetrics(["a", "b"]);
    const decisionValues = [-3, 0.5, -0.25, 7];
    metrics.update({ targets: [0, 0, 1, 1], predicted: [0, 1, 0, 1], decisionValues });
    expect(metrics.result()).toMatchObject({ roc_auc: 0.75, log_loss: null, accuracy: 0.5 });
  });

  test("have no ROC AUC when all records are of one class", () => {
    const metrics = createClassificationMetrics(["a", "b"]);
    metrics.update({ targets: [1, 1], probabilities: [0.5, 0.5, 0.2, 0.8] });
    expect(metrics.result().roc_auc).toBeNull();
  });

  test("refuse what a model cannot mean, and say which record it was", () => {
    const metrics = createClassificationMetrics(["a", "b"]);
    metrics.update({ targets: [1, 0], probabilities: [0.5, 0.5, 0.5, 0.5] });
    const update = () => metrics.update({ targets: [1, 0], probabilities: [0, 1, Number.NaN, 1] });
    expect(update).toThrow(NotFinitePredictionError);
    expect(update).toThrow(expect.objectContaining({ code: "diverged", record: 3 }));
  });

  test.each([
    ["a label that is not there", { targets: [2], probabilities: [0.5, 0.5] }],
    ["a label that is no index", { targets: [0.5], predicted: [0] }],
    ["a prediction that is not there", { targets: [0], predicted: [-1] }],
    ["too few probabilities", { targets: [0, 1], probabilities: [0.5, 0.5] }],
    ["too few predictions", { targets: [0, 1], predicted: [1] }],
    ["no record", { targets: [], predicted: [] }],
  ])("refuse %s", (_, batch) => {
    const metrics = createClassificationMetrics(["a", "b"]);
    expect(() => {
      metrics.update(batch);
      metrics.result();
    }).toThrow(RangeError);
  });

  test("refuse batches of different kinds, which have no common loss", () => {
    const metrics = createClassificationMetrics(["a", "b"]);
    metrics.update({ targets: [0], probabilities: [0.5, 0.5] });
    expect(() => metrics.update({ targets: [0], predicted: [0] })).toThrow("labels");
  });

  test("are the same in any order and in any batches", () => {
    const data = fc.integer({ min: 2, max: 4 }).chain((classes) =>
      fc.record({
        classes: fc.constant(classes),
        rows: fc.array(
          fc.record({
            target: fc.nat({ max: classes - 1 }),
            // Few different values, so that there are ties.
            weights: fc.array(fc.integer({ min: 1, max: 4 }), {
              minLength: classes,
              maxLength: classes,
            }),
            place: fc.nat(),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        batchSize: fc.integer({ min: 1, max: 7 }),
        maxExactScores: fc.constantFrom(10, 1_000),
      }),
    );
    fc.assert(
      fc.property(data, ({ classes, rows, batchSize, maxExactScores }) => {
        const labels = Array.from({ length: classes }, (_, label) => `${label}`);
        const measure = (given: typeof rows, size: number) => {
          const metrics = createClassificationMetrics(labels, { maxExactScores });
          for (let start = 0; start < given.length; start += size) {
            const batch = given.slice(start, start + size);
            metrics.update({
              targets: batch.map(({ target }) => target),
              probabilities: batch.flatMap(({ weights }) => {
                const sum = weights.reduce((total, weight) => total + weight);
                return weights.map((weight) => weight / sum);
              }),
            });
          }
          const { loss, log_loss, ...exact } = metrics.result();
          return { loss, exact };
        };
        const whole = measure(rows, rows.length);
        const permuted = [...rows].sort((a, b) => a.place - b.place);
        const inBatches = measure(permuted, batchSize);
        expect(inBatches.exact).toEqual(whole.exact);
        expect(inBatches.loss).toBeCloseTo(whole.loss ?? Number.NaN, 12);
      }),
      { numRuns: 60 },
    );
  });
});
