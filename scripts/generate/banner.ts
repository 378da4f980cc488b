/** The first line of every generated file. */
export function generatedFrom(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.`;
}
