/** SPDX identifiers by the names that the hub has for licences. */
const identifiers: Readonly<Record<string, string>> = {
  "apache-2.0": "Apache-2.0",
  mit: "MIT",
  "bsd-2-clause": "BSD-2-Clause",
  "bsd-3-clause": "BSD-3-Clause",
  "cc0-1.0": "CC0-1.0",
  "cc-by-2.0": "CC-BY-2.0",
  "cc-by-3.0": "CC-BY-3.0",
  "cc-by-4.0": "CC-BY-4.0",
  "cc-by-sa-3.0": "CC-BY-SA-3.0",
  "cc-by-sa-4.0": "CC-BY-SA-4.0",
  "cc-by-nc-4.0": "CC-BY-NC-4.0",
  "cc-by-nc-sa-4.0": "CC-BY-NC-SA-4.0",
  "cc-by-nd-4.0": "CC-BY-ND-4.0",
  "artistic-2.0": "Artistic-2.0",
  "agpl-3.0": "AGPL-3.0-only",
  "gpl-2.0": "GPL-2.0-only",
  "gpl-3.0": "GPL-3.0-only",
  "lgpl-3.0": "LGPL-3.0-only",
  "mpl-2.0": "MPL-2.0",
  isc: "ISC",
  unlicense: "Unlicense",
  wtfpl: "WTFPL",
  zlib: "Zlib",
};

/** The SPDX expression for what a model's card on the hub names; a reference where SPDX has no name. */
export function spdxLicence(hubName: string | undefined): string {
  const name = hubName?.toLowerCase() ?? "unknown";
  const identifier = Object.hasOwn(identifiers, name) ? identifiers[name] : undefined;
  return identifier ?? `LicenseRef-${name.replaceAll(/[^a-z0-9.-]+/g, "-")}`;
}
