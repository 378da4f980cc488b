import { expect, test } from "vitest";
import { Admission, type Applicant } from "./admission.ts";

const applicant = (key: string, sizeBytes: number): Applicant<string> => ({ key, sizeBytes });

test("lets in as many as there is memory for, in the order they came", () => {
  const admission = new Admission<string, Applicant<string>>({ budgetBytes: 10, perKey: 9 });
  const [a, b, c, d] = [6, 3, 2, 1].map((size) => applicant("m", size));
  for (const one of [a, b, c, d]) if (one !== undefined) admission.apply(one);
  // The last one would fit, but the one before it was here first.
  expect(admission.admit()).toEqual([a, b]);
  expect(admission.waiting).toBe(2);
  expect(admission.usedBytes).toBe(9);
  if (b !== undefined) admission.leave(b);
  expect(admission.admit()).toEqual([c, d]);
});

test("those who wait for room with their key do not hold up others", () => {
  const admission = new Admission<string, Applicant<string>>({ budgetBytes: 10, perKey: 1 });
  const [a, b, c] = ["m", "m", "n"].map((key) => applicant(key, 1));
  for (const one of [a, b, c]) if (one !== undefined) admission.apply(one);
  expect(admission.admit()).toEqual([a, c]);
  expect(admission.awaits("m")).toBe(true);
  expect(admission.awaits("n")).toBe(false);
  expect(a !== undefined && admission.leave(a)).toBe(true);
  expect(a !== undefined && admission.leave(a)).toBe(false);
  expect(admission.admit()).toEqual([b]);
});

test("sends away those who wait, and not those who are in", () => {
  const admission = new Admission<string, Applicant<string>>({ budgetBytes: 1, perKey: 9 });
  const [a, b] = [applicant("m", 1), applicant("m", 1)];
  admission.apply(a);
  admission.apply(b);
  admission.admit();
  expect(admission.clear()).toEqual([b]);
  expect(admission.usedBytes).toBe(1);
  expect(admission.waiting).toBe(0);
});
