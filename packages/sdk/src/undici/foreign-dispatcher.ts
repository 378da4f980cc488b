/** A mock or a proxy of another copy of undici, of which ours would know nothing. */
export function hasForeignDispatcher(): boolean {
  const dispatcher = (globalThis as Record<symbol, unknown>)[dispatcherKey];
  return dispatcher !== undefined && !knownDispatchers.includes(dispatcher?.constructor.name ?? "");
}

/** Where undici up to version 7 has its global dispatcher; later ones put a wrapper of theirs there. */
const dispatcherKey = Symbol.for("undici.globalDispatcher.1");
const knownDispatchers: readonly string[] = ["Agent", "Dispatcher1Wrapper"];
