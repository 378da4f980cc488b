import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDecoderDescription, type TextGenerationModel } from "@understudy/runtime";

/** A compiled model in a folder, as the runtime takes it. */
export async function openModel(folder: string): Promise<TextGenerationModel> {
  const path = (name: string) => join(folder, name);
  return {
    task: "text-generation",
    id: "understudy-tiny",
    modelPath: path("model.onnx"),
    tokenizerPath: path("tokenizer.json"),
    tokenizerConfigPath: path("tokenizer_config.json"),
    description: parseDecoderDescription(
      JSON.parse(await readFile(path("generation.json"), "utf8")),
    ),
  };
}
