import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createCatalogue } from "@understudy/models";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../setup/temporary-directory.ts";

// A home of its own: what an earlier state of the converters made would prove nothing.
const home = await temporaryDirectory();
const catalogue = await createCatalogue({ home: home.path });
const models = catalogue.list().filter(({ id }) => catalogue.isBuiltIn(id));

/** What makes those that are made in this repository. */
const origins: Readonly<Record<string, string>> = { "understudy-tiny": "models/understudy-tiny" };

afterAll(() => home[Symbol.asyncDispose]());

describe.each(models)("the card of $id", ({ id, task, licence, source }) => {
  const card = readFile(join(import.meta.dirname, "../../docs/models", `${id}.md`), "utf8");

  it("names the task, the licence and the source", async () => {
    expect(await card).toContain(`| task | \`${task}\` |`);
    expect(await card).toContain(`| licence | ${licence} |`);
    const origin = source.type === "npm" ? `${source.package}@${source.version}` : origins[id];
    expect(await card).toContain(`\`${origin}\``);
  });

  /** Where this fails after a change to a converter, count its `converterRevision` up as well. */
  it("names the digests of the files that are made", async () => {
    const prepared = await catalogue.prepare(id);
    const names = prepared.task === "embedding" ? ["model.onnx", "tokenizer.json"] : ["model.onnx"];
    for (const name of names) {
      const bytes = await readFile(join(prepared.directory, name));
      const digest = createHash("sha256").update(bytes).digest("hex");
      expect(await card).toContain(`| sha256 of \`${name}\` | \`${digest}\` |`);
    }
  });
});
