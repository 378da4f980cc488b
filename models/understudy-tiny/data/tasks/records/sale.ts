import type { FurtherRecord } from "./further-record.ts";

/** A sale: who bought what from whom, for how much, where and when. */
export const sale: FurtherRecord = {
  fields: {
    buyer: "full_name",
    seller: "full_name",
    product: "product",
    quantity: "count",
    price: "price",
    invoice: "code",
    city: "city",
    date: "date",
  },
  combined: [
    [
      ["{buyer}", "a customer called {buyer}", "our client {buyer}", "one {buyer}"],
      [" bought it from", " got the goods from", " ordered through", " was served by", " paid"],
      [" {seller}", " a dealer named {seller}", " {seller}, the vendor", " our own {seller}"],
    ],
    [
      ["{seller}", "shopkeeper {seller}", "a trader by the name of {seller}", "our rep {seller}"],
      [" sold it to", " closed the deal with", " handed everything over to", " found a taker in"],
      [
        " {buyer}",
        " {buyer}, who was delighted",
        " a shopper called {buyer}",
        " a certain {buyer}",
      ],
    ],
    [
      ["the deal was", "everything got", "the paperwork was", "the whole thing was"],
      [" signed by {buyer}", " paid for by {buyer}", " taken home by {buyer}"],
      [" after", " once", " as soon as"],
      [" {seller} had named a price", " {seller} gave in", " {seller} agreed to let it go"],
    ],
    [
      ["it was {seller} who", "{seller} is the one who", "{seller}, behind the counter,"],
      [" made the sale", " took the money", " parted with the goods", " offered the discount"],
      ["", " this time", " in the end", " without haggling"],
    ],
    [
      ["the money came from", "the bill goes to", "the new owner is", "the purchaser:", "paid by"],
      [" {buyer}", " {buyer} (a regular)", ' "{buyer}"', " {buyer}, as agreed"],
    ],
    [
      ["what changed hands was", "the item in question:", "the order was for", "we are shipping"],
      [" {quantity} of", " {quantity} times", " {quantity} pieces of", " {quantity} x"],
      [" the {product}", " our {product}", " {product}"],
    ],
    [
      [
        "{product}",
        "the {product}",
        "that {product} in the window",
        "one popular item, the {product},",
      ],
      [" went for", " cost", " was priced at", " fetched", " came to"],
      [" {price}", " just {price}", " {price} in total", " {price} dollars", " a fair {price}"],
    ],
    [
      ["at {price} euros", "for {price}", "with {price} on the tag", "marked down to {price}"],
      [", the {product}", ", a {product}", ", our trusty {product}"],
      [" was a bargain", " found a home", " left the shelf", " did not stay long"],
    ],
    [
      ["the invoice", "our bill", "the receipt", "the paper that came with it"],
      [" is numbered {invoice}", " bears {invoice}", " says {invoice} at the top", ": {invoice}"],
    ],
    [
      ["see", "filed under", "please quote", "we booked it as", "the reference is"],
      [" {invoice}", " invoice {invoice}", " no. {invoice}", " {invoice} (the receipt)"],
      [", issued on {date}", " of {date}", " with the date {date}", ", drawn up {date}"],
    ],
    [
      ["on {date}", "{date} was the day:", "back on {date}", "dated {date},"],
      [
        " the goods were collected",
        " they shook hands",
        " the sale went through",
        " it was all paid",
      ],
      [" in {city}", " at the {city} branch", " at a market in {city}", ", over in {city}"],
    ],
    [
      ["in {city}", "at our shop in {city}", "somewhere in {city}", "{city} is where"],
      [" the two of them met", " the trade was done", " it was picked up", " the till rang"],
      ["", " at last", " with no fuss"],
    ],
    [
      ["the {city} store", "our {city} office", "a stall in {city}", "the shop over in {city}"],
      [" shifted", " got rid of", " sold", " let go of"],
      [
        " {quantity} units",
        " {quantity} of them",
        " no fewer than {quantity}",
        " {quantity} at once",
      ],
    ],
    [
      ["{buyer}", "this {buyer}", "our friend {buyer}"],
      [
        " wanted {quantity}",
        " took {quantity}",
        " asked for {quantity} of them",
        " left with {quantity}",
      ],
      [" and paid {price}", " at {price} in all", " (sum: {price})", ", spending {price}"],
    ],
    [
      ["{seller}'s", "salesperson {seller}'s", "merchant {seller}'s"],
      [" offer", " stock", " best piece", " listing"],
      [" was the {product}", ": {product}", ", the {product}, was gone by noon"],
    ],
    [
      ["I bought", "you sold", "we let them have", "they purchased", "she was after"],
      [" the {product}", " a {product}", " the famous {product}", ' something called "{product}"'],
      ["", " in the end", ", as it happens"],
    ],
    [
      ["the {product}", "a {product}"],
      [" was bought by {buyer}", " now belongs to {buyer}", " was snapped up by {buyer}"],
      [" from {seller}", ", with {seller} selling", "; until then {seller} had owned it"],
    ],
    [
      ["how many:", "quantity:", "the count is", "the amount ordered was", "in the box there are"],
      [" {quantity}", " {quantity} altogether", " exactly {quantity}"],
    ],
    [
      ["payment", "the transfer", "the transaction", "money"],
      [" was made on {date}", " cleared on {date}", " arrived {date}", " is dated {date}"],
      ["", ", not a day late", " as promised"],
    ],
    [
      ["{price}", "the sum of {price}", "a total of {price}", "{price} in cash"],
      [" was paid to {seller}", " went into {seller}'s pocket", " is what {seller} charged"],
      ["", " for the lot", " and not a cent more"],
    ],
  ],
};
