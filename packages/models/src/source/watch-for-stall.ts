/** Aborts when nothing has come for a while. */
export function watchForStall(
  timeoutMs: number,
): Disposable & { readonly signal: AbortSignal; touch(): void } {
  const controller = new AbortController();
  const stop = () => controller.abort(new Error(`nothing came for ${timeoutMs} ms`));
  const timer = setTimeout(stop, timeoutMs);
  return {
    signal: controller.signal,
    touch: () => timer.refresh(),
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
