import { expect, test } from "vitest";
import { strftime } from "./strftime.ts";

const date = new Date(2026, 1, 3, 0, 5, 9);

test.each([
  ["%d %b %Y", "03 Feb 2026"],
  ["%A, %B %-d, %y", "Tuesday, February 3, 26"],
  ["%Y-%m-%d %H:%M:%S", "2026-02-03 00:05:09"],
  ["%I:%M %p, day %j, %-H", "12:05 AM, day 034, 0"],
  ["100%% %q", "100% %q"],
])("%s is written as Python writes it", (format, written) => {
  expect(strftime(date, format)).toBe(written);
});
