import { readdirSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { testDirectory } from "../testing/data-files.ts";
import { openRecords, RecordWriter } from "./record-files.ts";

const fields = {
  features: { dataType: "float64", shape: [3] },
  label: { dataType: "int32", shape: [] },
  image: { dataType: "uint8", shape: [2, 2] },
} as const;
/** More than one buffer full. */
const count = 100_000;

function written() {
  const directory = testDirectory();
  {
    using writer = new RecordWriter(directory, "some", fields);
    for (let record = 0; record < count; record++) {
      const { buffers, place } = writer.next();
      buffers.features?.set([record, record / 3, -record], place * 3);
      buffers.label?.set([record % 7], place);
      buffers.image?.set([1, 2, 3, record % 256], place * 4);
      writer.commit();
      if (record % 10 > 0) continue;
      // A place that is given and not kept is given again.
      const { buffers: left, place: here } = writer.next();
      left.features?.fill(Number.NaN, here * 3, here * 3 + 3);
    }
    expect(writer.count).toBe(count);
  }
  const records = openRecords(directory, "some", count, fields);
  onTestFinished(() => records[Symbol.dispose]());
  return { directory, records };
}

test("records are read in the order that is asked for", () => {
  const { records } = written();
  const order = [99_999, 0, 43_690, 43_691, 43_692, 5, 5, 65_536];
  expect([...records.read("label", order)]).toEqual(order.map((record) => record % 7));
  expect([...records.read("features", order)]).toEqual(
    order.flatMap((record) => [record, record / 3, -record]),
  );
  expect(records.read("features", [0])).toBeInstanceOf(Float64Array);
  expect([...records.read("image", Uint32Array.from([1, 300]))]).toEqual([1, 2, 3, 1, 1, 2, 3, 44]);
  expect(records.read("label", [])).toHaveLength(0);
});

test("all records stand as they were written, over every buffer's end", () => {
  const { records } = written();
  const all = Uint32Array.from({ length: count }, (_, record) => record);
  const features = records.read("features", all);
  const wrong = all.filter((record) => features[record * 3 + 2] !== -record);
  expect(wrong).toHaveLength(0);
});

test("what is read is new: changing it changes no record", () => {
  const { records } = written();
  records.read("label", [3]).fill(100);
  expect([...records.read("label", [3])]).toEqual([3]);
});

test("a field that is not there, and a record beyond the last, are refused", () => {
  const { records } = written();
  expect(() => records.read("target", [0])).toThrow(
    new RangeError("There is no field 'target'; there are features, label, image."),
  );
  expect(() => records.read("label", [0, count])).toThrow(RangeError);
  expect(() => records.read("label", [count - 1, count])).toThrow(RangeError);
});

test("a file a field is all that is written", () => {
  const { directory } = written();
  expect(readdirSync(directory).sort()).toEqual([
    "some-features.bin",
    "some-image.bin",
    "some-label.bin",
  ]);
});
