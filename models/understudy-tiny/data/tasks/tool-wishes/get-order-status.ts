import type { Combination } from "../../combination.ts";

/** Wishes that need `get_order_status`. */
export const getOrderStatusWishes: readonly Combination[] = [
  [
    [
      "where is",
      "where's",
      "what happened to",
      "what's going on with",
      "any news on",
      "any update on",
      "how far along is",
    ],
    [
      " order {order_id}",
      " my order {order_id}",
      " the order {order_id}",
      " order number {order_id}",
      " my purchase {order_id}",
    ],
    ["", " now", " at the moment", " by now", " right now"],
  ],
  [
    ["check", "look up", "find out", "tell me", "show me", "get", "pull up"],
    [" the status of", " the current state of", " how things stand with", " the progress of"],
    [
      " order {order_id}",
      " my order {order_id}",
      " order no. {order_id}",
      " the order with the number {order_id}",
    ],
  ],
  [
    ["did", "why didn't", "when did", "how did"],
    [
      " order {order_id}",
      " my order {order_id}",
      " the order {order_id}",
      " the parcel for order {order_id}",
    ],
    [" ship", " leave the warehouse", " go out", " get sent", " make it out the door"],
  ],
  [
    ["is", "was"],
    [
      " order {order_id}",
      " my order {order_id}",
      " the package for {order_id}",
      " order #{order_id}",
    ],
    [
      " shipped already",
      " on its way",
      " out for delivery",
      " delivered",
      " still being packed",
      " delayed",
    ],
  ],
  [
    [
      "I'm still waiting for",
      "I haven't received",
      "I ordered something last week and never got",
      "nothing has arrived yet from",
    ],
    [
      " order {order_id}",
      " my order {order_id}",
      " the order {order_id}",
      " my package, order {order_id}",
    ],
    [
      ", where is it",
      ", what's its status",
      ", has it been sent",
      " and I want to know where it is",
      ", when does it come",
    ],
  ],
  [
    [
      "my order number is {order_id}",
      "{order_id} is my order number",
      "this is about order {order_id}",
      "the order code is {order_id}",
    ],
    [",", ":", ";", " -"],
    [
      " has it shipped",
      " where is it now",
      " what is its status",
      " is it on the way",
      " how is it coming along",
    ],
  ],
  [
    ["order {order_id}", "{order_id}", "my order {order_id}", 'order "{order_id}"'],
    [":", ",", " -"],
    [
      " status",
      " where is it",
      " delivered or not",
      " current status",
      " any updates",
      " shipped yet",
    ],
  ],
  [
    ["order status", "delivery status", "shipping status", "the latest"],
    [" for", " on", " of"],
    [" {order_id}", " order {order_id}", " number {order_id}", ' my order "{order_id}"'],
  ],
  [
    ["track", "trace", "follow", "check on", "take a look at"],
    [
      " order {order_id}",
      " my order {order_id}",
      " the shipment of order {order_id}",
      " order: {order_id}",
    ],
    [
      "",
      " and tell me where it is",
      " and see if it has left",
      " for me, it's late",
      " because it should be here by now",
    ],
  ],
  [
    ["when will", "when does", "how soon will", "on what day will"],
    [" order {order_id}", " my order {order_id}", " the stuff from order {order_id}"],
    [" arrive", " get here", " reach me", " be delivered", " show up"],
  ],
];
