import { expect, test } from "vitest";
import { lossChart } from "./loss-chart.ts";

const epochs = (metrics: Record<string, number | null>[]) =>
  metrics.map((values, index) => ({ epoch: index + 1, metrics: values }));

test("two losses are drawn with a legend, in lines without trailing space", () => {
  const chart = lossChart(
    epochs([
      { loss: 1, validation_loss: 1.5 },
      { loss: 0.5, validation_loss: 1 },
      { loss: 0.25, validation_loss: 1.25 },
    ]),
  );
  expect(chart).toContain("validation loss");
  expect(chart).toContain("epoch");
  expect(chart).toContain("0.25");
  expect(chart).toContain("1.5");
  expect(chart).not.toMatch(/[ \t]\n/);
});

test("there is no drawing of less than two points, or of none that are numbers", () => {
  expect(lossChart([])).toBe("");
  expect(lossChart(epochs([{ loss: 1 }]))).toBe("");
  expect(lossChart(epochs([{ loss: null }, { loss: null }, { accuracy: 1 }]))).toBe("");
});
