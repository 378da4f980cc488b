import { readFile } from "node:fs/promises";
import { type EncoderDescription, parseEncoderDescription } from "@understudy/models";

/** How many are kept. */
const maxDescriptions = 64;

/** The descriptions of encoders by their folders, whose files never change. */
export class EncoderDescriptions {
  readonly #known = new Map<string, EncoderDescription>();

  /** The description in `path`, a file of the model in `directory`. */
  async get(directory: string, path: string): Promise<EncoderDescription> {
    const description =
      this.#known.get(directory) ?? parseEncoderDescription(await readFile(path, "utf8"));
    this.#known.delete(directory);
    this.#known.set(directory, description);
    const [oldest] = this.#known.keys();
    if (this.#known.size > maxDescriptions && oldest !== undefined) this.#known.delete(oldest);
    return description;
  }
}
