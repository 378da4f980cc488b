import { expect, test } from "vitest";
import type { EarlyStopping } from "../methods/hyperparameters.ts";
import { judgeEpoch, nothingSeen } from "./early-stopping.ts";

/** What each epoch's verdict is: `+` better, `-` not, `!` not and the end. */
function verdicts(losses: readonly number[], settings: EarlyStopping): string {
  let state = nothingSeen;
  let text = "";
  for (const loss of losses) {
    const verdict = judgeEpoch(state, loss, settings);
    state = verdict.state;
    text += verdict.improved ? "+" : verdict.stop ? "!" : "-";
  }
  return text;
}

test("training ends after as many epochs in a row without improvement as the patience says", () => {
  expect(verdicts([3, 2, 2.5, 1, 2, 1.5, 1.2], { patience: 3 })).toBe("++-+--!");
});

test("an equal loss is no improvement", () => {
  expect(verdicts([1, 1, 1], { patience: 2 })).toBe("+-!");
});

test("an improvement of no more than min_delta is none, and is measured from the best loss", () => {
  expect(verdicts([1, 0.75, 0.5, 0.25], { patience: 9, min_delta: 0.25 })).toBe("+-+-");
});

test("without patience the first epoch that is not better is the last", () => {
  expect(verdicts([2, 1, 1.5], { patience: 0 })).toBe("++!");
});
