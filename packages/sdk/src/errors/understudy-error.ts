const brand = Symbol.for("@understudy/sdk error");

/**
 * What every error of this package is. `code` names the kind of failure and does not change
 * between versions; an error that the service sent has the service's own code, or null.
 *
 * `X.is(value)` tells an `X` even when it was made by another copy of this package or in another
 * realm, where `instanceof` fails.
 */
export abstract class UnderstudyError extends Error {
  /** The name of the class, kept by a minifier. */
  static readonly kind: string = "UnderstudyError";

  /** Whether a value is one of this class, of any copy of the package and of any realm. */
  static readonly is = isOfClass;

  readonly code: string | null;

  constructor(message: string, code: string | null, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    const hidden = { name: new.target.kind, [brand]: kindsOf(new.target) };
    for (const key of Reflect.ownKeys(hidden)) {
      Object.defineProperty(this, key, { value: hidden[key as keyof typeof hidden] });
    }
  }
}

function isOfClass<T extends UnderstudyError>(
  this: { readonly kind: string; readonly prototype: T },
  value: unknown,
): value is T {
  const kinds = (value as { readonly [brand]?: unknown } | null | undefined)?.[brand];
  return Array.isArray(kinds) && kinds.includes(this.kind);
}

/** The names of a class and of those that it extends, up to `UnderstudyError`. */
function kindsOf(errorClass: { readonly kind?: string }): readonly string[] {
  const kinds: string[] = [];
  for (
    let current = errorClass;
    current.kind !== undefined;
    current = Object.getPrototypeOf(current)
  ) {
    kinds.push(current.kind);
  }
  return kinds;
}
