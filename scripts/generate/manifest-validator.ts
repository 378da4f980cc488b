import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { generatedFrom } from "./banner.ts";

const schemaFile = "packages/models/manifest.schema.json";
const folder = "packages/models/src/generated";

/** The validator of model manifests, compiled ahead of time, with no import left in it. */
export async function generateManifestValidator(): Promise<Map<string, string>> {
  const root = join(import.meta.dirname, "..", "..");
  const schema: object = JSON.parse(await readFile(join(root, schemaFile), "utf8"));
  const ajv = new Ajv2020({
    strict: true,
    // The conditional parts of the schema name properties that stand in its unconditional part.
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const bundled = await build({
    stdin: {
      contents: standalone.default(ajv, ajv.compile(schema)),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    // esbuild's comments name files from here: the output must not depend on where one stands.
    absWorkingDir: root,
    format: "esm",
    write: false,
    treeShaking: true,
    legalComments: "none",
  });
  return new Map([
    [
      `${folder}/validate-manifest.js`,
      `${generatedFrom(schemaFile)}\n${bundled.outputFiles[0]?.text ?? ""}`,
    ],
    [
      `${folder}/validate-manifest.d.ts`,
      `${generatedFrom(schemaFile)}
import type { ManifestValidator } from "../manifest/schema-violation.ts";

declare const validateManifest: ManifestValidator;
export default validateManifest;
`,
    ],
  ]);
}
