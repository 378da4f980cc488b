import { describe, expect, it } from "vitest";
import type { Combination } from "./combination.ts";
import { knownTools } from "./tasks/known-tools.ts";
import { instructions, openClauses, recordKinds } from "./tasks/records.ts";
import { lowerCase, repeat, upperCase } from "./tasks/repetition.ts";
import { questionWrappings, statementWrappings, wrappings } from "./tasks/tool-call.ts";
import { facts, layouts, mentions } from "./tasks/yes-no.ts";
import type { Templates } from "./template.ts";

const all: Readonly<Record<string, readonly Templates[]>> = {
  tools: knownTools,
  wrappings: [wrappings, questionWrappings, statementWrappings],
  records: recordKinds.map(({ clauses }) => clauses),
  openClauses: [openClauses],
  instructions: [instructions],
  repetition: [repeat, upperCase, lowerCase],
  facts: facts.map(({ questions }) => questions),
  questions: [mentions, layouts],
};

/** What is left of a template when case, marks and politeness are gone. */
function bare(template: string): string {
  return template
    .toLowerCase()
    .replace(/\b(please|hi|hello|hey)\b/g, "")
    .replace(/[^a-z{}]+/g, " ")
    .trim();
}

/** Whether a text, bare as well, is one of those that can be put together. */
function isCombined(template: string, lists: Combination): boolean {
  const parts = lists.map((list) => `(?:${list.map(escaped).join("|")})`);
  return new RegExp(`^ ?${parts.join(" ?")} ?$`).test(bare(template));
}

function escaped(part: string): string {
  return bare(part).replace(/[{}]/g, String.raw`\$&`);
}

describe("templates that are held out", () => {
  it.each(Object.entries(all))("are others than those that are trained on: %s", (_, templates) => {
    const trained = new Set(templates.flatMap(({ training }) => training.map(bare)));
    const combined = templates.flatMap((each) => each.combined ?? []);
    const heldOut = templates.flatMap((each) => each.heldOut);
    expect(heldOut.length).toBeGreaterThan(0);
    const known = heldOut.filter(
      (template) =>
        trained.has(bare(template)) || combined.some((lists) => isCombined(template, lists)),
    );
    expect(known).toEqual([]);
  });

  it("would be found among those put together", () => {
    const lists = [
      [" Please", ""],
      [" repeat", " say"],
      [": {text}", ' "{text}"'],
    ];
    expect(isCombined("Please say: {text}", lists)).toBe(true);
    expect(isCombined("Repeat {text}!", lists)).toBe(true);
    expect(isCombined("Repeat it: {text}", lists)).toBe(false);
  });
});
