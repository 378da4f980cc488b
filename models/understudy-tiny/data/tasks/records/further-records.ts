import { book } from "./book.ts";
import { dinner } from "./dinner.ts";
import { family } from "./family.ts";
import type { FurtherRecord } from "./further-record.ts";
import { hiring } from "./hiring.ts";
import { home } from "./home.ts";
import { journey } from "./journey.ts";
import { lesson } from "./lesson.ts";
import { letter } from "./letter.ts";
import { loan } from "./loan.ts";
import { match } from "./match.ts";
import { repair } from "./repair.ts";
import { sale } from "./sale.ts";
import { visit } from "./visit.ts";

/** Kinds of records with several people, places or numbers in one. */
export const furtherRecords: readonly FurtherRecord[] = [
  journey,
  letter,
  match,
  loan,
  visit,
  lesson,
  sale,
  family,
  book,
  repair,
  hiring,
  dinner,
  home,
];
