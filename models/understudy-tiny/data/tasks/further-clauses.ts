/* Longer than other files are: it is lists of templates. */
import type { Combination } from "../combination.ts";

/** Clauses that tell of a person: one, two or three fields each. */
export const furtherPersonClauses: readonly Combination[] = [
  // name
  [
    [
      "please say hello to",
      "let me introduce",
      "allow me to present",
      "a warm welcome to",
      "here we have",
    ],
    [" {name}"],
    [
      "",
      ", who just joined us",
      ", whom you may know already",
      " today",
      ", a good friend of mine",
    ],
  ],
  [
    ["{name}"],
    [" wrote", " signed", " filled in", " handed over", " sent", " dictated"],
    [" this form", " the note", " the message below", " the letter", " the questionnaire"],
  ],
  [
    ["the form", "this card", "the letter", "the badge on the desk", "the file"],
    [" was signed by", " belongs to", " is from", " bears the signature of", " is made out to"],
    [" {name}"],
  ],
  [
    ["I", "most people here", "the neighbours", "all of us", "my parents"],
    [" spoke with", " met", " know", " ran into", " heard from"],
    [" {name}"],
    [" last week", " the other day", " at the station", " on Tuesday", " again"],
  ],
  // age
  [
    ["the applicant", "she", "he", "my cousin", "the patient", "our new colleague"],
    [" turned", " has just turned", " has reached", " recently became", " is now"],
    [" {age}"],
    ["", " this spring", " in March", ", though you would not guess it"],
  ],
  [
    ["at {age}", "being {age}", "aged {age}", "with {age} years behind her", "now {age} years old"],
    [", she", ", this person", ", the candidate"],
    [
      " feels young",
      " still rides a bike",
      " is full of plans",
      " has seen a lot",
      " likes to dance",
    ],
  ],
  [
    ["{age} candles", "{age} birthdays", "no fewer than {age} years", "all of {age} summers"],
    [" stood on", " lie behind", " were counted for", " belong to"],
    [" her", " him", " our guest", " the client"],
  ],
  // city
  [
    ["home", "the family home", "her flat", "his house", "where the heart is", "the usual address"],
    [" is in", " is a flat in", " stands in", " means", " lies near the centre of"],
    [" {city}"],
  ],
  [
    [
      "in {city}",
      "over in {city}",
      "back in {city}",
      "around {city}",
      "{city} is where",
      "somewhere in {city}",
    ],
    [" she", " he", " the member", " our friend", " the client"],
    [" rents a room", " has a flat", " grew up", " settled years ago", " feels at home", " lives"],
  ],
  [
    ["she", "he", "the tenant", "my sister", "this person"],
    [" moved to {city}", " left for {city}", " stayed in {city}", " was raised in {city}"],
    [
      " two years ago",
      " for good",
      " with the children",
      " after school",
      " and never regretted it",
    ],
  ],
  // email
  [
    [
      "write to",
      "send a line to",
      "drop a note to",
      "messages go to",
      "replies to",
      "best reached via",
    ],
    [" {email}"],
    ["", ", please", " if anything is unclear", " at any time", " rather than by post"],
  ],
  [
    ["{email}"],
    [" is", " remains", " should be", " has long been"],
    [" the mailbox", " the inbox", " the address", " the right place"],
    [" to write to", " for all letters", " that gets read", " for answers"],
  ],
  [
    ["she", "he", "the sender", "our contact", "the new member"],
    [" reads mail at {email}", " uses {email}", " signed up with {email}", " answers from {email}"],
    ["", " every morning", " for work", " and nothing else"],
  ],
  // phone
  [
    ["call", "ring", "dial", "try", "text", "give a ring on", "in a hurry, use"],
    [" {phone}"],
    ["", " after five", " in the evening", " if it is urgent", " and ask for me", " before noon"],
  ],
  [
    ["{phone}"],
    [
      " is the line",
      " is the mobile",
      " is what to dial",
      " rings",
      " is the number",
      " works best",
    ],
    [" at home", " for emergencies", " in the evening", " most days"],
  ],
  [
    ["she", "he", "the caller", "the customer"],
    [
      " picks up on",
      " left the number",
      " can be called at",
      " phoned from",
      " answers when you dial",
    ],
    [" {phone}"],
  ],
  // job
  [
    ["she", "he", "my uncle", "the woman in the picture", "the new member"],
    [" earns a living as a {job}", " trained as a {job}", " is a {job}", " became a {job}"],
    ["", " by trade", " long ago", ", and a good one", " after school"],
  ],
  [
    ["the {job}", "this {job}", "our {job}", "a {job} by trade, she", "being a {job}, he"],
    [" works", " starts", " is up", " is on duty"],
    [" early", " before dawn", " most weekends", " on Mondays"],
  ],
  [
    [
      "the profession",
      "the trade",
      "what she does all day",
      "his calling",
      "work",
      "the daily work",
    ],
    [" is that of a", ": a", " means being a", " is the work of a"],
    [" {job}"],
  ],
  // company
  [
    ["she", "he", "our guest", "the speaker", "my brother"],
    [
      " is on the payroll of",
      " joined",
      " has a desk at",
      " was hired by",
      " draws a salary from",
      " is with",
    ],
    [" {company}"],
    ["", " since spring", " these days", " after a long search"],
  ],
  [
    ["{company}"],
    [" employs", " hired", " took on", " pays", " recently promoted"],
    [" her", " him", " the candidate", " my neighbour", " the person in question"],
  ],
  [
    ["at {company}", "over at {company}", "within {company}", "on the staff of {company}"],
    [" she", " he", " our friend", " the new hire"],
    [" feels valued", " has many colleagues", " runs a small team", " found a place"],
  ],
  // country
  [
    ["she", "he", "the traveller", "the family", "our guest"],
    [" holds a passport of", " comes from", " hails from", " was born in", " is a citizen of"],
    [" {country}"],
    ["", " originally", " like both parents", ", as you can hear"],
  ],
  [
    ["{country}"],
    [" is", " was always", " remains", " has become"],
    [
      " the homeland",
      " home",
      " the native land",
      " where the passport is from",
      " where the roots lie",
    ],
  ],
  [
    ["in {country}", "throughout {country}", "far away in {country}", "across {country}"],
    [" she", " he", " the family", " our friend"],
    [" pays taxes", " has relatives", " went to school", " spent a childhood", " votes"],
  ],
  // name and another
  [
    ["{name}"],
    [", {age}", " ({age})", ", aged {age}", ", a lively {age}", ", at {age}", ", who is {age}"],
    [", called in", " came along", ", wants to learn", " applied", " joined the club"],
  ],
  [
    [
      "{age} is the age of",
      "at {age} we find",
      "a {age}-year-old by the name of",
      "{age} years old is",
    ],
    [" {name}"],
  ],
  [
    ["{name}"],
    [" lives in", ", at home in", " went back to", " found a flat in", " settled in", ", now of"],
    [" {city}"],
  ],
  [
    [
      "in {city} I visited",
      "from {city} came",
      "a postcard from {city} by",
      "the {city} branch sent us",
    ],
    [" {name}", " our friend {name}", " a certain {name}", " good old {name}"],
  ],
  [
    ["{name}"],
    [" <{email}>", " ({email})", " can be written to at {email}", ", {email}", " reads {email}"],
  ],
  [
    ["{email}"],
    [" belongs to", " is the mailbox of", " will get you to", " is read by", " was set up for"],
    [" {name}"],
  ],
  [
    ["{name}"],
    [
      " answers on {phone}",
      " ({phone})",
      ", tel. {phone}",
      " has the line {phone}",
      "'s mobile is {phone}",
    ],
  ],
  [
    [
      "on {phone} you get",
      "dial {phone} for",
      "{phone} will put you through to",
      "{phone} is how to call",
    ],
    [" {name}"],
    ["", " in person", " at any hour", " directly"],
  ],
  [
    ["{name}"],
    [
      ", {job}",
      ", a {job}",
      " the {job}",
      " works as a {job}",
      " ({job})",
      " took up the trade of {job}",
    ],
    ["", " for many years", " by training"],
  ],
  [
    ["the {job}", "our {job}", "the new {job}", "a {job}", "the best {job} in town"],
    [" {name}", " is {name}", ", {name},", " goes by {name}", ", known as {name},"],
    [" and has much to do", " and opens at eight", " and helps everyone"],
  ],
  [
    ["{name}"],
    [" of", " signed on with", ", who works for", " speaks for", " was hired by", ", on behalf of"],
    [" {company}"],
  ],
  [
    ["{company}"],
    [" has appointed", " employs", " sent us", " thanks", " is the employer of", "'s new face is"],
    [" {name}"],
  ],
  [
    ["{name}"],
    [" comes from", " was born in", ", a native of", " flew in from", " carries a passport of"],
    [" {country}"],
  ],
  [
    ["{country}"],
    [" sent", " is the homeland of", " is where you find", " gave us", " is home to"],
    [" {name}"],
  ],
  // age and another
  [
    ["she", "he", "the applicant", "the tenant"],
    [" is {age} and lives in {city}", ", {age}, is from {city}", " came to {city} at {age}"],
  ],
  [
    ["in {city}", "{city}:", "over in {city}"],
    [" a person of {age}", " someone aged {age}", " a {age}-year-old"],
    [" won the prize", " called the paper", " asked for help"],
  ],
  [
    ["the {job}", "a {job}", "our {job}", "this {job}"],
    [" is {age}", ", {age} years old", " ({age})", ", aged {age}", " turned {age}"],
  ],
  [
    ["at {age}", "aged {age}", "{age} years of age"],
    [" she", " he", " my aunt"],
    [" still works as a {job}", " became a {job}", " is a busy {job}", " gave up being a {job}"],
  ],
  [
    ["she", "he", "the new hire"],
    [
      " joined {company} at {age}",
      " is {age} and with {company}",
      " was {age} when {company} called",
    ],
  ],
  [
    ["she", "he", "the refugee", "my grandmother"],
    [" left {country} at {age}", " is {age} and from {country}", ", {age}, grew up in {country}"],
  ],
  [
    ["at {age}", "aged {age}", "now {age}"],
    [
      ", she can be phoned on {phone}",
      ", he has the line {phone}",
      ", my aunt picks up at {phone}",
    ],
  ],
  [
    ["applicant, {age},", "a reader ({age})", "someone of {age} years"],
    [" mailed us from {email}", " signed up as {email}", " who reads {email}"],
  ],
  // city and another
  [
    ["a {job}", "the {job}", "as a {job} she", "our {job}"],
    [
      " found work in",
      " has a shop in",
      " opened a place in",
      " is well known in",
      " serves all of",
    ],
    [" {city}"],
  ],
  [
    ["in {city}", "down in {city}", "{city} has", "{city} needs", "the people of {city} know"],
    [" a {job}", " this {job}", " the {job}", " such a {job}"],
    [" with a good name", " of long standing", " who never rests"],
  ],
  [
    ["{company}"],
    [
      " sent her to",
      " moved him to",
      " keeps her desk in",
      " found him a flat in",
      " took her on in",
    ],
    [" {city}"],
  ],
  [
    ["in {city} she", "from {city} he", "out of {city} she"],
    [" works for", " runs sales for", " writes code for", " commutes to"],
    [" {company}"],
  ],
  [
    ["she", "he", "the family", "my friend"],
    [" lives in {city}, {country}", " swapped {country} for {city}", " left {city} for {country}"],
  ],
  [
    [
      "the mobile in {city} is",
      "when in {city}, dial",
      "at home in {city} she picks up",
      "for {city} call",
    ],
    [" {phone}"],
  ],
  [
    ["now in {city},", "from {city}", "living in {city},"],
    [" she mails from", " he reads", " my friend answers at", " our contact writes as"],
    [" {email}"],
  ],
  // ways to reach, work, country
  [
    ["call", "ring", "either dial", "you may try"],
    [" {phone} or write to {email}", " {phone}, else mail {email}", " {phone} (mail: {email})"],
  ],
  [
    ["{email}", "mail: {email}", "write to {email}"],
    [" or ring {phone}", ", phone {phone}", ", and in a hurry {phone}", " / {phone}"],
  ],
  [
    ["for the {job}", "to book the {job}", "to reach the {job}", "if you need a {job}"],
    [" call {phone}", " dial {phone}", ", ring {phone}", ", {phone} is the line"],
  ],
  [
    ["{email}"],
    [" reaches the", " is where to hire the", " is read by our", " gets you a"],
    [" {job}"],
  ],
  [
    ["at {company}", "through {company}", "within {company}"],
    [" her line is {phone}", " he is on {phone}", " you reach her on {phone}", ", ask for {phone}"],
  ],
  [
    ["{email}", "her mailbox {email}", "the login {email}"],
    [" was given out by", " sits on the server of", " is for work at", " is paid for by"],
    [" {company}"],
  ],
  [
    ["{company}"],
    [
      " hired her as a",
      " was looking for a",
      " pays him as a",
      " gave her a contract as a",
      " calls him its best",
    ],
    [" {job}"],
  ],
  [
    ["a {job}", "as a {job} he", "the {job}", "working as a {job}, she"],
    [" joined", " started at", " is employed by", " has a contract with"],
    [" {company}"],
  ],
  [
    ["{country}", "her native {country}", "back home, {country}"],
    [" trained her as a", " lost a good", " knew her as a", " needed this"],
    [" {job}"],
  ],
  [
    ["the {job}", "this {job}", "a {job}"],
    [
      " comes from {country}",
      " is a citizen of {country}",
      " grew up in {country}",
      " ({country})",
    ],
  ],
  [
    ["{company}", "the people at {company}"],
    [" brought her over from", " got him a visa for", " recruited her in", " chose him for"],
    [" {country}"],
  ],
  [
    ["born in {country}, she", "a child of {country}, he", "raised in {country}, she"],
    [" works for", " went to", " rose at", " now represents"],
    [" {company}"],
  ],
  [
    ["from {country} she", "out of {country} he", "a citizen of {country}, she"],
    [" calls on {phone}", " left the number {phone}", " can be rung at {phone}"],
  ],
  [
    ["in {country}", "from {country}", "abroad in {country}"],
    [" she reads {email}", " he writes as {email}", " my friend answers from {email}"],
  ],
  [
    ["{email}", "the mailbox {email}"],
    [" is read in", " reaches her in", " was set up in", " gets letters from"],
    [" {country}"],
  ],
  [
    ["{phone}", "the line {phone}", "her mobile, {phone},"],
    [" rings in", " is a number in", " works all over", " was bought in"],
    [" {country}"],
  ],
  // three
  [
    ["{name}"],
    [" ({age}), {job}", ", {age}, works as a {job}", " is {age} and a {job}", ", {job}, {age}"],
  ],
  [["{name}"], [", {job} at {company}", " joined {company} as a {job}", " ({company}) is a {job}"]],
  [
    ["{name}"],
    [" left {country} for {city}", ", born in {country}, lives in {city}", " ({city}, {country})"],
  ],
  // named plainly
  [
    ["name", "full name", "the name", "signed", "from", "contact"],
    [": ", " - ", " is "],
    ["{name}"],
  ],
  [["age", "her age", "the age", "years", "age in years"], [": ", " - ", " is "], ["{age}"]],
  [
    ["city", "town", "residence", "the city", "lives in"],
    [": ", " - "],
    ["{city}", '"{city}"'],
  ],
  [
    ["email", "mail", "the email", "e-mail address"],
    [": ", " - ", " is "],
    ["{email}", "<{email}>"],
  ],
  [
    ["phone", "tel.", "mobile", "the phone number"],
    [": ", " - ", " is "],
    ["{phone}", '"{phone}"'],
  ],
  [
    ["job", "occupation", "the job", "profession"],
    [": ", " - ", " is "],
    ["{job}", '"{job}"'],
  ],
  [
    ["company", "employer", "the company", "firm"],
    [": ", " - ", " is "],
    ["{company}", '"{company}"'],
  ],
  [
    ["country", "citizen of", "the country", "born in"],
    [": ", " - "],
    ["{country}", '"{country}"'],
  ],
];

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

