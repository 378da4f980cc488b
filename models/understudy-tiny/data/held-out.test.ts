import { describe, expect, it } from "vitest";
import { Random } from "./random.ts";
import { instructions } from "./tasks/extraction-instructions.ts";
import { knownTools } from "./tasks/known-tools.ts";
import { openClauses } from "./tasks/open-clauses.ts";
import { drawClauses, recordKinds } from "./tasks/records.ts";
import { lowerCase, repeat, upperCase } from "./tasks/repetition.ts";
import { questionWrappings, statementWrappings, wrappings } from "./tasks/tool-call.ts";
import { facts, layouts, mentions } from "./tasks/yes-no.ts";
import { bare, bareHeldOut, pickTemplate, type Templates } from "./template.ts";

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

describe("templates that are held out", () => {
  it.each(Object.entries(all))("are others than those that are trained on: %s", (_, templates) => {
    const trained = new Set(templates.flatMap(({ training }) => training.map(bare)));
    const heldOut = bareHeldOut(templates);
    expect(heldOut.size).toBeGreaterThan(0);
    expect([...heldOut].filter((template) => trained.has(template))).toEqual([]);
  });

  it.each(Object.entries(all))("do not come out of what is put together: %s", (_, templates) => {
    const random = new Random(5);
    for (const each of templates) {
      const heldOut = bareHeldOut([each]);
      const drawn = Array.from({ length: 3000 }, () => pickTemplate(each, "training", random));
      expect(drawn.filter((template) => heldOut.has(bare(template)))).toEqual([]);
    }
  });

  it("are never a clause of a record that is trained on", () => {
    const random = new Random(6);
    const heldOut = bareHeldOut(recordKinds.map(({ clauses }) => clauses));
    const drawn = recordKinds.flatMap(({ clauses }) =>
      Array.from({ length: 300 }, () => drawClauses(clauses, "training", random)).flat(),
    );
    expect(drawn.filter((clause) => heldOut.has(bare(clause)))).toEqual([]);
  });

  it("are drawn again where they come out by chance", () => {
    const templates: Templates = {
      training: ["say {text}"],
      heldOut: ["repeat {text}"],
      combined: [[["Please repeat", "Write"], [": {text}"]]],
    };
    const random = new Random(7);
    const drawn = Array.from({ length: 200 }, () => pickTemplate(templates, "training", random));
    expect(new Set(drawn)).toEqual(new Set(["say {text}", "Write: {text}"]));
  });
});
