/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** The way into a value: keys of objects and indices of arrays. */
export type Path = readonly (string | number)[];

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at `path`, or undefined when nothing does. */
export function valueAt(root: Json, path: Path): Json | undefined {
  let found: Json | undefined = root;
  for (const step of path) {
    if (Array.isArray(found)) found = (found as readonly Json[])[Number(step)];
    else if (isObject(found)) found = found[step];
    else return undefined;
  }
  return found;
}

/** A copy of `root` with `value` at `path`; undefined takes away what stands there. */
export function setAt(root: Json, path: Path, value: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  if (Array.isArray(root)) {
    const copy = [...(root as readonly Json[])];
    copy[Number(step)] = setAt(copy[Number(step)] ?? null, rest, value);
    return copy;
  }
  const { [step]: before, ...others } = isObject(root) ? root : {};
  if (rest.length === 0 && value === undefined) return others;
  return { ...others, [step]: setAt(before ?? null, rest, value) };
}

/** A path as errors name it: `["input", 2]` is `input[2]`; the whole value has no name. */
export function nameOf(path: Path): string | null {
  let name = "";
  for (const step of path) {
    if (typeof step === "number") name += `[${step}]`;
    else name += name === "" ? step : `.${step}`;
  }
  return name === "" ? null : name;
}