/** Clauses that tell of an event: one, two or three fields each. */
export const furtherEventClauses: readonly Combination[] = [
  // title
  [
    [
      "come to",
      "do not miss",
      "save a seat for",
      "you are invited to",
      "we look forward to",
      "tickets for",
    ],
    [' "{title}"', " the {title}", " our {title}", " {title}"],
  ],
  [
    ["{title}", "the {title}", "our {title}", '"{title}"'],
    [
      " is back",
      " takes place again",
      " has been announced",
      " was well attended",
      " is open to all",
    ],
  ],
  [
    ["the evening", "what we plan", "the occasion", "this year's gathering", "the meeting"],
    [" is called", " goes by the name", " bears the title", " is known as", " runs under"],
    [" {title}", ' "{title}"'],
  ],
  // date
  [
    ["mark", "keep free", "note down", "set aside", "the calendar says", "we meet on"],
    [" {date}"],
    ["", ", please", " in your diary", " and tell your friends"],
  ],
  [
    ["on {date}", "{date}:", "as of {date}", "from {date} on"],
    [" it", " the fun", " the party", " everything"],
    [" begins", " happens", " takes place", " will be ready", " gets going"],
  ],
  [
    ["{date}"],
    [" is", " was", " will be"],
    [" the big day", " when we gather", " when it happens", " the day agreed on", " set in stone"],
  ],
  // time
  [
    [
      "doors open at",
      "we start at",
      "be there by",
      "it kicks off at",
      "please arrive before",
      "from",
    ],
    [" {time}"],
    [" sharp", " or so", ", not later", " so that all find a seat"],
  ],
  [
    ["at {time}", "{time} sharp:", "shortly after {time}", "around {time}"],
    [" the music", " the talk", " the program", " the show"],
    [" starts", " begins", " gets going", " is on", " opens"],
  ],
  [
    ["{time}"],
    [" is", " was", " will be"],
    [
      " the hour",
      " when we begin",
      " the start",
      " when the bell rings",
      " what the clock should show",
    ],
  ],
  // place
  [
    [
      "we gather in",
      "come to",
      "find us at",
      "everyone meets in",
      "seats are set up in",
      "it is held in",
    ],
    [" the {place}"],
    ["", " next door", " as always", " behind the church", " if it rains"],
  ],
  [
    ["the {place}", "our {place}", "that old {place}"],
    [
      " has been booked",
      " was decorated",
      " is where it happens",
      " will be full",
      " is the venue",
    ],
    ["", " for the day", " by the team"],
  ],
  [
    ["in the {place}", "at the {place}", "inside the {place}", "next to the {place}"],
    [" we", " the guests", " people", " old friends"],
    [" dance", " sit together", " meet", " raise a glass"],
  ],
  // host
  [
    [
      "you are invited by",
      "your host is",
      "the evening is led by",
      "thanks go to",
      "organised by",
      "chaired by",
    ],
    [" {host}"],
    ["", ", who did it all", " once more", ", as last year"],
  ],
  [
    ["{host}"],
    [" welcomes", " invites", " greets", " asks", " will receive"],
    [" you", " everyone", " all of us", " friends and family"],
    ["", " warmly", " at the door", " to come along"],
  ],
  [
    ["{host}"],
    [" is", " was", " will be"],
    [
      " running the show",
      " in charge",
      " the one who organises it",
      " giving the party",
      " at the helm",
    ],
  ],
  // city
  [
    [
      "this year it is held in",
      "we travel to",
      "it takes place in",
      "all trains lead to",
      "the town is",
    ],
    [" {city}"],
    ["", ", as before", " for once", ", not far away"],
  ],
  [
    ["in {city}", "over in {city}", "{city} is where", "downtown {city}:", "all over {city}"],
    [" people", " visitors", " fans", " the members"],
    [" gather", " come together", " are waiting", " celebrate"],
  ],
  [
    ["{city}"],
    [" welcomes", " hosts", " receives", " expects", " prepares for"],
    [" the event", " us", " the crowd", " the meeting"],
  ],
  // guests
  [
    [
      "we expect",
      "there is room for",
      "the list counts",
      "chairs for",
      "invitations went out to",
      "we cook for",
    ],
    [" {guests}"],
    [" people", " visitors", " participants", " heads", " friends", " guests"],
  ],
  [
    ["{guests}"],
    [" people", " guests", " visitors", " participants", " of us"],
    [" have said yes", " are coming", " will attend", " signed up", " fit in"],
  ],
  [
    ["the head count", "attendance", "the number of seats", "how many come", "the turnout"],
    [" is", ":", " will be", " was put at"],
    [" {guests}"],
  ],
  // title and another
  [
    ["{title}", "the {title}", '"{title}"', "our {title}"],
    [" is on", " falls on", " will take place on", ",", " moves to", " is planned for"],
    [" {date}"],
  ],
  [
    ["on {date}", "{date}:", "as of {date}"],
    [
      " comes the {title}",
      " we hold the {title}",
      ' it is time for "{title}"',
      " the {title} returns",
    ],
  ],
  [
    ["{title}", "the {title}", '"{title}"'],
    [" starts at", " at", " kicks off at", " runs from", ", doors open"],
    [" {time}"],
  ],
  [
    ["at {time}", "{time}:", "from {time} on"],
    [
      " the {title} begins",
      " we open the {title}",
      ' "{title}" starts',
      " you can see the {title}",
    ],
  ],
  [
    ["{title}", "the {title}", '"{title}"'],
    [
      " is held in the",
      " fills the",
      " in the",
      " needs the",
      " was moved to the",
      ", upstairs in the",
    ],
    [" {place}"],
  ],
  [
    ["the {place}", "our {place}"],
    [" is booked for", " opens for", " belongs to", " is the scene of", " will see"],
    [" the {title}", ' "{title}"'],
  ],
  [
    ["{title}", "the {title}", '"{title}"'],
    [" with", " is hosted by", " is run by", ", led by", ", an idea of", " is the work of"],
    [" {host}"],
  ],
  [
    ["{host}"],
    [" presents", " invites you to", " puts on", " organises", " leads", "'s next project is"],
    [" {title}", " the {title}", ' "{title}"'],
  ],
  [
    ["{title}", "the {title}", '"{title}"'],
    [
      " comes to {city}",
      " in {city}",
      " takes place in {city}",
      " ({city})",
      " draws people to {city}",
    ],
  ],
  [
    ["in {city}", "{city}:", "the people of {city}:"],
    [
      " the {title} is on",
      ' they call it "{title}"',
      " we hold the {title}",
      " all go to the {title}",
    ],
  ],
  [
    ["{title}", "the {title}", '"{title}"'],
    [" is for", " draws", " expects", " has room for", " is limited to"],
    [" {guests}"],
    [" people", " visitors", " participants"],
  ],
  [
    ["{guests} people", "{guests} guests", "{guests} visitors"],
    [" will attend", " signed up for", " want to see", " fit into"],
    [" the {title}", " {title}"],
  ],
  // date and another
  [
    ["on {date}", "{date},", "we begin on {date}", "it is set for {date}"],
    [" at {time}", ", {time}", " from {time} on", " when the clock says {time}", " ({time})"],
  ],
  [
    ["at {time}", "{time},"],
    [" on {date}", " {date}", " this coming {date}", " of the day {date}"],
    [" we begin", " it starts", ", so the plan says"],
  ],
  [
    ["on {date}", "{date}:", "the day is {date} and"],
    [" the {place} is ours", " we take over the {place}", " all doors of the {place} open"],
  ],
  [
    ["the {place}", "our {place}"],
    [" is reserved for", " will open on", " is taken on", " is free on"],
    [" {date}"],
  ],
  [
    ["{host}"],
    [" invites us for", " picked", " chose", " will receive us on", " keeps free"],
    [" {date}"],
  ],
  [
    ["on {date}", "{date}:", "come on {date}, when"],
    [" {host} is in charge", " {host} opens the doors", " {host} speaks", " {host} gives a party"],
  ],
  [
    ["on {date}", "{date}:", "from {date}"],
    [" in {city}", " we are in {city}", " all roads lead to {city}", ", {city}"],
  ],
  [
    ["{city}", "in {city}", "once more in {city}", "next stop {city}"],
    [", {date}", " on {date}", ": {date}", " ({date})"],
  ],
  [
    ["on {date}", "{date}:"],
    [" {guests} guests", " {guests} people", " a crowd of {guests}", " {guests} friends"],
    [" come", " sit down", " are expected", " will be there"],
  ],
  [
    ["{guests} visitors", "{guests} people", "seats for {guests}"],
    [" are planned for", " are due on", " were counted on"],
    [" {date}"],
  ],
  // time and another
  [
    ["at {time}", "{time}:", "be there at {time},"],
    [" in the {place}", " the {place} opens", " see you in the {place}", " meet at the {place}"],
  ],
  [
    ["the {place}", "in the {place}", "meet at the {place}", "seats in the {place}"],
    [" from {time}", " at {time}", ", {time}", " by {time}", " ({time})"],
  ],
  [
    ["{host}"],
    [" speaks at", " opens the evening at", " expects us by", " starts at", " rings the bell at"],
    [" {time}"],
  ],
  [
    ["at {time}", "{time}:", "by {time}"],
    [" {host} says hello", " {host} takes the floor", " {host} opens it", " we are met by {host}"],
  ],
  [
    ["at {time}", "{time}:", "around {time}"],
    [" the bus leaves for {city}", " in {city}", " all of {city} is awake", " it begins in {city}"],
  ],
  [
    ["{city}, {time}", "in {city} at {time}", "{city} from {time}", "in {city}, doors open {time}"],
    [": be there", ", do come", ", that is the plan", ", and it is free"],
  ],
  [
    ["at {time}", "{time}:", "by {time}"],
    [" {guests} guests arrive", " {guests} people sit down", " there are {guests} of us"],
  ],
  [
    ["{guests} people", "{guests} guests", "all {guests} visitors"],
    [" come at", " should be seated by", " get dinner at", " are let in from"],
    [" {time}"],
  ],
  // place and another
  [
    ["{host}"],
    [" waits in the", " booked the", " rented the", " will be at the", " opens the"],
    [" {place}"],
    ["", " for us", " and pays for it"],
  ],
  [
    ["the {place}", "our {place}", "a {place}"],
    [" is run by", " was booked by", " belongs that day to", " is lent to us by"],
    [" {host}"],
  ],
  [
    ["in the {place}", "the {place}", "a {place}", "at the old {place}"],
    [" in {city}", " of {city}", ", {city}", " near {city}", " ({city})"],
  ],
  [
    ["in {city}", "{city}:", "once in {city},"],
    [
      " look for the {place}",
      " it is in the {place}",
      " go to the {place}",
      " the {place} is the venue",
    ],
  ],
  [
    ["the {place}", "our {place}"],
    [" holds", " seats", " has chairs for", " is big enough for", " takes"],
    [" {guests}"],
    ["", " people", " guests"],
  ],
  [
    ["{guests} guests", "{guests} people", "a group of {guests}"],
    [" fill the", " fit in the", " will sit in the", " gather at the"],
    [" {place}"],
  ],
  // host, city, guests
  [
    ["{host}"],
    [" invites us to", " brings it to", " holds it in", " chose", " is at home in"],
    [" {city}"],
  ],
  [
    ["in {city}", "{city}:", "down in {city}"],
    [" {host} is the host", " we are guests of {host}", " {host} gives a party", " ask for {host}"],
  ],
  [
    ["{host}"],
    [" invited", " expects", " cooks for", " has room for", " sent letters to"],
    [" {guests}"],
    [" people", " guests", " friends"],
  ],
  [
    ["{guests} guests", "{guests} people", "{guests} friends"],
    [" were asked by", " come to see", " will be received by", " said yes to"],
    [" {host}"],
  ],
  [
    ["{guests} guests", "{guests} people", "{guests} visitors"],
    [" travel to", " meet in", " come to", " are on the way to", " will fill"],
    [" {city}"],
  ],
  [
    ["in {city}", "{city}:", "for {city}"],
    [" we count on {guests} people", " {guests} seats are set", " {guests} took part"],
  ],
  // three
  [
    ["{title}", "the {title}", '"{title}"'],
    [
      " on {date} at {time}",
      ", {date}, {time}",
      " starts at {time} on {date}",
      " ({date}, {time})",
    ],
  ],
  [["{host}"], [" invites {guests} people to {city}", " and {guests} guests meet in {city}"]],
  [
    ["on {date}", "{date}:"],
    [" {host} invites to the {place}", " see {host} in the {place}", " the {place} is for {host}"],
  ],
  // named plainly
  [
    ["title", "event", "name of the event", "what"],
    [": ", " - "],
    ["{title}", '"{title}"'],
  ],
  [["date", "when", "day", "the date"], [": ", " - "], ["{date}"]],
  [["time", "start", "begins", "the time"], [": ", " - "], ["{time}"]],
  [
    ["place", "venue", "where", "the place"],
    [": ", " - "],
    ["{place}", '"{place}"', "the {place}"],
  ],
  [
    ["host", "hosted by", "organiser", "the host"],
    [": ", " - "],
    ["{host}", '"{host}"'],
  ],
  [
    ["city", "town", "the city", "held in"],
    [": ", " - "],
    ["{city}", '"{city}"'],
  ],
  [["guests", "seats", "number of guests", "attending"], [": ", " - "], ["{guests}"]],
];

