const symbolOf = (name: string): symbol => Symbol.for(`@understudy/runtime/${name}`);

/** Mark an error so that `isBranded` knows it, also when this package was loaded twice. */
export function brand(error: Error, name: string): void {
  error.name = name;
  Object.defineProperty(error, symbolOf(name), { value: true });
}

export function isBranded(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && symbolOf(name) in value;
}
