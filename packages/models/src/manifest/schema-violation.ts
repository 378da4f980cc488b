/** What Ajv says of a value that breaks the schema. */
export interface SchemaViolation {
  /** A JSON pointer to the value at fault. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator compiled ahead of time; `errors` belongs to the latest call. */
export interface ManifestValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaViolation[] | null;
}

/** Where the fault lies, as in `source.files[2].sha256`, and what was expected there. */
export interface FieldFault {
  readonly path: string;
  readonly expected: string;
}

/** The field a violation is about, and in words what the schema wants of it. */
export function fieldFault({
  instancePath,
  keyword,
  params,
  message,
}: SchemaViolation): FieldFault {
  const path = readablePath(instancePath);
  switch (keyword) {
    case "required":
      return { path: join(path, String(params.missingProperty)), expected: "to be present" };
    case "additionalProperties":
      return { path: join(path, String(params.additionalProperty)), expected: "to be absent" };
    case "false schema":
      return { path, expected: "to be absent for this task" };
    case "enum":
    case "const": {
      const allowed = params.allowedValues ?? [params.allowedValue];
      const list = (Array.isArray(allowed) ? allowed : [allowed]).map((one) => JSON.stringify(one));
      return { path, expected: `to be ${list.join(" or ")}` };
    }
    default:
      return { path, expected: (message ?? "to be valid").replace(/^must /, "to ") };
  }
}

function readablePath(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : join(path, part)), "");
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
