import { createCatalogue } from "../catalogue.ts";

/** A process that pulls a model, telling of each piece of progress on a line. */
const [home, hubEndpoint, reference] = process.argv.slice(2);
if (home === undefined || hubEndpoint === undefined || reference === undefined) {
  throw new TypeError("expected a home, a hub and a reference");
}
const catalogue = await createCatalogue({ home, hubEndpoint, hubToken: "" });
await catalogue.pull(reference, {
  onProgress: (progress) => {
    const bytes = progress.phase === "downloading" ? (progress.file?.receivedBytes ?? 0) : "";
    process.stdout.write(`${progress.phase} ${bytes}\n`);
  },
});
