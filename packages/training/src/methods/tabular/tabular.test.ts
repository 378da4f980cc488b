import { describe, expect, test } from "vitest";
import { featureNames } from "./feature-names.ts";
import { FeatureTable } from "./feature-table.ts";
import { Pace } from "./pace.ts";
import { decodeSolverState, encodeSolverState, stateArray } from "./solver-state.ts";
import { fitStandardization } from "./standardization.ts";
import { StandardizedBlocks } from "./standardized-blocks.ts";
import { testContext } from "./testing/fit-context.ts";

/** A table that is read so many rows at a time, as more work a record makes smaller blocks. */
function tableOf(features: readonly (readonly number[])[], blockRows: number) {
  const context = testContext<"linear_regression">({
    hyperparameters: {},
    rows: { features, targets: features.map(() => 0) },
  });
  const { train: split, preprocessing, target } = context;
  const workPerRecord = 4_000_000 / blockRows;
  return { context, table: new FeatureTable({ split, preprocessing, target, workPerRecord }) };
}

describe("featureNames", () => {
  test("names numbers, categories and the numbers of an embedding", () => {
    expect(
      featureNames({
        type: "tabular",
        columns: [
          { type: "numeric", name: "age", fill: null },
          { type: "categorical", name: "colour", categories: ["red", "blue"], fill: null },
        ],
        width: 3,
      }),
    ).toEqual(["age", "colour=red", "colour=blue"]);
    expect(
      featureNames({ type: "embedded_text", column: "mail", embedding_model: "m", width: 2 }),
    ).toEqual(["mail[0]", "mail[1]"]);
  });
});

describe("fitStandardization", () => {
  const features = [
    [1, 5, 0.1, 1e9],
    [2, -5, 0.1, 1e9 + 1],
    [3, 20, 0.1, 1e9],
    [6, 0, 0.1, 1e9 + 1],
    [8, 5, 0.1, 1e9],
  ];

  test.each([1, 2, 5])("finds mean and deviation in blocks of %i rows", async (blockRows) => {
    const { table, context } = tableOf(features, blockRows);
    expect(table.blockCount).toBe(Math.ceil(5 / blockRows));
    const { offset, scale, active } = await fitStandardization({ table, context, center: true });
    // 1, 2, 3, 6, 8: mean 4, squares 9 + 4 + 1 + 4 + 16.
    expect(offset[0]).toBe(4);
    expect(scale[0]).toBe(Math.fround(1 / Math.sqrt(34 / 5)));
    expect(offset[1]).toBe(5);
    expect(scale[1]).toBeCloseTo(1 / Math.sqrt(350 / 5), 7);
    expect([offset[2], scale[2]]).toEqual([Math.fround(0.1), 0]);
    expect(scale[3]).toBeCloseTo(1 / Math.sqrt(0.24), 6);
    expect(active).toEqual([0, 1, 3]);
    expect(context.messages).toEqual([
      expect.stringContaining("'x2': a feature with the same value in every row"),
      expect.stringContaining("'x3': the values differ by so little"),
    ]);
  });

  test("without centring keeps 0 where it is", async () => {
    const { table, context } = tableOf(
      [
        [3, 2],
        [-4, 2],
      ],
      1,
    );
    const { offset, scale, active } = await fitStandardization({ table, context, center: false });
    expect([...offset]).toEqual([0, 0]);
    expect(scale[0]).toBeCloseTo(1 / Math.sqrt(12.5), 7);
    expect(scale[1]).toBe(0.5);
    expect(active).toEqual([0, 1]);
  });

  test("standardises blocks, each of which is read once where there are few", async () => {
    const { table, context } = tableOf(features, 2);
    const standardization = await fitStandardization({ table, context, center: true });
    const blocks = new StandardizedBlocks(table, standardization);
    const { offset, scale } = standardization;
    const second = blocks.block(1);
    expect(second).toHaveLength(8);
    expect(second[0]).toBe((3 - (offset[0] ?? 0)) * (scale[0] ?? 0));
    expect(Math.abs(second[2] ?? Number.NaN)).toBe(0);
    expect(blocks.block(1)).toBe(second);
    expect(table.features(1)[0]).toBe(3);
  });
});

describe("solver state", () => {
  const state = {
    values: { iterations: 3, loss: 0.1 + 0.2 },
    arrays: { point: Float64Array.of(1 / 3, -0, 5e-324), empty: new Float64Array() },
  };

  test("comes back to the last bit, from bytes at any place in a buffer", () => {
    const bytes = encodeSolverState("test", state);
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(decodeSolverState("test", moved.subarray(3))).toEqual(state);
    // A Buffer, as files are read into, whose `slice` makes no copy.
    expect(decodeSolverState("test", Buffer.from(bytes))).toEqual(state);
  });

  test("is refused when it is damaged, of another solver or of other data", () => {
    const bytes = encodeSolverState("test", state);
    const code = { code: "invalid_checkpoint" };
    for (const damaged of [bytes.subarray(0, 2), bytes.subarray(0, 20), bytes.subarray(0, -1)]) {
      expect(() => decodeSolverState("test", damaged)).toThrow(expect.objectContaining(code));
    }
    expect(() => decodeSolverState("other", bytes)).toThrow(expect.objectContaining(code));
    const read = decodeSolverState("test", bytes);
    expect(() => stateArray(read, "point", 4)).toThrow(expect.objectContaining(code));
    expect(() => stateArray(read, "nothing", 4)).toThrow(expect.objectContaining(code));
  });
});

test("Pace is due once in each interval", () => {
  let time = 0;
  const pace = new Pace(10, () => time);
  const dues = [5, 10, 15, 19, 20, 45, 46].map((now) => {
    time = now;
    return pace.due();
  });
  expect(dues).toEqual([false, true, false, false, true, true, false]);
});
