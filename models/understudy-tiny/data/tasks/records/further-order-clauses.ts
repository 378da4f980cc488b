import type { Combination } from "../../combination.ts";

/** Clauses that tell of an order: one, two or three fields each. */
export const furtherOrderClauses: readonly Combination[] = [
  // product
  [
    [
      "what was bought is",
      "in the box lies",
      "the parcel holds",
      "we were asked to deliver",
      "the shelf is missing",
      "it concerns",
    ],
    [" a {product}", " the {product}", " one kind of thing: {product}", ' the "{product}"'],
  ],
  [
    ["the {product}", "this {product}", "a {product}", "every {product}", "our {product}"],
    [" was packed", " sold well", " left the warehouse", " is wanted", " will be wrapped"],
    [" this morning", " with care", " as agreed", " by our team"],
  ],
  [
    ["she", "he", "the buyer", "I", "someone"],
    [" chose", " picked", " put in the cart", " asked us for", " paid for"],
    [" the {product}", " a {product}"],
    ["", " as a gift", " online", " after some thought", " without looking twice"],
  ],
  // quantity
  [
    ["{quantity}"],
    [" pieces", " units", " items", " in all", " of them"],
    [" were packed", " are needed", " left the warehouse", " should do", " will be shipped"],
  ],
  [
    ["please send", "we counted", "the buyer took", "put aside", "the box holds", "make it"],
    [" {quantity}"],
    [" pieces", " of them", " units", " in total", " copies, no more"],
  ],
  [
    ["the number of pieces", "how many", "the count", "units wanted", "the amount ordered"],
    [" is", ":", " comes to", " was set to"],
    [" {quantity}"],
  ],
  // price
  [
    [
      "it cost",
      "the bill came to",
      "we charged",
      "the total is",
      "payment due:",
      "for this we ask",
    ],
    [" {price}"],
    ["", ", tax included", " in all", " before shipping", " after the discount"],
  ],
  [
    ["{price}"],
    [" is", " was", " will be"],
    [
      " charged",
      " the sum to pay",
      " what it costs",
      " taken from the card",
      " owed",
      " the fair cost",
    ],
  ],
  [
    ["for {price}", "at {price}", "at a cost of {price}", "with {price} on the bill"],
    [" it is yours", " this is a bargain", " we sold it", " the deal was closed", " it went fast"],
  ],
  // order id
  [
    [
      "the reference is",
      "please quote",
      "filed under",
      "look it up as",
      "tracked as",
      "your number is",
    ],
    [" {order_id}"],
    ["", " in every letter", " when you call", " in our books"],
  ],
  [
    ["{order_id}"],
    [" is", " has been", " was"],
    [
      " confirmed",
      " on its way",
      " open",
      " cancelled by mistake",
      " ready to go",
      " in the system",
    ],
  ],
  [
    [
      "under {order_id}",
      "about {order_id}",
      "regarding {order_id}",
      "with {order_id}",
      "re {order_id}",
    ],
    [": we", ", our team", ", the shop"],
    [" began packing", " has news", " noted a purchase", " sent a receipt"],
  ],
  // date
  [
    [
      "it was placed on",
      "it ships on",
      "bought on",
      "we received it",
      "delivery is due",
      "the receipt says",
    ],
    [" {date}"],
    ["", ", as promised", " at the latest", " in the morning"],
  ],
  [
    ["on {date}", "{date}:", "as of {date}", "since {date}", "by {date}"],
    [" the parcel", " the purchase", " the request", " the whole thing"],
    [" went out", " was entered", " was paid", " reached us", " was in the books"],
  ],
  [
    ["{date}"],
    [" is", " was", " remains"],
    [" the day of purchase", " when it was bought", " the day it ships", " what the stamp says"],
  ],
  // customer
  [
    [
      "it goes to",
      "sold to",
      "the bill is for",
      "please deliver to",
      "the buyer is",
      "we sent it to",
    ],
    [" {customer}"],
    ["", ", as before", " in person", ", who has paid", ", a regular"],
  ],
  [
    ["{customer}"],
    [" placed", " paid for", " cancelled", " confirmed", " is waiting for", " asked about"],
    [" the order", " it", " the parcel", " everything", " the goods"],
  ],
  [
    ["dear {customer}, thanks", "a note for {customer}: thanks", "{customer}, many thanks"],
    [" for buying from us", " for the trust", " for shopping here", " for the quick payment"],
  ],
  // color
  [
    ["please make it", "they want it in", "the shade is", "it comes in", "painted", "preferably"],
    [" {color}"],
    ["", ", not too bright", ", as in the picture", " if you have it"],
  ],
  [
    ["{color}"],
    [" is", " was", " would be"],
    [
      " the shade they chose",
      " how it should look",
      " what the buyer likes",
      " the tone asked for",
    ],
  ],
  [
    ["a {color} one", "the {color} version", "only the {color} kind", "the one in {color}"],
    [" was picked", " is in stock", " will do", " was wanted", " pleased the buyer"],
  ],
  // currency
  [
    [
      "we bill in",
      "payment is made in",
      "amounts are in",
      "the invoice is in",
      "please pay in",
      "settled in",
    ],
    [" {currency}"],
    ["", " only", ", as usual", " by card or transfer"],
  ],
  [
    ["{currency}"],
    [" is", " was", " will be"],
    [" the money we take", " used for payment", " what the invoice is in", " the unit of all sums"],
  ],
  [
    ["in {currency}", "with {currency}", "using {currency}"],
    [" the buyer", " they", " she", " the firm"],
    [" paid", " settled the bill", " will transfer the sum", " covers the cost"],
  ],
  // product and another
  [
    ["{quantity}"],
    [" x ", " times the ", " pieces of the ", " of our ", " units, namely "],
    ["{product}"],
    ["", " went out", " are reserved", ", please"],
  ],
  [
    ["the {product}", "{product}", "of the {product}", "as for the {product}"],
    [
      " (x{quantity})",
      ", {quantity} pieces",
      ": {quantity} were sold",
      ": take {quantity}",
      ", {quantity} times",
    ],
  ],
  [
    ["the {product}", "one {product}", "our {product}", "a {product}"],
    [
      " at {price}",
      " costs {price}",
      " for {price}",
      " went for {price}",
      " ({price})",
      " sets you back {price}",
    ],
  ],
  [
    ["{price}", "a sum of {price}", "just {price}", "for {price} you get"],
    [" for the {product}", ": the {product}", " - one {product}"],
  ],
  [
    ["the {product}", "a {product}", "your {product}"],
    [" has the reference", " is filed as", " travels under", " belongs to order", ", see"],
    [" {order_id}"],
  ],
  [
    ["{order_id}", "parcel {order_id}", "file {order_id}", "no. {order_id}"],
    [" is for a", " contains the", " concerns the", ": one", " brings you the"],
    [" {product}"],
  ],
  [
    ["on {date}", "{date}:", "as of {date}"],
    [
      " the {product} was sent",
      " a {product} was sold",
      " we shipped the {product}",
      " the {product} left us",
    ],
  ],
  [
    ["the {product}", "this {product}", "a {product}"],
    [" arrives", " was bought on", " is due", " will be with you by", " was ordered on"],
    [" {date}"],
  ],
  [
    ["{customer}"],
    [" bought", " wants", " returned", " is waiting for", " would like", ":"],
    [" the {product}", " a {product}", " one {product}"],
  ],
  [
    ["the {product}", "a {product}", "one {product}"],
    [" goes to", " was bought by", " is for", " was sent to", " is reserved for", " for"],
    [" {customer}"],
  ],
  [
    ["the {product}", "a {product}", "our {product}"],
    [" in {color}", " should be {color}", ", shade {color}", " comes in {color}", " ({color})"],
  ],
  [
    [
      "{color} is the shade for",
      "in {color} they took",
      "wanted in {color}:",
      "{color}, that is how to send",
    ],
    [" the {product}", " one {product}", " a {product}"],
  ],
  [
    ["the {product}", "this {product}"],
    [" is sold in", " was paid in", " is priced in", " must be settled in"],
    [" {currency}"],
  ],
  // quantity and another
  [
    ["{quantity} pieces", "{quantity} of them", "all {quantity}", "{quantity} units"],
    [
      " for {price}",
      " cost {price}",
      " come to {price}",
      " at {price} each",
      " were billed at {price}",
    ],
  ],
  [
    ["{price}", "a total of {price}", "the price of {price}"],
    [" covers", " buys", " is for", " was paid for"],
    [" {quantity}"],
    [" pieces", " of them", " units"],
  ],
  [
    ["{order_id}", "order {order_id}", "parcel {order_id}"],
    [" holds", " has", " is about", " lists", " covers"],
    [" {quantity}"],
    [" pieces", " items", " units"],
  ],
  [
    ["{quantity} items", "{quantity} pieces", "{quantity} in all"],
    [" were booked under", " make up", " are on", " belong to"],
    [" {order_id}", " the slip {order_id}"],
  ],
  [
    ["on {date}", "{date}:", "by {date}", "until {date}"],
    [" {quantity} pieces", " {quantity} of them", " {quantity} units"],
    [" were sent", " are needed", " left us", " were counted"],
  ],
  [
    ["{quantity} pieces", "{quantity} of these", "{quantity} units"],
    [" arrive on", " were bought on", " are due by", " were shipped"],
    [" {date}"],
  ],
  [
    ["{customer}"],
    [" took", " needs", " asked for", " bought", " gets", ":"],
    [" {quantity}"],
    [" pieces", " of them", " units", " in total"],
  ],
  [
    ["{quantity} pieces", "{quantity} of them", "a batch of {quantity}"],
    [" for", " went to", " were sold to", " were picked up by", " are meant for"],
    [" {customer}"],
  ],
  [
    ["{quantity}", "we need {quantity}", "pack {quantity}", "they want {quantity}"],
    [" in {color}", " of the {color} ones", ", all {color}", " {color} pieces"],
  ],
  [
    ["{color} it is,", "in {color} we sent", "of the {color} kind we sold", "painted {color}:"],
    [" {quantity}"],
    [" pieces", " of them", " units in all"],
  ],
  // price and another
  [
    ["it costs", "the total is", "we charged", "the buyer paid", "please transfer"],
    [
      " {price} {currency}",
      " {price} ({currency})",
      " {currency} {price}",
      " {price} in {currency}",
    ],
  ],
  [
    ["{price} {currency}", "{currency} {price}"],
    [" was paid", " is due", " is the sum", " went through", " is what it costs"],
  ],
  [
    ["{order_id}", "order {order_id}", "invoice {order_id}"],
    [" comes to", " was paid with", " amounts to", " is worth", ": please pay", " stands at"],
    [" {price}"],
  ],
  [
    ["{price}", "a payment of {price}", "the sum of {price}"],
    [" is due for", " was booked on", " settles", " is open for"],
    [" {order_id}"],
  ],
  [
    ["on {date}", "by {date}", "{date}:"],
    [
      " {price} was paid",
      " {price} is due",
      " a charge of {price} was made",
      " {price} left the account",
    ],
  ],
  [
    ["{price}", "the sum of {price}", "a transfer of {price}"],
    [" is due", " arrived on", " was charged", " must reach us by"],
    [" {date}"],
  ],
  [
    ["{customer}"],
    [" paid", " owes us", " was charged", " transferred", " handed over", " spent"],
    [" {price}"],
    ["", " at once", " by card", " in cash"],
  ],
  [
    ["{price}", "a bill over {price}", "the amount of {price}"],
    [" was paid by", " is owed by", " went out to", " came from"],
    [" {customer}"],
  ],
  [
    [
      "in {color} it costs",
      "the {color} one is",
      "for the {color} version we ask",
      "{color} goes for",
    ],
    [" {price}"],
  ],
  // order id and another
  [
    ["{order_id}", "order {order_id}", "our file {order_id}"],
    [" of", " was opened on", " was shipped on", ", dated", " will arrive on", " ships"],
    [" {date}"],
  ],
  [
    ["on {date}", "{date}:", "dated {date},"],
    [" we got", " the clerk entered", " you placed", " our shop confirmed"],
    [" {order_id}"],
  ],
  [
    ["{order_id}", "the order {order_id}", "parcel {order_id}"],
    [" is for", " was placed by", " goes to", " belongs to", " comes from", " was signed by"],
    [" {customer}"],
  ],
  [
    ["{customer}"],
    [" asks about", " placed", " is listed under", ", reference", " quotes"],
    [" {order_id}"],
  ],
  [
    ["{order_id}", "case {order_id}", "slip {order_id}"],
    [" is billed in {currency}", ", all sums in {currency}", " was paid in {currency}"],
  ],
  [
    ["for {order_id}", "with {order_id}", "on slip {order_id}"],
    [
      " they chose {color}",
      " we noted {color} as the shade",
      ", make it {color}",
      " the tone is {color}",
    ],
  ],
  // date, customer, color, currency
  [
    ["{customer}"],
    [" ordered on", " expects it by", " came in on", " wants delivery on", " paid us on"],
    [" {date}"],
  ],
  [
    ["on {date}", "{date}:", "as early as {date}"],
    [" {customer} bought it", " a request from {customer} came in", " we served {customer}"],
  ],
  [
    ["{customer}"],
    [" likes it in", " picked", " would rather have", " wants", " insists on"],
    [" {color}", ' "{color}"'],
  ],
  [
    ["{color}"],
    [" is the wish of", " was chosen by", " is the shade picked by", " suits"],
    [" {customer}"],
  ],
  [
    ["{customer}"],
    [" pays in", " sends", " has an account in", " prefers to settle in"],
    [" {currency}"],
  ],
  [
    ["the {color} one", "something in {color}", "{color}"],
    [" was picked on", " will be in stock by", " was asked for on"],
    [" {date}"],
  ],
  [
    ["in {currency}", "by transfer in {currency}", "with {currency}"],
    [" it was paid on", " we settled on", " the bill is due"],
    [" {date}"],
  ],
  [
    ["{quantity} pieces", "{quantity} units", "all {quantity}"],
    [" are billed in", " were paid in", " must be settled in"],
    [" {currency}"],
  ],
  [
    ["in {currency}", "with {currency}", "paying in {currency},"],
    [" they bought the {color} one", " she took it in {color}", " he chose {color}"],
  ],
  // three
  [
    ["{customer}"],
    [" bought", " wants", " ordered", " gets"],
    [
      " {quantity} of the {product}",
      " {quantity} x {product}",
      " the {product}, {quantity} pieces",
    ],
  ],
  [
    ["{order_id}", "order {order_id}"],
    [", {date}, for {customer}", " was placed by {customer} on {date}", " ({customer}, {date})"],
  ],
  // named plainly
  [
    ["product", "item", "article", "the product"],
    [": ", " - ", " is "],
    ["{product}", '"{product}"'],
  ],
  [["quantity", "qty", "pieces", "the quantity"], [": ", " - ", " is "], ["{quantity}"]],
  [["price", "total", "sum", "the price"], [": ", " - ", " is "], ["{price}"]],
  [
    ["order id", "order no.", "reference", "order"],
    [": ", " - ", " "],
    ["{order_id}", '"{order_id}"'],
  ],
  [["date", "order date", "placed on", "the date"], [": ", " - "], ["{date}"]],
  [
    ["customer", "buyer", "bill to", "the customer"],
    [": ", " - "],
    ["{customer}", '"{customer}"'],
  ],
  [
    ["color", "shade", "the color", "finish"],
    [": ", " - ", " is "],
    ["{color}", '"{color}"'],
  ],
  [["currency", "paid in", "the currency", "all sums in"], [": ", " - "], ["{currency}"]],
];
