import { UnderstudyError } from "./understudy-error.ts";

/** The page after the last one was asked for. */
export class NoNextPageError extends UnderstudyError {
  static override readonly kind = "NoNextPageError";

  constructor() {
    super("This is the last page. Ask hasNextPage() before getNextPage().", "no_next_page");
  }
}
