import { createCatalogue } from "../catalogue.ts";
import { trainedFiles, trainedModel } from "./trained-model.ts";

/**
 * A process that installs a model over and over, each time with other bytes, telling of each time on a
 * line, until it is killed.
 */
const [home] = process.argv.slice(2);
if (home === undefined) throw new TypeError("expected a home");
const catalogue = await createCatalogue({ home });
process.stdout.write("ready\n");
for (let seed = 1; ; seed++) {
  await catalogue.install(trainedModel(), trainedFiles(seed));
  process.stdout.write(`installed ${seed}\n`);
}
