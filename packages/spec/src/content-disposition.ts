/** The header with which a file is downloaded: RFC 6266 with the encoding of RFC 8187, which any name survives. */
export function contentDisposition(filename: string): string {
  return `attachment; filename*=UTF-8''${encodeExtendedValue(filename)}`;
}

/** RFC 8187, section 3.2.1: it has to encode a few characters that URLs leave as they are. */
function encodeExtendedValue(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
