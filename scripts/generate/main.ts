import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleDocument } from "./bundle-document.ts";
import { generateDocument } from "./document.ts";
import { generateManifestValidator } from "./manifest-validator.ts";
import { generateOperationTable } from "./operation-table.ts";
import { generateSdkResources } from "./sdk-resources.ts";
import { generateSpecTypes } from "./spec-types.ts";
import { generateValidators } from "./validators.ts";

/**
 * Writes every generated file, or with `--check` says which of them are stale and exits 1.
 * A file under a `generated/` folder that nothing generates any more is stale too.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const check = process.argv.includes("--check");

const document = await bundleDocument(root);
const files = new Map<string, string>([
  ...generateDocument(document),
  ...generateOperationTable(document),
  ...(await generateSpecTypes(document)),
  ...(await generateValidators(document)),
  ...generateSdkResources(document),
  ...(await generateManifestValidator()),
]);

const folders = new Set([...files.keys()].map((file) => dirname(file)));
const stale: string[] = [];
for (const [file, content] of files) {
  const current = await readFile(join(root, file), "utf8").catch(() => null);
  if (current === content) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), content);
}
for (const folder of folders) {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const file = relative(root, join(root, folder, entry.name)).replaceAll("\\", "/");
    if (!entry.isFile() || files.has(file)) continue;
    stale.push(file);
    if (!check) await rm(join(root, file));
  }
}

if (check && stale.length > 0) {
  console.error(`Stale generated files:\n${stale.map((file) => `  ${file}`).join("\n")}`);
  console.error("Mend them with: npm run generate");
  process.exitCode = 1;
} else if (!check) {
  console.log(stale.length === 0 ? "Nothing to generate." : `Generated:\n  ${stale.join("\n  ")}`);
}
