/** What happened in the end: `fetch` says "fetch failed" and keeps what happened as the cause. */
export function rootMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return rootMessage(error.cause);
  const code: unknown = Reflect.get(error, "code");
  return error.message || (typeof code === "string" ? code : error.name);
}
