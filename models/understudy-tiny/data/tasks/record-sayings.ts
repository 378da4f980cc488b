import type { Combination } from "../combination.ts";

const persons = [
  "{name}",
  "{name}",
  "our friend {name}",
  "Mr. {name}",
  "my colleague {name}",
  "a person called {name}",
  "{name}, my neighbor,",
  "Dr. {name}",
] as const;
const customers = [
  "{customer}",
  "{customer}",
  "our client {customer}",
  "Mrs. {customer}",
  "a buyer, {customer},",
] as const;
const owners = ["{owner}", "{owner}", "Mrs. {owner}", "our friend {owner}"] as const;
const events = [
  "{title}",
  "the meeting {title}",
  "our event {title}",
  "the party {title}",
  '"{title}"',
] as const;

/** Clauses about people, put together of parts. */
export const personSayings: readonly Combination[] = [
  [
    persons,
    [
      " lives in",
      " stays in",
      " resides in",
      " grew up in",
      " has a house in",
      " is now in",
      " settled in",
      " works in",
      " writes from",
      " went to",
      " loves",
    ],
    [" {city}"],
  ],
  [
    persons,
    [" is a", " became a", " trained as a", " was hired as a", " is known as a", " is the best"],
    [" {job}"],
  ],
  [
    persons,
    [
      " works for",
      " is employed by",
      " joined",
      " leads",
      " left",
      " is with",
      " founded",
      " represents",
    ],
    [" {company}"],
  ],
  [
    persons,
    [" is", " just became", " will soon be", " is about"],
    [" {age}"],
    [" years old", "", " years of age"],
  ],
  [
    [
      "write to",
      "send mail to",
      "the mailbox is",
      "reply to",
      "use",
      "answer at",
      "my address is",
      "contact:",
      "messages please to",
      "for questions:",
    ],
    [" {email}"],
  ],
  [
    [
      "call",
      "phone",
      "ring",
      "dial",
      "text",
      "the number to call is",
      "reach me under",
      "my mobile:",
      "tel.",
    ],
    [" {phone}"],
  ],
  [
    persons,
    [" was raised in", " has a passport of", " flew in from", " is a citizen of", " left"],
    [" {country}"],
  ],
  [["from", "over in", "somewhere in", "we live in", "office:", "now in"], [" {city}"]],
  [["I am", "this is", "call me", "yours, ", "it is", "regards from", "they call me"], [" {name}"]],
  [["as a", "the best", "our new", "a well known"], [" {job}"], ["", " of the company", " by day"]],
];

/** Clauses about orders. */
export const orderSayings: readonly Combination[] = [
  [
    customers,
    [
      " bought",
      " ordered",
      " needs",
      " asks for",
      " wants",
      " returned",
      " received",
      " takes",
      " paid for",
      " got",
      " chose",
    ],
    [
      " {quantity} {product}",
      " a {product}",
      " the {product}",
      " one {product}",
      " {quantity} pieces of {product}",
      " {quantity} of the {product}",
    ],
  ],
  [
    ["it costs", "for", "the total is", "at", "they charge", "the bill is", "we ask", "only"],
    [" {price}"],
    ["", " {currency}", " in {currency}"],
  ],
  [
    [
      "shipped on",
      "sent on",
      "it arrived",
      "delivered on",
      "ordered on",
      "paid on",
      "it left on",
      "the parcel came on",
      "since",
    ],
    [" {date}"],
  ],
  [
    [
      "order",
      "order number",
      "order no.",
      "reference",
      "my order is called",
      "see order",
      "it has the code",
    ],
    [" {order_id}"],
  ],
  [["it is in", "painted", "they want it in", "dyed", "all of it", "wrapped in"], [" {color}"]],
  [["sold to", "for", "this goes to", "the buyer is", "bill it to", "ask"], [" {customer}"]],
  [
    ["{product}", "the {product}", "one {product}", "a nice {product}"],
    [" for", " at", " costs", " is sold at"],
    [" {price}"],
  ],
];

/** Clauses about events. */
export const eventSayings: readonly Combination[] = [
  [
    events,
    [" starts at", " opens at", " runs from", " is set for", " kicks off at", " at"],
    [" {time}"],
  ],
  [
    events,
    [" falls on", " is on", " takes place on", " was moved to", " on", " comes on"],
    [" {date}"],
  ],
  [
    ["{host}", "{host}", "our friend {host}", "Mr. {host}"],
    [" hosts", " leads", " plans", " opens", " holds", " presents", " runs"],
    [" {title}", " it", " the event", " the {title} event"],
  ],
  [
    ["we meet in", "go to", "it is in", "find us in", "the party is in", "come to"],
    [" the {place}"],
  ],
  [["in", "near", "over in", "all in", "we travel to"], [" {city}"]],
  [
    ["for", "about", "at most", "up to", "with", "room for"],
    [" {guests}"],
    [" guests", " people", " visitors"],
  ],
  [["be there at", "doors open at", "from", "sharp at", "not before"], [" {time}"]],
  [["mark the", "save the", "on the", "only on", "it is the"], [" {date}"]],
];

/** Clauses about animals. */
export const animalSayings: readonly Combination[] = [
  [
    owners,
    [" has", " keeps", " feeds", " bought", " loves", " found", " walks"],
    [
      " a {animal}",
      " a {color} {animal}",
      " the {animal} {name}",
      " {name}",
      " a {animal} called {name}",
      " the {color} {animal} {name}",
    ],
  ],
  [
    ["it", "the animal", "{name}", "this one"],
    [" eats", " wants", " gets", " loves", " is fed with", " asks for"],
    [" {food}"],
  ],
  [
    ["named", "called", "with the name", "its name:", "everyone knows", "say hello to"],
    [" {name}"],
  ],
  [["all", "mostly", "its fur is", "it looks", "painted"], [" {color}"]],
  [["{name}", "the {animal}", "it"], [" is now", " will soon be", " is about"], [" {age}"]],
  [["that of", "at the house of", "ask", "it lives with"], [" {owner}"]],
];
