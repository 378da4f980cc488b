import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  type DecoderDescription,
  parseDecoderDescription,
  type Runtime,
  type TextGenerationModel,
  type TextTokenizer,
} from "@understudy/runtime";
import type { ModelService, PreparedFor } from "../model-service.ts";

/** A text-generation model, and what a request needs to know of it. */
export interface TextModel {
  readonly model: TextGenerationModel;
  readonly tokenizer: TextTokenizer;
  /** `bos_token`, `eos_token` and their like, as `tokenizer_config.json` has them. */
  readonly specialTokens: Readonly<Record<string, string>>;
  /** Stands for the model's files and how they run. */
  readonly fingerprint: string;
}

export interface TextModels {
  /**
   * Has `use` work with a model. When the runtime finds its files damaged, they are rebuilt once and
   * `use` is called again; what `use` returns must therefore have begun to come.
   */
  with<R>(id: string, signal: AbortSignal, use: (model: TextModel) => Promise<R>): Promise<R>;
}

/** What a prepared model's small files say. */
interface Facts {
  readonly description: DecoderDescription;
  readonly specialTokens: Readonly<Record<string, string>>;
}

/** Prepared folders whose small files are kept in memory; more than anybody serves at a time. */
const maxKept = 32;

export function createTextModels(models: ModelService, runtime: Runtime): TextModels {
  const kept = new Map<string, Promise<Facts>>();
  const factsOf = (prepared: PreparedFor<"text-generation">): Promise<Facts> => {
    const known = kept.get(prepared.directory);
    if (known !== undefined) return known;
    // A folder is never changed once it is there. What failed may be mended in another folder.
    const facts = readFacts(prepared);
    kept.set(prepared.directory, facts);
    facts.catch(() => kept.delete(prepared.directory));
    const oldest = kept.keys().next();
    if (kept.size > maxKept && oldest.done === false) kept.delete(oldest.value);
    return facts;
  };
  return {
    with: (id, signal, use) =>
      models.with(id, "text-generation", signal, async (prepared) => {
        const { description, specialTokens } = await factsOf(prepared);
        const model: TextGenerationModel = {
          task: "text-generation",
          id: prepared.manifest.id,
          modelPath: prepared.files.model,
          tokenizerPath: prepared.files.tokenizer,
          tokenizerConfigPath: prepared.files.tokenizerConfig,
          description,
        };
        const tokenizer = await runtime.textTokenizer(model);
        return use({ model, tokenizer, specialTokens, fingerprint: fingerprintOf(prepared) });
      }),
  };
}

async function readFacts({ files }: PreparedFor<"text-generation">): Promise<Facts> {
  const [generation, config] = await Promise.all(
    [files.generation, files.tokenizerConfig].map(async (path) => {
      const value: unknown = JSON.parse(await readFile(path, "utf8"));
      return value;
    }),
  );
  return {
    description: parseDecoderDescription(generation),
    specialTokens: specialTokensOf(config),
  };
}

/** A token stands there as its text, or as an object that has it as `content`. */
function specialTokensOf(config: unknown): Record<string, string> {
  const tokens: Record<string, string> = {};
  if (typeof config !== "object" || config === null) return tokens;
  for (const [name, value] of Object.entries(config)) {
    if (!name.endsWith("_token")) continue;
    const text: unknown = isRecord(value) ? value["content"] : value;
    if (typeof text === "string") tokens[name] = text;
  }
  return tokens;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The folder's name changes with the source, the converter and its version. */
function fingerprintOf({ manifest, directory }: PreparedFor<"text-generation">): string {
  const facts = JSON.stringify([manifest.id, manifest.precision ?? null, basename(directory)]);
  return `fp_${createHash("sha256").update(facts).digest("hex").slice(0, 10)}`;
}