/** Clauses that tell of an animal: one, two or three fields each. */
export const furtherAnimalClauses: readonly Combination[] = [
  // animal
  [
    [
      "it is a",
      "we keep a",
      "at home lives a",
      "in the garden sits a",
      "they found a",
      "the vet saw a",
    ],
    [" {animal}"],
    ["", " with big eyes", ", of all things", " these days"],
  ],
  [
    ["the {animal}", "this {animal}", "our {animal}", "a small {animal}", "that {animal}"],
    [" sleeps", " ran away", " was found", " looks for a home", " waits", " needs a check"],
    ["", " by the window", " near the pond", " today"],
  ],
  [
    ["a new arrival:", "as pets go,", "by kind,", "the patient:", "in the cage:"],
    [" a {animal}", " one {animal}", " the {animal}"],
  ],
  // name
  [
    [
      "we call it",
      "it answers to",
      "they named it",
      "on the collar stands",
      "it comes when you shout",
      "baptised",
    ],
    [" {name}", ' "{name}"'],
    ["", ", for short", ", believe it or not"],
  ],
  [
    ["{name}"],
    [" barks", " sleeps", " likes", " hates", " waits", " gets into trouble"],
    [" at night", " in the sun", " when it rains", " on the sofa"],
  ],
  [
    ["dear little", "our beloved", "good old", "the famous", "everyone adores", "I miss"],
    [" {name}"],
    ["", " most of all", " every day", " so much"],
  ],
  // age
  [
    ["it is", "the pet turned", "it has lived", "we guess it is"],
    [" {age}"],
    [" years now", " years, the vet says", " years or so", " years this summer"],
  ],
  [
    ["at {age}", "aged {age}", "with {age} years", "now {age} years old,"],
    [" it"],
    [" still jumps", " is calm", " sleeps a lot", " has lost a tooth", " plays like a baby"],
  ],
  [
    ["{age} years"],
    [" it has been", " is no age", " lie behind it", " in this world", " since it was born"],
    ["", ", they say", ", and still going strong"],
  ],
  // color
  [
    ["its coat is", "the fur is", "it looks", "on top it is", "from nose to tail it is"],
    [" {color}"],
    ["", ", more or less", " all over", " in the sun"],
  ],
  [
    ["{color}"],
    [" is", " was", " remains"],
    [" its shade", " how it looks", " the tone of its coat", " what you see first"],
  ],
  [
    ["a {color} coat", "{color} fur", "the {color} back", "a {color} tail", "something {color}"],
    [" is typical", " shines", " stands out", " was seen", " makes it pretty"],
  ],
  // owner
  [
    [
      "it belongs to",
      "it lives with",
      "it is walked by",
      "please return it to",
      "its master is",
      "brought in by",
    ],
    [" {owner}"],
    ["", ", who cares a lot", " from next door", " since it was small"],
  ],
  [
    ["{owner}"],
    [" keeps", " adopted", " looks after", " walks", " is the owner of", " bought"],
    [" it", " the little one", " this pet", " the beast"],
  ],
  [
    ["at {owner}'s", "in the house of {owner}", "thanks to {owner}", "with {owner}"],
    [" it"],
    [" has a good life", " sleeps on the bed", " is safe", " gets a walk twice a day"],
  ],
  // food
  [
    [
      "it eats",
      "it lives on",
      "its bowl is full of",
      "it is fond of",
      "it begs for",
      "it will do anything for",
    ],
    [" {food}"],
    ["", " and little else", " twice a day", " at dawn", " all year round"],
  ],
  [
    ["{food}"],
    [" is", " was", " remains"],
    [" what it eats", " the dish of the day", " in the bowl", " a favourite", " the best treat"],
  ],
  [
    ["for breakfast", "in the morning", "as a treat", "for lunch", "when hungry"],
    [" it gets", " it wants", " we give it", " it is fed"],
    [" {food}"],
  ],
  // animal and another
  [
    ["the {animal}", "our {animal}", "this {animal}", "a {animal}"],
    [" called", " answers to", ",", " named", " is known as", " goes by"],
    [" {name}"],
  ],
  [
    ["{name}"],
    [" is a", " the", ", a", ", our", " was the first", " turned out to be a"],
    [" {animal}"],
  ],
  [
    ["the {animal}", "our {animal}", "this {animal}", "a {animal}"],
    [
      " is {age}",
      ", {age} years old",
      " ({age})",
      " turned {age}",
      ", aged {age}",
      " has lived {age} years",
    ],
  ],
  [
    ["at {age}", "{age} years old", "aged {age}", "after {age} years"],
    [", the {animal}", ", our {animal}", ", this {animal}"],
    [" is calm", " still plays", " needs a new home"],
  ],
  [
    ["a {color}", "the {color}", "our {color}", "some {color}", "that {color}"],
    [" {animal}"],
    [" ran by", " sits there", " was seen", " is missing", " came home"],
  ],
  [
    ["the {animal}", "this {animal}", "a {animal}"],
    [" is {color}", " has a {color} coat", " in {color}", ", {color} all over", " ({color})"],
  ],
  [
    ["{owner}"],
    [" keeps a", " has a", " adopted the", " lost a", " walks the", "'s"],
    [" {animal}"],
  ],
  [
    ["the {animal}", "this {animal}", "a {animal}"],
    [" of", " belongs to", " lives with", " was brought by", " is owned by", " follows"],
    [" {owner}"],
  ],
  [
    ["the {animal}", "this {animal}", "our {animal}"],
    [" eats", " lives on", " loves", " is fed", " stole the", " asks for"],
    [" {food}"],
  ],
  [
    ["{food}"],
    [" goes to", " is for", " makes a happy", " is what you feed", " is loved by"],
    [" the {animal}", " our {animal}"],
  ],
  // name and another
  [
    ["{name}"],
    [
      " is {age}",
      ", {age} years old",
      " ({age})",
      " turned {age}",
      ", aged {age}",
      " has seen {age} summers",
    ],
  ],
  [
    ["at {age},", "aged {age},", "{age} years old,", "after {age} years"],
    [" {name}"],
    [" is calm", " still plays", " sleeps all day", " has bad teeth"],
  ],
  [["{name}"], [" is", " has a coat of", ", all", " looks", " shines in"], [" {color}"]],
  [
    ["the {color} one is", "{color} fur marks", "by the {color} coat you know", "in {color} comes"],
    [" {name}"],
  ],
  [
    ["{owner}"],
    [" calls it", " looks for", " walks", " feeds", " adopted", "'s darling is"],
    [" {name}"],
  ],
  [
    ["{name}"],
    [
      " belongs to",
      " lives with",
      " follows",
      " barks at",
      " sleeps at the feet of",
      " was raised by",
    ],
    [" {owner}"],
  ],
  [
    ["{name}"],
    [" eats", " loves", " lives on", " begs for", " cannot stand anything but", " gets"],
    [" {food}"],
  ],
  [
    ["{food}"],
    [" is for", " makes a friend of", " is what we give", " is loved by", " was stolen by"],
    [" {name}"],
  ],
  // age and another
  [
    ["it is", "the pet is", "we saw it,"],
    [
      " {age} and {color}",
      " {color} and {age} years old",
      " {color}, {age} years",
      " {age} years old, {color}",
    ],
  ],
  [
    ["{owner}"],
    [" has had it for", " says it is", " puts it at", " wrote down"],
    [" {age}"],
    [" years", " years of age"],
  ],
  [
    ["at {age}", "{age} years old,", "aged {age}"],
    [" it came to {owner}", " it lives with {owner}", " it still obeys {owner}"],
  ],
  [
    ["at {age}", "aged {age}", "{age} years old,"],
    [" it eats", " it still likes", " it gets", " it needs"],
    [" {food}"],
  ],
  [
    [
      "{food} keeps it young at",
      "thanks to {food} it reached",
      "fed on {food} it turned",
      "with {food} it made it to",
    ],
    [" {age}"],
  ],
  // color, owner, food
  [
    ["{owner}"],
    [" has the", " brushes the", " wanted a", " owns the"],
    [" {color}"],
    [" one", " pet", " beauty"],
  ],
  [
    ["the {color} one", "that {color} beauty", "the one with {color} fur"],
    [" belongs to", " is with", " came from", " sleeps at the house of"],
    [" {owner}"],
  ],
  [
    ["the {color} one", "{color} all over, it", "with its {color} coat it"],
    [" eats", " likes", " hunts for", " lives on"],
    [" {food}"],
  ],
  [["{food}"], [" makes the coat", " turned its fur", " keeps it"], [" {color}"]],
  [
    ["{owner}"],
    [" gives it", " buys", " feeds it", " puts out", " brings"],
    [" {food}"],
    ["", " every day", " in the morning", " by the bag"],
  ],
  [
    ["{food}"],
    [" is bought by", " comes from the hand of", " is served by", " is paid for by"],
    [" {owner}"],
  ],
  // three
  [
    ["{owner}"],
    [" has a {animal} called {name}", " and {name} the {animal}", "'s {animal} is {name}"],
  ],
  [
    ["{name}", "our {name}"],
    [", a {color} {animal}", " is a {animal} and {color}", " the {animal} has {color} fur"],
  ],
  [
    ["the {animal}", "a {animal}"],
    [", {age}, eats {food}", " is {age} and likes {food}", " lives on {food} at {age}"],
  ],
  // named plainly
  [
    ["animal", "species", "kind", "the animal"],
    [": ", " - "],
    ["{animal}", '"{animal}"', "a {animal}"],
  ],
  [
    ["name", "answers to", "called", "the name"],
    [": ", " - "],
    ["{name}", '"{name}"'],
  ],
  [["age", "years", "age in years", "the age"], [": ", " - "], ["{age}"]],
  [
    ["color", "coat", "fur", "the color"],
    [": ", " - "],
    ["{color}", '"{color}"'],
  ],
  [
    ["owner", "kept by", "belongs to", "the owner"],
    [": ", " - "],
    ["{owner}", '"{owner}"'],
  ],
  [
    ["food", "diet", "eats", "the food"],
    [": ", " - "],
    ["{food}", '"{food}"'],
  ],
];
