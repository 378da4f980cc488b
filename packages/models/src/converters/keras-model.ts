import { SourceFormatError } from "./converter.ts";

/** One layer of a functional Keras model. */
export interface KerasLayer {
  readonly name: string;
  readonly className: string;
  readonly config: LayerConfig;
  /** Names of the layers whose outputs it takes. */
  readonly inputs: readonly string[];
}

/** A Keras model with one input and one output, layers in the order of computation. */
export interface KerasModel {
  readonly layers: readonly KerasLayer[];
  readonly output: string;
}

/**
 * Reads the topology of a `Model` (functional) as TensorFlow.js stores it.
 *
 * Refuses what the conversion would otherwise get wrong silently: layers used more than once, and
 * several inputs or outputs.
 */
export function readKerasModel(topology: unknown): KerasModel {
  // Saved by Keras and converted, it is one level down; saved by TensorFlow.js, it is not.
  const outer = new LayerConfig(topology, "modelTopology");
  const modelConfig = outer.has("model_config") ? outer.record("model_config") : outer;
  const className = modelConfig.text("class_name");
  if (className !== "Model" && className !== "Functional") {
    throw new SourceFormatError(`expected a functional Keras model, got ${className}`);
  }
  const config = modelConfig.record("config");
  const layers = config.list("layers").map((item, index) => readLayer(item, `layers[${index}]`));
  const inputs = layers.filter((layer) => layer.inputs.length === 0);
  const outputs = config.list("output_layers");
  const output = Array.isArray(outputs[0]) ? outputs[0][0] : undefined;
  if (inputs.length !== 1 || outputs.length !== 1 || typeof output !== "string") {
    throw new SourceFormatError(
      `expected a model with one input and one output, got ${inputs.length} and ${outputs.length}`,
    );
  }
  return { layers, output };
}

function readLayer(item: unknown, place: string): KerasLayer {
  const layer = new LayerConfig(item, place);
  const name = layer.text("name");
  const calls = layer.list("inbound_nodes");
  if (calls.length > 1) throw new SourceFormatError(`the layer "${name}" is used more than once`);
  const sources = calls[0] ?? [];
  if (!Array.isArray(sources)) throw new SourceFormatError(`the layer "${name}" has odd inputs`);
  return {
    name,
    className: layer.text("class_name"),
    config: layer.record("config", `layer "${name}"`),
    inputs: sources.map((source: unknown) => {
      if (Array.isArray(source) && typeof source[0] === "string" && source[2] === 0) {
        return source[0];
      }
      throw new SourceFormatError(`the layer "${name}" takes an input that is not understood`);
    }),
  };
}

/** A layer's settings; asking for one that is missing or of another type is an error. */
export class LayerConfig {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #place: string;

  constructor(value: unknown, place: string) {
    if (typeof value !== "object" || value === null) {
      throw new SourceFormatError(`${place} is not an object`);
    }
    this.#fields = { ...value };
    this.#place = place;
  }

  has(name: string): boolean {
    return (this.#fields[name] ?? null) !== null;
  }

  text(name: string): string {
    const value = this.#fields[name];
    return typeof value === "string" ? value : this.#refuse(name, "a text");
  }

  flag(name: string): boolean {
    const value = this.#fields[name];
    return typeof value === "boolean" ? value : this.#refuse(name, "true or false");
  }

  number(name: string, fallback?: number): number {
    const value = this.#fields[name] ?? fallback;
    return typeof value === "number" ? value : this.#refuse(name, "a number");
  }

  optionalNumber(name: string): number | undefined {
    return this.has(name) ? this.number(name) : undefined;
  }

  /** Two whole numbers, for the height and the width. */
  pair(name: string): readonly [number, number] {
    const value = this.#fields[name];
    if (Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger)) {
      return [value[0], value[1]];
    }
    return this.#refuse(name, "two whole numbers");
  }

  /** One axis, bare or as a list of one. */
  axis(name: string): number {
    const value = this.#fields[name];
    const axis: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
    return typeof axis === "number" ? axis : this.#refuse(name, "one axis");
  }

  list(name: string): readonly unknown[] {
    const value = this.#fields[name];
    return Array.isArray(value) ? value : this.#refuse(name, "a list");
  }

  record(name: string, place = `${this.#place}.${name}`): LayerConfig {
    return new LayerConfig(this.#fields[name], place);
  }

  /** One of the given texts, the first of which is meant where nothing is said. */
  oneOf<const T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
    const value = this.#fields[name] ?? allowed[0];
    const found = allowed.find((one) => one === value);
    return found ?? this.#refuse(name, allowed.map((one) => `"${one}"`).join(" or "));
  }

  /** For a setting that the conversion does not do unless it has this value. */
  require(name: string, value: number | string): void {
    const actual = this.#fields[name];
    if (actual !== undefined && actual !== null && actual !== value) {
      this.#refuse(name, JSON.stringify(value));
    }
  }

  #refuse(name: string, expected: string): never {
    const actual = JSON.stringify(this.#fields[name]) ?? "nothing";
    throw new SourceFormatError(
      `${this.#place}: expected ${name} to be ${expected}, got ${actual}`,
    );
  }
}
