import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import { NoNextPageError } from "../errors/no-next-page-error.ts";
import { ApiPromise, type WithRequestId } from "./api-promise.ts";

/** The body of a list. `last_id` and `has_more` are there when it comes a page at a time. */
export interface ListBody<Item = unknown> {
  readonly data: readonly Item[];
  readonly has_more?: boolean;
  readonly last_id?: string | null;
}

/** How much of a list is asked for. */
export interface ToArrayOptions {
  /** How many items at most: a whole number, or infinity. */
  readonly limit?: number | undefined;
}

type ItemOf<Body extends ListBody> = Body["data"][number];

/** Asks for the page after an item. */
type Follow<Body extends ListBody> = (after: string) => PagePromise<Body>;

/** A page of a list: the fields of its body, and the way to the next. */
export type Page<Body extends ListBody> = WithRequestId<Body & PageTurner<Body>>;

/** The list goes on after its last item, if it does. `for await` gives its items to the end. */
export class PageTurner<Body extends ListBody> implements AsyncIterable<ItemOf<Body>> {
  readonly #items: readonly ItemOf<Body>[];
  readonly #next: string | null;
  readonly #follow: Follow<Body>;

  constructor(body: Body, follow: Follow<Body>) {
    this.#items = body.data;
    this.#next = body.has_more === true && body.data.length > 0 ? (body.last_id ?? null) : null;
    this.#follow = follow;
  }

  hasNextPage(): boolean {
    return this.#next !== null;
  }

  /** The next page; a `NoNextPageError` when this is the last. */
  async getNextPage(): Promise<Page<Body>> {
    if (this.#next === null) throw new NoNextPageError();
    return this.#follow(this.#next);
  }

  /** The items to the end of the list, or as many as `limit`: no page is asked for in vain. */
  async toArray({
    limit = Number.POSITIVE_INFINITY,
  }: ToArrayOptions = {}): Promise<ItemOf<Body>[]> {
    // Infinity has no remainder.
    if (!(limit >= 0) || limit % 1) {
      throw new InvalidArgumentError(
        "limit",
        `Invalid limit: expected a whole number of items from 0, but got ${limit}.`,
      );
    }
    const items: ItemOf<Body>[] = [];
    if (limit === 0) return items;
    for await (const item of this) if (items.push(item) >= limit) break;
    return items;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ItemOf<Body>, void, undefined> {
    let page: PageTurner<Body> = this;
    for (;;) {
      yield* page.#items;
      if (!page.hasNextPage()) return;
      page = await page.getNextPage();
    }
  }
}

/** A page that is under way. Awaiting it gives the page; `for await` gives every item of the list. */
export class PagePromise<Body extends ListBody>
  extends ApiPromise<Page<Body>>
  implements AsyncIterable<ItemOf<Body>>
{
  /** The items to the end of the list, or as many as `limit`: no page is asked for in vain. */
  async toArray(options?: ToArrayOptions): Promise<ItemOf<Body>[]> {
    return (await this).toArray(options);
  }

  /** The items of this page and of those after it, each asked for when it is come to. */
  async *[Symbol.asyncIterator](): AsyncGenerator<ItemOf<Body>, void, undefined> {
    yield* await this;
  }
}

/**
 * Makes a page of a body that came. `after` is the item that it was asked to follow: a service
 * that ends a page where it began would be asked for the same page for ever.
 */
export function page<Body extends ListBody>(
  body: unknown,
  after: unknown,
  response: Response,
  follow: Follow<Body>,
): Page<Body> {
  if (!isListBody<Body>(body)) {
    throw new InvalidResponseError("Expected a list with its items in 'data'.", response);
  }
  if (body.has_more === true && body.data.length > 0) {
    if (typeof body.last_id !== "string") {
      throw new InvalidResponseError(
        "Expected 'last_id' to name the last item, because 'has_more' says that the list goes on.",
        response,
      );
    }
    if (body.last_id === after) {
      throw new InvalidResponseError(
        `The page after '${body.last_id}' ends with '${body.last_id}' again. The service takes no notice of 'after'.`,
        response,
      );
    }
  }
  return Object.assign(new PageTurner(body, follow), body) as unknown as Page<Body>;
}

function isListBody<Body extends ListBody>(body: unknown): body is Body {
  return Array.isArray((body as { readonly data?: unknown } | null)?.data);
}
