/** Whether this is Node, by its user agent: Bun, Deno, workerd and browsers have their own. */
export function isNode(): boolean {
  return globalThis.navigator?.userAgent?.startsWith("Node") === true;
}

/** Whether this is a page of a browser, or a worker of one. */
export function isBrowser(): boolean {
  return globalThis.navigator?.userAgent?.startsWith("Mozilla/") === true;
}
