const brand: unique symbol = Symbol.for("@understudy/models.error") as never;

/** The stable codes of every error that this package throws on purpose. */
export type ModelsErrorCode =
  | "invalid_manifest"
  | "invalid_model_id"
  | "model_not_found"
  | "built_in_model"
  | "model_exists"
  | "source_unavailable"
  | "source_mismatch"
  | "hub_unavailable"
  | "conversion_failed"
  | "cache_unusable";

/** The parent of all errors of this package; `code` tells which. */
export abstract class ModelsError extends Error {
  abstract readonly code: ModelsErrorCode;
  readonly [brand] = true;

  /** True for any error of this package, also one made by another copy of it or in another realm. */
  static is(value: unknown): value is ModelsError {
    return typeof value === "object" && value !== null && Reflect.get(value, brand) === true;
  }
}

function hasCode(value: unknown, code: ModelsErrorCode): boolean {
  return ModelsError.is(value) && value.code === code;
}

/** A manifest that breaks its schema. `path` is the field at fault, empty for the whole document. */
export class ManifestError extends ModelsError {
  override readonly name = "ManifestError";
  readonly code = "invalid_manifest";
  readonly place: string;
  readonly path: string;
  readonly received: unknown;

  constructor(facts: { place: string; path: string; expected: string; received: unknown }) {
    const { place, path, expected, received } = facts;
    super(
      `${place}: expected ${path === "" ? "the document" : path} ${expected}, got ${excerpt(received)}. ` +
        "Compare it with manifest.schema.json of @understudy/models.",
    );
    this.place = place;
    this.path = path;
    this.received = received;
  }

  static override is(value: unknown): value is ManifestError {
    return hasCode(value, "invalid_manifest");
  }
}

/** A text that cannot be a model's id, whether or not there is such a model. */
export class InvalidModelIdError extends ModelsError {
  override readonly name = "InvalidModelIdError";
  readonly code = "invalid_model_id";
  readonly id: unknown;

  constructor(id: unknown) {
    super(
      `expected a model id, "name" or "owner/name", of letters, digits, ".", "_" and "-" (no "--" and "..", at most 140 characters), got ${excerpt(id)}.`,
    );
    this.id = id;
  }

  static override is(value: unknown): value is InvalidModelIdError {
    return hasCode(value, "invalid_model_id");
  }
}

/** No model of this id is in the catalogue. */
export class ModelNotFoundError extends ModelsError {
  override readonly name = "ModelNotFoundError";
  readonly code = "model_not_found";
  readonly id: string;
  readonly known: readonly string[];

  constructor(id: string, known: readonly string[]) {
    super(`expected the id of a model of the catalogue (${known.join(", ")}), got "${id}".`);
    this.id = id;
    this.known = known;
  }

  static override is(value: unknown): value is ModelNotFoundError {
    return hasCode(value, "model_not_found");
  }
}

/** A model that comes with the package is neither removed nor replaced. */
export class BuiltInModelError extends ModelsError {
  override readonly name = "BuiltInModelError";
  readonly code = "built_in_model";
  readonly id: string;

  constructor(id: string, wish: "remove" | "replace") {
    super(
      wish === "remove"
        ? `"${id}" comes with @understudy/models and cannot be removed; only models that were added can.`
        : `"${id}" comes with @understudy/models and cannot be replaced; give the manifest another id.`,
    );
    this.id = id;
  }

  static override is(value: unknown): value is BuiltInModelError {
    return hasCode(value, "built_in_model");
  }
}

/** Another model has the id already that a new one is to have. */
export class ModelExistsError extends ModelsError {
  override readonly name = "ModelExistsError";
  readonly code = "model_exists";
  readonly id: string;

  constructor(id: string, origin: { readonly url: string }) {
    super(
      `expected a new id, but there is a model "${id}" already (from ${origin.url}). Remove it, or give the new one another id.`,
    );
    this.id = id;
  }

  static override is(value: unknown): value is ModelExistsError {
    return hasCode(value, "model_exists");
  }
}

/** The source files of a model cannot be had: not installed, not beside the manifest, no network. */
export class SourceUnavailableError extends ModelsError {
  override readonly name = "SourceUnavailableError";
  readonly code = "source_unavailable";
  readonly modelId: string;

  constructor(modelId: string, message: string, options?: ErrorOptions) {
    super(`the files of "${modelId}" cannot be had: ${message}`, options);
    this.modelId = modelId;
  }

  static override is(value: unknown): value is SourceUnavailableError {
    return hasCode(value, "source_unavailable");
  }
}

/** Bytes of a source that are not those the manifest names by their digest. */
export class SourceMismatchError extends ModelsError {
  override readonly name = "SourceMismatchError";
  readonly code = "source_mismatch";
  readonly modelId: string;
  readonly file: string;
  readonly expected: string;
  readonly actual: string;

  constructor(facts: { modelId: string; file: string; expected: string; actual: string }) {
    super(
      `${facts.file} of "${facts.modelId}" has the digest ${facts.actual}, and the manifest expects ${facts.expected}. ` +
        "The file was altered, or the manifest is for another release: install the release that it names again.",
    );
    this.modelId = facts.modelId;
    this.file = facts.file;
    this.expected = facts.expected;
    this.actual = facts.actual;
  }

  static override is(value: unknown): value is SourceMismatchError {
    return hasCode(value, "source_mismatch");
  }
}

/** A source that the converter does not understand, or a conversion that died. */
export class ConversionError extends ModelsError {
  override readonly name = "ConversionError";
  readonly code = "conversion_failed";
  readonly modelId: string;

  constructor(modelId: string, message: string, options?: ErrorOptions) {
    super(`"${modelId}" could not be converted: ${message}`, options);
    this.modelId = modelId;
  }

  static override is(value: unknown): value is ConversionError {
    return hasCode(value, "conversion_failed");
  }
}

/** The cache's folder cannot be used: it may not be written, the disk is full, a file is in its way. */
export class CacheError extends ModelsError {
  override readonly name = "CacheError";
  readonly code = "cache_unusable";
  readonly directory: string;

  constructor(directory: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `the model cache ${directory} cannot be used (${reason}). Make it writable, free some space, or choose another home.`,
      { cause },
    );
    this.directory = directory;
  }

  static override is(value: unknown): value is CacheError {
    return hasCode(value, "cache_unusable");
  }
}

function excerpt(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
