/** A text as XML and HTML have it, in an attribute too, without what XML cannot hold. */
export function escapeXml(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&apos;")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 leaves out.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD")
      .toWellFormed()
  );
}
