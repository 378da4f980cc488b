import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { SourceBytes } from "../converters/converter.ts";
import { contentOfFile } from "../converters/source-content.ts";
import { chooseFiles, type WeightsChoice } from "../hub/choose-files.ts";
import { withShards } from "../hub/fetch-model.ts";

/** What a converter is given of a Hugging Face folder. */
export async function folderSources(
  directory: string,
  choice: WeightsChoice = {},
): Promise<SourceBytes[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      relative(directory, join(parentPath, name)).split(sep).join("/"),
    );
  const chosen = chooseFiles(directory, paths, choice);
  const files = await withShards(directory, directory, paths, chosen);
  return files.map(({ path, role }) =>
    Object.assign(contentOfFile(path, join(directory, path)), { role }),
  );
}
