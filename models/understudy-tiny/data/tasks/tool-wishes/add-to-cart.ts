import type { Combination } from "../../combination.ts";

/** Wishes that need `add_to_cart`. */
export const addToCartWishes: readonly Combination[] = [
  [
    ["add", "put", "throw", "place", "toss", "drop"],
    [
      " {quantity} {product}",
      " {quantity} x {product}",
      " {quantity} pieces of {product}",
      " {product} ({quantity} of them)",
      " {quantity} times {product}",
    ],
    [
      " to my cart",
      " in my cart",
      " into the cart",
      " into my shopping cart",
      " in the basket",
      " into my basket",
    ],
  ],
  [
    ["I need", "we need", "I want", "I'd like", "I'll take", "we'll have", "give me"],
    [
      " {quantity} {product}",
      " {quantity} of the {product}",
      " {product}, {quantity} of them",
      " {quantity} units of {product}",
    ],
    [
      " in my cart",
      " in the cart",
      " in my basket",
      ", add that to my cart",
      ", put them in the cart",
    ],
  ],
  [
    ["{product}", "the {product}", "some {product}", "more {product}"],
    [",", ":", " -"],
    [
      " {quantity} of them",
      " {quantity} pieces",
      " quantity {quantity}",
      " {quantity}",
      " amount {quantity}",
    ],
    [", into the cart", ", add to my cart", " for my basket", ", in the shopping cart"],
  ],
  [
    ["in my cart", "into the basket", "to my shopping cart", "into my cart", "to my basket"],
    [" put", " add", " goes", " go"],
    [
      " {quantity} {product}",
      " {quantity} x {product}",
      " {product}, {quantity} of them",
      ' {quantity} of "{product}"',
    ],
  ],
  [
    ["I'm out of", "we ran out of", "we're low on", "there's no more", "I'm looking at"],
    [" {product}", ' "{product}"', " the {product}"],
    [", add", " so put", ", put", " and I want to have", " so add"],
    [
      " {quantity} to my cart",
      " {quantity} in the cart",
      " {quantity} of them in my basket",
      " {quantity} into my shopping cart",
    ],
  ],
  [
    ["update my cart", "fill my cart", "shopping cart", "cart", "basket"],
    [" with", ":", " -"],
    [
      " {quantity} {product}",
      " {quantity} x {product}",
      " {product} x {quantity}",
      " {product}, quantity {quantity}",
      " {quantity} more {product}",
    ],
  ],
  [
    [
      "I'm going to buy",
      "I want to buy",
      "I plan to order",
      "we have to get",
      "I've decided to get",
    ],
    [" {quantity} {product}", " {quantity} of those {product}", " {product}, {quantity} in total"],
    [
      ", so add them to the cart",
      ", add to cart",
      " - put them in my cart",
      ", in the basket with it",
    ],
  ],
  [
    [
      "take the {product}",
      "pick the {product}",
      "choose {product}",
      'get "{product}"',
      "grab {product}",
    ],
    [" and add", " and put", " and throw"],
    [" {quantity} of them", " {quantity} pieces", " {quantity}", " a quantity of {quantity}"],
    [" to my cart", " into my cart", " into the basket", " in the cart"],
  ],
  [
    [
      "the cart should have",
      "my cart should contain",
      "my basket is missing",
      "what's missing from my cart is",
      "my cart still needs",
    ],
    [" {quantity}", " another {quantity}", " {quantity} pieces of", " exactly {quantity}"],
    [" {product}", ' "{product}"', " x {product}"],
  ],
  [
    ["{quantity}", "{quantity} x", "{quantity} of", "just {quantity}"],
    [" {product}", " the {product}", ' "{product}"'],
    [
      " for my cart",
      " to the cart",
      " to be added to my cart",
      " should go into my basket",
      " belong in my cart",
    ],
  ],
];
