/** JSON that may be anything: what a service or a user has written is recorded where it fits. */
export type Loose = { readonly [field: string]: unknown };

export function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null;
}

/** The fields of a value, which has none when it is no object. */
export function fieldsOf(value: unknown): Loose {
  return isObject(value) ? value : {};
}

/** The objects of a list, which is empty when it is none. */
export function objectsOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** What a JSON text says, or undefined when it is none. */
export function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
