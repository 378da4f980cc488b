import type { Combination } from "../../combination.ts";

/** Wishes that need `search_products`. */
export const searchProductsWishes: readonly Combination[] = [
  [
    ["search", "look", "hunt", "browse the shop", "search the store", "check the catalogue"],
    [" for"],
    [" {query}", " the best {query}", ' "{query}"', " some {query}", " all the {query} you have"],
    [
      " under {max_price}",
      " for less than {max_price}",
      " up to {max_price} dollars",
      " below {max_price} euros",
      " with a maximum price of {max_price}",
      " that cost at most {max_price}",
    ],
  ],
  [
    ["find me", "show me", "find", "list", "show", "look up", "pull up"],
    [" {query}", ' "{query}"', " a few {query}", " good {query}", " some options for {query}"],
    [
      "",
      " in the shop",
      " in the store",
      " I could buy",
      " that are for sale",
      " in your catalogue",
    ],
  ],
  [
    ["do you have", "do you sell", "are there", "have you got", "is there any", "do you carry"],
    [" {query}", " any {query}", ' "{query}"'],
    [" in stock", " in the shop", " in your store", " for sale", " I can order"],
  ],
  [
    ["do you have", "is there any", "have you got", "do you sell", "what is there in the way of"],
    [" {query}", " good {query}", " decent {query}"],
    [
      " for under {max_price}",
      " for less than {max_price} dollars",
      " cheaper than {max_price}",
      " that won't cost more than {max_price}",
      " below {max_price} euros",
    ],
  ],
  [
    [
      "I'm looking for",
      "I want to buy",
      "I'm shopping for",
      "I need",
      "I'm after",
      "I'd like to get",
    ],
    [" {query}", " new {query}", ' "{query}"', " some {query}"],
    [
      ", what is there",
      ", what do you have",
      " and want to see what you sell",
      ", show me what there is",
      ", search the shop",
    ],
  ],
  [
    ["I need", "I'm looking for", "I want", "we're shopping for", "I'd like"],
    [" {query}", " new {query}", " some {query}"],
    [
      " and I can spend",
      ", my limit is",
      ", my budget is",
      " but I don't want to pay more than",
      ", maximum",
      " for no more than",
    ],
    [" {max_price}", " {max_price} dollars", " {max_price} euros"],
  ],
  [
    [
      "with {max_price} to spend",
      "for {max_price} or less",
      "my budget is {max_price}",
      "under {max_price} dollars",
      "for at most {max_price} euros",
      "I have {max_price} dollars",
    ],
    [":", ",", " -"],
    [
      " what {query} can I get",
      " find {query}",
      " search for {query}",
      " show {query}",
      " are there any {query}",
    ],
  ],
  [
    ["{query}", '"{query}"', "cheap {query}", "affordable {query}"],
    [" under", " for less than", ", max", " up to", ", price limit", " below"],
    [" {max_price}", " {max_price} dollars", " {max_price} euros"],
  ],
  [
    ["{query}", "new {query}", '"{query}"', "the {query}"],
    [":", ",", " -"],
    [
      " what do you have in the shop",
      " show me what's on sale",
      " search the store",
      " which ones do you sell",
      " find some to buy",
    ],
  ],
  [
    ["which", "what", "what kind of", "what sort of"],
    [" {query}", ' "{query}"'],
    [
      " can I buy here",
      " do you sell",
      " are available",
      " are there in the shop",
      " do you have in stock",
      " does the store offer",
    ],
  ],
  [
    ["product search", "search products", "shop search", "catalogue search"],
    [":", " for", " -"],
    [" {query}", ' "{query}"', " any {query}"],
    [
      ", price up to {max_price}",
      ", max price {max_price}",
      " under {max_price}",
      ", no more than {max_price} dollars",
    ],
  ],
  [
    [
      "I can't spend more than {max_price}",
      "I don't want to spend over {max_price}",
      "I only have {max_price} euros",
      "{max_price} is my limit",
    ],
    [",", " and", " but"],
    [" I need {query}", " I want {query}", " I'm looking for {query}", " I have to find {query}"],
  ],
];
