import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Json, JsonObject, OpenApiDocument } from "./openapi-document.ts";

/** Reads `openapi/` into one document, with schemas named by their titles and examples in place. */
export async function bundleDocument(root: string): Promise<OpenApiDocument> {
  const directory = await mkdtemp(join(tmpdir(), "understudy-spec-"));
  try {
    const output = join(directory, "openapi.json");
    const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
    const command = join(dirname(manifest), "bin", "cli.js");
    const source = join("openapi", "openapi.yaml");
    await promisify(execFile)(process.execPath, [command, "bundle", source, "-o", output], {
      cwd: root,
    });
    return tidy(JSON.parse(await readFile(output, "utf8")));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function tidy(bundled: OpenApiDocument): OpenApiDocument {
  const { schemas, examples = {} } = bundled.components;
  const titles = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema.title !== "string" || [...titles.values()].includes(schema.title)) {
      throw new TypeError(`openapi/schemas/${name}.yaml needs a title that no other schema has.`);
    }
    titles.set(reference(name), schema.title);
  }

  const rewrite = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(rewrite);
    // A `$ref`, or what a discriminator maps a tag to.
    if (typeof value === "string") {
      const title = titles.get(value);
      return title === undefined ? value : reference(title);
    }
    if (value === null || typeof value !== "object") return value;
    if (typeof value.$ref === "string") {
      const example = /^#\/components\/examples\/(.+)$/.exec(value.$ref)?.[1];
      if (example !== undefined) return rewrite(examples[example] ?? null);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item)]));
  };

  const { examples: _, schemas: __, ...components } = bundled.components;
  const renamed = Object.entries(schemas).map(([name, schema]): [string, JsonObject] => [
    titles.get(reference(name)) ?? name,
    schema,
  ]);
  renamed.sort(([a], [b]) => (a < b ? -1 : 1));
  return rewrite({
    ...bundled,
    components: { ...components, schemas: Object.fromEntries(renamed) },
  } as unknown as Json) as unknown as OpenApiDocument;
}

function reference(schema: string): string {
  return `#/components/schemas/${schema}`;
}
