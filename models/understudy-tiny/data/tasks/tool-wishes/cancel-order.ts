import type { Combination } from "../../combination.ts";

/** Wishes that need `cancel_order`. */
export const cancelOrderWishes: readonly Combination[] = [
  [
    ["cancel", "call off", "stop", "undo", "withdraw", "scrap", "revoke"],
    [
      " order {order_id}",
      " my order {order_id}",
      " the order {order_id}",
      " order number {order_id}",
      " order #{order_id}",
    ],
    ["", " right away", " before it ships", " completely", " as soon as possible"],
  ],
  [
    [
      "I don't need",
      "I no longer want",
      "I changed my mind about",
      "I made a mistake with",
      "I regret",
      "I can't afford",
    ],
    [
      " order {order_id}",
      " my order {order_id}",
      " the things in order {order_id}",
      " what I bought in order {order_id}",
    ],
    [", cancel it", ", so cancel that", " and want it cancelled", ", call it off"],
  ],
  [
    ["I want", "I'd like", "I need", "we want", "we need"],
    [
      " order {order_id}",
      " my order {order_id}",
      " the order with the code {order_id}",
      " purchase {order_id}",
    ],
    [" cancelled", " to be cancelled", " called off", " stopped before it goes out", " taken back"],
  ],
  [
    ["order {order_id}", "my order {order_id}", "{order_id}", 'the order "{order_id}"'],
    [
      " should be cancelled",
      " has to be cancelled",
      " needs cancelling",
      " was a mistake, cancel it",
      " must not be sent, cancel it",
      " can be cancelled",
    ],
    ["", " today", " now", ", I found it cheaper elsewhere"],
  ],
  [
    [
      "I ordered the wrong thing",
      "it was ordered twice",
      "it's taking too long",
      "I found a better deal",
      "my plans have changed",
    ],
    [", so cancel", ", cancel", ": cancel", ", I have to cancel", " - call off"],
    [" order {order_id}", " my order {order_id}", " {order_id}", " order no. {order_id}"],
  ],
  [
    ["cancellation", "cancel request", "order cancellation", "cancel this order"],
    [":", " for", " -"],
    [" {order_id}", " order {order_id}", " number {order_id}", ' "{order_id}"'],
  ],
  [
    [
      "is it still possible to",
      "is it too late to",
      "am I still able to",
      "is there a way to",
      "how do I",
    ],
    [" cancel", " call off", " stop", " back out of"],
    [
      " order {order_id}",
      " my order {order_id}",
      " the order {order_id}",
      " what I ordered under {order_id}",
    ],
  ],
  [
    ["I want to", "I have to", "I'd like to", "we need to", "I've decided to"],
    [" cancel", " back out of", " get out of", " call off"],
    [
      " order {order_id}",
      " my order {order_id}",
      " the purchase {order_id}",
      " my order, number {order_id}",
    ],
  ],
  [
    ["don't ship", "don't send", "don't send me", "never mind", "forget about"],
    [
      " order {order_id}",
      " my order {order_id}",
      " the order {order_id}",
      " the one with number {order_id}",
    ],
    [", cancel it", ", I want it cancelled", " - cancel it instead", ": it must be cancelled"],
  ],
  [
    [
      "my order number is {order_id}",
      "the order is {order_id}",
      "it's about order {order_id}",
      "order: {order_id}",
    ],
    [",", " -", ";"],
    [
      " cancel it",
      " I want to cancel it",
      " it needs to be cancelled",
      " I don't want it any more, cancel it",
    ],
  ],
];
