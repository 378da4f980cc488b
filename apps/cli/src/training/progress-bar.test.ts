import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { duration, progressBar } from "./progress-bar.ts";

/** As much of a terminal as a bar needs. */
function terminal() {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 200,
    rows: 24,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  }) as unknown as NodeJS.WriteStream & PassThrough;
  return { stream, drawn: () => String(stream.read() ?? "") };
}

const step = (number: number) => ({
  epoch: 1 + Math.floor(number / 50),
  total_epochs: 2,
  step: number,
  total_steps: 100,
  metrics: { loss: 0.123456, accuracy: 0.5, learning_rate: 0.1, validation_loss: null },
});

test("the bar shows epoch, step, metrics and the time that is left at the pace so far", async () => {
  const { stream, drawn } = terminal();
  let nowMs = 0;
  {
    using bar = progressBar(stream, () => nowMs);
    bar.update(step(10));
    expect(drawn()).toContain("epoch 1/2 | step 10/100 | ? left | loss 0.1235 | accuracy 0.5");
    nowMs = 20_000;
    bar.update(step(20));
    bar.clear();
    // 10 steps in 20 s: 80 more take 160 s. Drawn anew after something else was written.
    bar.update(step(20));
    expect(drawn()).toContain("step 20/100 | 2m40s left");
  }
});

test.each([
  [-1, "0s"],
  [11_600, "12s"],
  [200_000, "3m20s"],
  [3_900_000, "1h05m"],
])("%i ms are %s", (ms, text) => {
  expect(duration(ms)).toBe(text);
});
