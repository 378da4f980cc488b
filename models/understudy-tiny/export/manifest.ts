import { createHash } from "node:crypto";
import { modelFiles } from "./compile-model.ts";

const roles = {
  "model.onnx": "model",
  "tokenizer.json": "tokenizer",
  "tokenizer_config.json": "tokenizer-config",
  "generation.json": "generation",
} as const satisfies Record<(typeof modelFiles)[number], string>;

/** When the model was first made, in seconds since 1970: 2026-11-26. */
const CREATED = 1795651200;

/** The manifest of the model, with the digests of its files. */
export async function manifestOf(contents: (name: string) => Promise<Uint8Array>) {
  const files = await Promise.all(
    modelFiles.map(async (path) => {
      const sha256 = createHash("sha256")
        .update(await contents(path))
        .digest("hex");
      return { path, role: roles[path], sha256 };
    }),
  );
  return {
    $schema: "../manifest.schema.json",
    id: "understudy-tiny",
    task: "text-generation",
    description:
      "A tiny stand-in for a language model: it calls tools, fills JSON and repeats, in English; it knows nothing.",
    created: CREATED,
    owned_by: "understudy",
    licence: "Apache-2.0",
    origin: {
      url: "urn:understudy:understudy-tiny",
      description:
        "Trained by models/understudy-tiny of the repository on texts made by it, and on public domain prose.",
    },
    source: { type: "file", files },
    converter: "none",
  };
}
