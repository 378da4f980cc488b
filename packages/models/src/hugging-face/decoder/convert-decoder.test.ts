import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeModel } from "@understudy/onnx";
import { describe, expect, it } from "vitest";
import type { Manifest } from "../../manifest/manifest.ts";
import { writeRandomCheckpoint } from "../../testing/checkpoints/random-checkpoint.ts";
import { folderSources } from "../../testing/folder-sources.ts";
import { temporaryDirectory } from "../../testing/temporary-directory.ts";
import { tinyManifest } from "../../testing/tiny-model.ts";
import { convertDecoder } from "./convert-decoder.ts";
import type { GenerationDescription } from "./generation-description.ts";

const { id, description, created, owned_by, licence, origin, source } = tinyManifest();
const manifest: Manifest = {
  ...{ id, description, created, owned_by, licence, origin, source },
  task: "text-generation",
  converter: "hugging-face-decoder",
  precision: "int4",
};

async function convert(directory: string): Promise<Map<string, Uint8Array>> {
  const files = convertDecoder(manifest, await folderSources(directory));
  return new Map(
    [...files].map(([name, content]) => [
      name,
      Buffer.concat(content instanceof Uint8Array ? [content] : [...content]),
    ]),
  );
}

function generationOf(files: ReadonlyMap<string, Uint8Array>): GenerationDescription {
  return JSON.parse(new TextDecoder().decode(files.get("generation.json")));
}

describe("a Hugging Face folder with safetensors", () => {
  it("becomes a decoder, the same bytes each time, in one file or in shards", async () => {
    await using folder = await temporaryDirectory();
    const sizes = { tied: true };
    await writeRandomCheckpoint(join(folder.path, "one"), "llama", sizes, { storedAs: "BF16" });
    await writeRandomCheckpoint(join(folder.path, "many"), "llama", sizes, {
      storedAs: "BF16",
      shards: 3,
    });
    const first = await convert(join(folder.path, "one"));
    expect([...first.keys()].sort()).toEqual([
      "generation.json",
      "model.onnx",
      "tokenizer.json",
      "tokenizer_config.json",
    ]);
    expect(await convert(join(folder.path, "one"))).toEqual(first);
    expect(await convert(join(folder.path, "many"))).toEqual(first);
    const { graph } = decodeModel(first.get("model.onnx") ?? new Uint8Array());
    expect(graph.inputs.map(({ name }) => name)).toContain("past_value.1");
    expect(generationOf(first)).toEqual({
      ...{ decoder: "split", family: "llama", layers: 2, kv_heads: 2, head_dim: 16 },
      ...{ vocab_size: 320, context_length: 512, precision: "int4" },
      ...{ bos_token_id: 1, eos_token_ids: [2], pad_token_id: null, defaults: {} },
      chat_template: expect.stringContaining("add_generation_prompt"),
      add_bos_token: false,
    });
  });

  it("says how its makers sample, its ends, and its template from a file of its own", async () => {
    await using folder = await temporaryDirectory();
    await writeRandomCheckpoint(
      folder.path,
      "qwen2",
      {},
      {
        template: "chat_template.jinja",
        generationConfig: { do_sample: true, temperature: 0.6, top_k: 20, eos_token_id: [0, 7] },
      },
    );
    const found = generationOf(await convert(folder.path));
    expect(found.defaults).toEqual({ temperature: 0.6, top_k: 20 });
    expect(found.eos_token_ids).toEqual([0, 7, 2]);
    expect(found.chat_template).toContain("add_generation_prompt");
  });

  it("is refused when no token ends an answer", async () => {
    await using folder = await temporaryDirectory();
    await writeRandomCheckpoint(
      folder.path,
      "llama",
      {},
      {
        config: { eos_token_id: null },
        generationConfig: { eos_token_id: null },
      },
    );
    await writeFile(join(folder.path, "tokenizer_config.json"), "{}");
    await expect(convert(folder.path)).rejects.toThrow("expected a token that ends an answer");
  });

  it.each([
    [
      { hidden_size: 128, head_dim: 16 },
      '"model.embed_tokens.weight" to have the shape [320, 128], which config.json implies, got [320, 64]',
    ],
    [
      { num_key_value_heads: 4 },
      '"model.layers.0.self_attn.k_proj.weight" to have the shape [64, 64], which config.json implies, got [32, 64]',
    ],
    [
      { num_hidden_layers: 3 },
      'expected the tensor "model.layers.2.input_layernorm.weight" of shape [64]',
    ],
    [
      { rope_scaling: { rope_type: "longrope" } },
      'expected rope_type to be one of default, linear, dynamic, llama3, yarn, got "longrope"',
    ],
    [
      { model_type: "gemma" },
      "expected model_type to be one of llama, qwen2, qwen3, mistral, gpt2",
    ],
    [{ vocab_size: 100, tie_word_embeddings: true }, "expected tokenizer.json to have ids below"],
    [{ hidden_act: "xielu" }, "expected hidden_act to be one of silu"],
    [{ quantization_config: { bits: 4 } }, "expected quantization_config"],
  ])("is refused when its config is %j", async (config, message) => {
    await using folder = await temporaryDirectory();
    await writeRandomCheckpoint(folder.path, "llama");
    const { readFile } = await import("node:fs/promises");
    const path = join(folder.path, "config.json");
    const before: object = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ ...before, ...config }));
    await expect(convert(folder.path)).rejects.toThrow(message);
  });
});
