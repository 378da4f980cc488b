import { createCatalogue } from "../catalogue.ts";

/** A process that prepares a model of a home, telling of each phase on a line. */
const [home, id] = process.argv.slice(2);
if (home === undefined || id === undefined) throw new TypeError("expected a home and an id");
const catalogue = await createCatalogue({ home });
const { directory } = await catalogue.prepare(id, {
  onProgress: ({ phase }) => process.stdout.write(`${phase}\n`),
});
process.stdout.write(`${directory}\n`);
