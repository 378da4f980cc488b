/* Longer than other files are: it is lists of templates. */

import type { FurtherRecord } from "./further-records-one.ts";

/** A sale: who bought what from whom, for how much, where and when. */
const sale: FurtherRecord = {
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

/** A family: parents, a child, where they live and come from, and a pet. */
const family: FurtherRecord = {
  fields: {
    mother: "name",
    father: "name",
    child: "name",
    child_age: "age",
    home_city: "city",
    birth_city: "city",
    pet: "animal",
    phone: "phone",
  },
  combined: [
    [
      ["{child}", "little {child}", "young {child}", "their eldest, {child},"],
      [" is the child of", " was raised by", " takes after", " was born to", " lives with"],
      [" {mother} (mum)", " a mother named {mother}", " mother {mother}", " {mother}, the mother,"],
      [" and {father} (dad)", " and a father named {father}", " and father {father}"],
    ],
    [
      ["{father} is", "a man called {father} is", "this {father} must be"],
      [" the dad of", " father to", " the proud papa of", " the daddy of"],
      [" {child}", " a kid named {child}", " {child}, who adores him"],
    ],
    [
      ["{mother}", "a woman called {mother}", "mama {mother}"],
      [" gave birth to {child}", " is {child}'s mother", " brought {child} into the world"],
      [" in {birth_city}", " at a clinic in {birth_city}", ", it was in {birth_city}"],
    ],
    [
      ["{child}'s", "the boy {child}'s", "the girl {child}'s"],
      [" mum is", " mother is called", " mother's name:", " mom goes by"],
      [" {mother}", " {mother}, by the way", ' "{mother}"'],
    ],
    [
      ["{child}'s", "our pupil {child}'s"],
      [" dad is", " father is called", " old man is", " father answers to"],
      [" {father}", " {father}, a quiet man", " {father} (often away)"],
    ],
    [
      ["{mother}'s husband", "the man {mother} married", "the one {mother} wed"],
      [" is", " goes by the name", " is called", " happens to be"],
      [" {father}", " {father}, her first love", ' "{father}"'],
    ],
    [
      ["{father} and his wife {mother}", "{mother} with her husband {father}"],
      [" have settled in", " made a home in", " rent a flat in", " now live in"],
      [" {home_city}", " lively {home_city}", " {home_city}, near the river"],
    ],
    [
      ["the family", "the household", "all of them", "everyone"],
      [" moved from {birth_city} to {home_city}", " left {birth_city} behind for {home_city}"],
      ["", " years ago", " once the kid was old enough"],
    ],
    [
      ["these days", "nowadays", "at present", "for now"],
      [" they live in {home_city}", " {home_city} is home", " they sleep in {home_city}"],
      [
        ", though the birth was in {birth_city}",
        " but {birth_city} is on the birth certificate",
        ", far from {birth_city}, where the child came into the world",
      ],
    ],
    [
      ["the birth took place in", "the baby arrived in", "the cradle stood in", "native of"],
      [" {birth_city}", " a hospital in {birth_city}", " {birth_city}, of all places"],
    ],
    [
      ["their house is in", "their address is in", "you can visit them in", "they reside in"],
      [" {home_city}", " sunny {home_city}", " the old part of {home_city}"],
      ["", " now", ", up on the hill"],
    ],
    [
      ["{child}", "small {child}", "the kid, {child},"],
      [
        " is {child_age}",
        " turned {child_age}",
        " is {child_age} years old",
        " has just reached {child_age}",
      ],
      [" and plays with the {pet}", " and feeds the {pet}", " and shares a room with a {pet}"],
    ],
    [
      ["at the age of {child_age}", "only {child_age}", "with {child_age} candles on the cake"],
      [", {child}", ", a cheerful {child}"],
      [" can read already", " goes to school alone", " knows no fear", " loves to sing"],
    ],
    [
      ["there is also", "they keep", "the family has", "running about the house:", "pet:"],
      [" a {pet}", " a tame {pet}", " one {pet}", " a rather old {pet}"],
    ],
    [
      ["the {pet}", "their {pet}", "that naughty {pet}", "a {pet}, their pet,"],
      [" sleeps on {mother}'s bed", " only obeys {mother}", " was a gift for {mother}"],
      ["", " most nights", ", nobody knows why"],
    ],
    [
      ["call", "ring", "you can reach", "to get hold of", "the number of"],
      [" {father}", " the father, {father},", " dad ({father})"],
      [": {phone}", " on {phone}", " - {phone}", " at {phone}"],
    ],
    [
      ["the landline is", "phone:", "dial", "in an emergency:", "they pick up at"],
      [" {phone}", " {phone} (evenings)", " {phone}, any time"],
    ],
    [
      ["the child is", "their little one is", "the kid turned", "age of the child:"],
      [" {child_age}", " {child_age} now", " all of {child_age}"],
    ],
    [
      ["in {birth_city}", "{birth_city} is where", "a midwife in {birth_city} says that"],
      [" {child} was born", " {child} first saw the light", " {child} took a first breath"],
      ["", " one stormy night", ", two weeks early"],
    ],
    [
      ["from {home_city}", "at home in {home_city}", "in {home_city}, where they live,"],
      [" {mother}, the mum, runs the house", " {mother} looks after her child"],
      [" and the {pet}", ", helped by a {pet}", " while the {pet} naps"],
    ],
    [
      ["I met", "you may know", "we invited", "meet"],
      [" {father}, the dad", " the husband, {father}", " {father} (father of one)"],
      ["", ", last week", " and liked him"],
    ],
  ],
};

/** A book in translation: who wrote it, who put it into words, who printed it. */
const book: FurtherRecord = {
  fields: {
    title: "title",
    author: "full_name",
    translator: "full_name",
    publisher: "company",
    language: "language",
    pages: "number",
    year: "number",
    genre: "word",
  },
  combined: [
    [
      ["{author}", "a novelist called {author}", "the great {author}", "one {author}"],
      [" wrote", " is the author of", " penned", " spent years on", " dreamt up"],
      [' "{title}"', " {title}", " the book {title}", " a work entitled {title}"],
    ],
    [
      ['"{title}"', "{title}", "the volume {title}", "a novel named {title}"],
      [" was written by", " is by", " comes from the pen of", " made the name of"],
      [" {author}", " {author}, who never saw it printed", " the shy {author}"],
    ],
    [
      ["{translator}", "a linguist, {translator},", "someone called {translator}"],
      [" translated it", " rendered it", " put every line of it", " carried it over"],
      [" into {language}", " into fluent {language}", " for readers of {language}"],
    ],
    [
      ["the {language} version", "the text in {language}", "its {language} edition"],
      [" is by", " we owe to", " is the work of", " was prepared by", " was done by"],
      [" {translator}", " {translator}, translator", " the tireless {translator}"],
    ],
    [
      ["{translator}", "the tireless {translator}", "a patient {translator}"],
      [" translated", " found the right words for", " worked from the manuscript of"],
      [" {author}", " the writer {author}", " what {author} had written"],
    ],
    [
      ["{author}'s", "writer {author}'s", "the late {author}'s"],
      [" book", " story", " prose", " masterpiece"],
      [" was translated by {translator}", ", in {translator}'s translation, sells well"],
    ],
    [
      [
        "{publisher}",
        "the house {publisher}",
        "a press called {publisher}",
        "our rivals at {publisher}",
      ],
      [" published it", " brought it out", " printed it", " put it on the market", " released it"],
      [" in {year}", " back in {year}", " (that was {year})", " in the spring of {year}"],
    ],
    [
      ["in {year}", "the year was {year} when", "as early as {year}", "{year}:"],
      [" the first copies appeared", " it hit the shops", " it came out", " it saw print"],
      ["", " at last", " to great applause"],
    ],
    [
      ["it runs to", "it has", "you have to get through", "length:", "the whole thing fills"],
      [" {pages} pages", " {pages} p.", " some {pages} pages", " {pages} leaves of print"],
      ["", ", index included", " in small type"],
    ],
    [
      ["published in {year}", "a product of {year}", "since {year} on sale"],
      [", it is {pages} pages long", ", it takes up {pages} pages", ", it counts {pages} pages"],
      ["", ", notes and all", " in paperback"],
    ],
    [
      ["at {pages} pages", "thick as a brick ({pages} pages)", "with its {pages} pages"],
      [", {title}", ', "{title}"', ", the famous {title}"],
      [" is not a quick read", " will last you a winter", " weighs quite a bit"],
    ],
    [
      ["the publisher is", "on the spine it says", "printed by", "the rights are with", "imprint:"],
      [" {publisher}", " {publisher}, a small press", " {publisher} (paperback)"],
    ],
    [
      ["genre:", "critics call it", "it is shelved under", "people file it as", "a case of"],
      [" {genre}", ' "{genre}"', " plain {genre}", " {genre}, more or less"],
    ],
    [
      ["fans of {genre}", "lovers of {genre}", "those who like {genre}"],
      [" will know", " swear by", " cannot do without", " adore"],
      [" {title}", ' "{title}"', " the classic {title}"],
    ],
    [
      ["you can read it in", "the language is", "I only found it in", "it is to be had in"],
      [" {language}", " {language} only", " {language}, not in other tongues"],
    ],
    [
      ["{publisher}", "an editor at {publisher}", "the people of {publisher}"],
      [" hired {translator} to translate", " paid {translator} by the translated page"],
      ["", " and never regretted it", ", so I hear"],
    ],
    [
      ["{publisher}", "the firm {publisher}"],
      [
        " signed the author {author}",
        " paid {author} royalties",
        " accepted {author}'s manuscript",
      ],
      [" in {year}", ", it was {year}", " (year: {year})"],
    ],
    [
      ["the name on the cover is", "the writer is", "it was all thought up by", "author:"],
      [" {author}", " {author}, born storyteller", ' "{author}"'],
    ],
    [
      ["the translation is by", "brought over from the original by", "translated:", "translator:"],
      [" {translator}", " {translator}, who won a prize for it", " one {translator}"],
    ],
    [
      ["it is called", "the title reads", "ask for", "on the cover:", "known to all as"],
      [' "{title}"', " {title}", " {title}, nothing else"],
      [" (a {genre} of sorts)", ", which is {genre}", ", genre {genre}"],
    ],
  ],
};

/** A ticket for a repair: whose device, who mends it, and the numbers of it. */
const repair: FurtherRecord = {
  fields: {
    customer: "full_name",
    technician: "full_name",
    device: "thing",
    ticket_id: "code",
    serial_number: "number",
    opened: "date",
    closed: "date",
    status: "word",
  },
  combined: [
    [
      [
        "{customer}",
        "a caller named {customer}",
        "an unhappy {customer}",
        "the owner, {customer},",
      ],
      [" brought in", " complained about", " sent us", " wants back", " dropped off"],
      [" a {device}", " the {device}", " a broken {device}", " a {device} that will not start"],
    ],
    [
      ["{technician}", "our engineer {technician}", "{technician} from the workshop"],
      [" fixed", " took apart", " is mending", " had a look at", " soldered"],
      [" the {device}", " that {device}", " the faulty {device}", " the poor old {device}"],
    ],
    [
      ["{technician}", "repairer {technician}", "support's {technician}"],
      [" looked after", " was assigned to", " called back", " did the repair for", " helped"],
      [" {customer}", " the client {customer}", " {customer}, who had asked for help"],
    ],
    [
      ["{customer}", "user {customer}", "the client {customer}", "poor {customer}"],
      [" was helped by", " got a call from", " has to wait for", " was put through to", " thanked"],
      [" {technician}", " our {technician}", " the specialist {technician}"],
    ],
    [
      ["the {device}", "this {device}", "the {device} on the bench"],
      [" belongs to {customer}", " is {customer}'s", " came in from {customer}"],
      [" and was repaired by {technician}", "; {technician} is working on it"],
    ],
    [
      ["opened", "logged", "reported", "received", "the fault was noticed"],
      [" on {opened}", " {opened}"],
      [
        " and closed on {closed}",
        ", solved on {closed}",
        "; done by {closed}",
        ", settled {closed}",
      ],
    ],
    [
      ["it was finished on {closed}", "we shut the case on {closed}", "{closed} saw the end of it"],
      [", having begun on {opened}", ", after a start on {opened}", " (first call: {opened})"],
    ],
    [
      ["the case", "the ticket", "this request", "the complaint"],
      [" came in on", " was raised on", " has been with us since", " dates from", " was filed on"],
      [" {opened}", " {opened}, early in the morning", " {opened} (by phone)"],
    ],
    [
      ["the matter", "the repair", "the ticket", "everything"],
      [" was wrapped up on", " was over by", " came to an end on", " was signed off on"],
      [" {closed}", " {closed}, to our relief", " {closed} at the latest"],
    ],
    [
      ["ticket", "case", "request", "the job filed as"],
      [" {ticket_id}", " no. {ticket_id}", ' "{ticket_id}"'],
      [" is {status}", " stands at {status}", " has the status {status}", ": {status}"],
    ],
    [
      ["currently it is", "status:", "it is marked", "the board shows it as", "it was set to"],
      [" {status}", ' "{status}"', " {status}, as of today"],
    ],
    [
      ["under {ticket_id}", "as ticket {ticket_id}", "with the reference {ticket_id}"],
      [" we registered", " you will find", " they entered", " I wrote down"],
      [" {customer}'s complaint", " what {customer} told us", " the wish of {customer}"],
    ],
    [
      ["the {device}", "a {device}", "one {device}"],
      [" has the serial number", ", S/N", " is stamped", " carries on its back the number"],
      [" {serial_number}"],
      ["", " as I read it"],
    ],
    [
      [
        "serial number:",
        "engraved on the bottom is",
        "the maker's number is",
        "on the label we read",
      ],
      [" {serial_number}", " {serial_number}, hardly legible", ' "{serial_number}"'],
    ],
    [
      ["{serial_number}", "number {serial_number}", "the digits {serial_number}"],
      [" is the serial of", " can be read on", " was scratched into", " identifies"],
      [" the {device}", " the returned {device}", " that {device} of theirs"],
    ],
    [
      ["on {opened}", "{opened}:", "it began on {opened}, when"],
      [" {customer} phoned in", " {customer} wrote to us", " {customer} lost patience"],
      ["", " about it", " for the first time"],
    ],
    [
      ["by {closed}", "on {closed}", "{closed} was when"],
      [
        " {technician} had it running",
        " {technician} found the cure",
        " {technician} gave it back",
      ],
      ["", " again", ", at no charge"],
    ],
    [
      ["please mention", "keep this handy:", "our reference is", "the ticket is", "listed as"],
      [" {ticket_id}", " {ticket_id} when you call", " {ticket_id} in the system"],
    ],
    [
      ["the repair was in the hands of", "in the workshop:", "the one with the screwdriver is"],
      [" {technician}", " {technician}, a real expert", " the able {technician}"],
    ],
    [
      ["{technician}'s", "service man {technician}'s", "service woman {technician}'s"],
      [" note", " verdict", " last entry"],
      [
        " on {ticket_id} reads {status}",
        " for {ticket_id} is {status}",
        ": {status} ({ticket_id})",
      ],
    ],
    [
      ["what is broken is", "the trouble is with", "we were given", "it concerns"],
      [" the {device}", " a {device}", " an item of theirs, the {device}"],
      ["", ", sadly", ", nothing else"],
    ],
    [
      ["we are writing to", "the invoice goes to", "the one who needs help is", "on behalf of"],
      [" {customer}", " {customer}, the customer", " {customer} (a new client)"],
    ],
  ],
};

/** Somebody hired: from what job at which firm to what job at which other. */
const hiring: FurtherRecord = {
  fields: {
    candidate: "full_name",
    manager: "full_name",
    company: "company",
    previous_company: "company",
    position: "job",
    previous_position: "job",
    salary: "number",
    start_date: "date",
  },
  combined: [
    [
      [
        "{candidate}",
        "a newcomer, {candidate},",
        "the applicant {candidate}",
        "our pick {candidate}",
      ],
      [" will report to", " was hired by", " had an interview with", " convinced", " works under"],
      [" {manager}", " the boss, {manager}", " {manager}, who leads the team"],
    ],
    [
      ["{manager}", "team lead {manager}", "the head of the unit, {manager},"],
      [" hired", " offered a contract to", " picked", " will be the boss of", " interviewed"],
      [" {candidate}", " a recruit called {candidate}", " {candidate} out of forty applicants"],
    ],
    [
      ["{candidate}", "the gifted {candidate}", "one {candidate}"],
      [
        " is leaving",
        " quit",
        " resigned from",
        " comes from",

        " gave notice at",
      ],
      [" {previous_company}", " the old employer, {previous_company}"],
      [" to join {company}", " and goes to {company}", " for a desk at {company}"],
    ],
    [
      ["{company}", "the recruiters at {company}", "a firm named {company}"],
      [" lured the talent away from", " found its new hire at", " poached from"],
      [" {previous_company}", " a rival, {previous_company}", " {previous_company}, of all firms"],
    ],
    [
      [
        "after years at {previous_company}",
        "once with {previous_company}",
        "ex-{previous_company}",
      ],
      [", {candidate}", ", a certain {candidate}"],
      [" needed a change", " was looking for something new", " felt ready to move on"],
    ],
    [
      ["{company}", "the folks at {company}", "the board of {company}"],
      [" needed", " was looking for", " advertised for", " has filled the post of", " takes on"],
      [" a {position}", " a full-time {position}", " a {position} with experience"],
    ],
    [
      [
        "until now a {previous_position}",
        "formerly {previous_position}",
        "no longer {previous_position}",
      ],
      [", the new colleague", ", our recruit", ", the person in question"],
      [" becomes {position}", " steps up to {position}", " will serve as {position}"],
    ],
    [
      ["the new {position}", "our future {position}", "the {position} we hired"],
      [" was a {previous_position}", " started out as {previous_position}"],
      [" before", " until last month", " in the last job"],
    ],
    [
      [
        "at {previous_company}",
        "back at {previous_company}",
        "while still with {previous_company}",
      ],
      [" the job was", " the badge said", " they were employed as", " the title used to be"],
      [" {previous_position}", " that of {previous_position}", ' "{previous_position}"'],
    ],
    [
      ["{candidate}", "this {candidate}", "new colleague {candidate}"],
      [" begins on", " has a first day on", " will be in the office from", " starts"],
      [" {start_date}", " {start_date}, if all goes well", " {start_date} (a Monday, I think)"],
    ],
    [
      [
        "from {start_date}",
        "starting {start_date}",
        "as of {start_date}",
        "effective {start_date}",
      ],
      [", the pay is {salary}", ", {salary} will be paid", ", the contract gives {salary}"],
      [" a year", " before tax", " per annum"],
    ],
    [
      ["they settled on", "salary:", "the offer is", "the wage comes to", "they will earn"],
      [" {salary}", " {salary} a year", " {salary} plus bonus"],
    ],
    [
      ["{manager}", "the superior, {manager},", "a generous {manager}"],
      [" offered {salary}", " promised to pay {salary}", " went up to {salary}"],
      ["", " after some haggling", " on the spot"],
    ],
    [
      ["{salary}", "an income of {salary}", "a yearly {salary}"],
      [" is what a {position} makes here", " comes with the post of {position}"],
      [" at {company}", ", says {company}", " if you work for {company}"],
    ],
    [
      ["the new employer is", "the contract is with", "they now work for", "welcome to", "joining"],
      [" {company}", " {company}, a growing business", " the team of {company}"],
    ],
    [
      ["the last employer was", "the CV mentions", "the reference came from", "goodbye to"],
      [
        " {previous_company}",
        " {previous_company}, where they left",
        " the former firm {previous_company}",
      ],
    ],
    [
      ["hired as", "the opening was for", "the role on offer is", "on the door it will say"],
      [" {position}", " {position}, full time", ' "{position}"'],
    ],
    [
      ["the past job was that of", "before this came a stint as", "experience:", "they had been"],
      [
        " {previous_position}",
        " {previous_position} for years",
        " {previous_position} (until now)",
      ],
    ],
    [
      ["day one is", "the first working day will be", "we expect them on", "come in on"],
      [" {start_date}", " {start_date} at nine sharp", " {start_date}, with a laptop"],
    ],
    [
      ["{manager}", "the director, {manager},", "department head {manager}"],
      [" of {company}", ", in charge at {company},", ", who runs things at {company},"],
      [" signed the contract", " sent the offer", " made the choice"],
    ],
    [
      ["{candidate}'s", "the jobseeker {candidate}'s"],
      [" supervisor will be", " boss is", " line manager:", " chief is going to be"],
      [" {manager}", " {manager}, as it stands", ' "{manager}"'],
    ],
    [
      ["{candidate}", "I hear that {candidate}", "the lucky {candidate}"],
      [" gave up being {previous_position}", " has had enough of life as {previous_position}"],
      [" and is {position} now", " to work as {position}", ", preferring to be {position}"],
    ],
  ],
};

/** A table in a restaurant: who sits there, who serves, what is had, and when. */
const dinner: FurtherRecord = {
  fields: {
    guest: "name",
    waiter: "name",
    dish: "food",
    drink: "food",
    table: "number",
    party_size: "count",
    time: "time",
    restaurant: "company",
  },
  combined: [
    [
      ["{guest}", "a diner called {guest}", "hungry {guest}", "our regular {guest}"],
      [" was served by", " left a tip for", " waved at", " was shown in by", " ordered from"],
      [" {waiter}", " the waiter, {waiter}", " {waiter}, who works there", " a polite {waiter}"],
    ],
    [
      ["{waiter}", "{waiter}, in an apron,", "{waiter} from the staff", "the server {waiter}"],
      [" took the order of", " poured the wine for", " brought the menu to", " looked after"],
      [" {guest}", " a visitor called {guest}", " {guest}, who was starving"],
    ],
    [
      ["{guest}", "tonight {guest}", "a delighted {guest}"],
      [" ate", " had", " chose", " asked for", " could not finish"],
      [" the {dish}", " {dish}", " a plate of {dish}", " {dish} as the main course"],
      [" with {drink} to drink", " and drank {drink}", ", washed down with {drink}"],
    ],
    [
      ["to drink there was {drink}", "a glass of {drink} was poured", "{drink} filled the cups"],
      [" and on the plate", ", and to eat", " while for the main course"],
      [" {dish}", ": {dish}", " came {dish}", " there was {dish}"],
    ],
    [
      ["{waiter}", "a young man, {waiter},", "a young woman, {waiter},", "quick {waiter}"],
      [" carried in", " recommended", " served", " brought", " spilt none of"],
      [" the {dish}", " a steaming {dish}", " a bowl of {dish}", " today's {dish}"],
    ],
    [
      ["{waiter}", "at the bar {waiter}", "attentive {waiter}"],
      [" refilled", " mixed", " poured", " came round with"],
      [" the {drink}", " a glass of {drink}", " more {drink}", " a jug of {drink}"],
    ],
    [
      ["the meal was", "from the kitchen came", "on the plate:", "to eat:", "the cook made"],
      [" {dish}", " {dish}, still hot", " a large {dish}", " {dish} (no salt)"],
    ],
    [
      ["the glasses held", "to sip:", "they drank", "the bottle was full of", "drink:"],
      [" {drink}", " {drink}, ice cold", " {drink} without ice", " chilled {drink}"],
    ],
    [
      ["they sat at", "you are at", "please set", "follow me to", "we kept free"],
      [" table {table}", " number {table}", " no. {table}", " table {table} by the window"],
      ["", " tonight", ", as asked"],
    ],
    [
      ["table {table}", "the table numbered {table}", "number {table} in the corner"],
      [" was laid for", " seats", " has to hold", " is booked for", " must fit"],
      [" {party_size}", " {party_size} people", " a party of {party_size}", " {party_size} guests"],
    ],
    [
      ["we are", "they will be", "the group came to", "it is a company of", "heads:"],
      [
        " {party_size}",
        " {party_size} in all",
        " {party_size}, kids included",
        " {party_size} persons",
      ],
    ],
    [
      [
        "{party_size} of us",
        "a group of {party_size}",
        "{party_size} persons",
        "a crowd of {party_size}",
      ],
      [" arrive at", " will be there by", " sat down at", " have a booking for"],
      [" {time}", " {time} sharp", " about {time}", " {time} or a bit later"],
    ],
    [
      ["at {time}", "{time} it was when", "by {time}", "from {time} on"],
      [" {guest}", " a lady or gentleman called {guest}"],
      [" took a seat", " was at the door", " has a reservation", " came in with friends"],
      [" at {restaurant}", ", the place being {restaurant}", " in the dining room of {restaurant}"],
    ],
    [
      ["the reservation is for", "the food came at", "they expect us at", "dinner starts at"],
      [" {time}", " {time} exactly", " {time} (not earlier)"],
    ],
    [
      [
        "{restaurant}",
        "the bistro {restaurant}",
        "a place called {restaurant}",
        "good old {restaurant}",
      ],
      [" is known for", " does a great", " serves", " had run out of", " put on the menu"],
      [" {dish}", " {dish} with herbs", " homemade {dish}"],
    ],
    [
      ["they dined at", "the restaurant is", "the booking is with", "we went to", "meet me at"],
      [" {restaurant}", " {restaurant}, down the road", ' "{restaurant}"'],
    ],
    [
      ["{waiter}", "a fellow named {waiter}", "somebody called {waiter}"],
      [" waits tables at", " is on the staff of", " has the late shift at", " serves at"],
      [" {restaurant}", " the lovely {restaurant}", " {restaurant}, full as it is"],
    ],
    [
      ["{guest}'s", "visitor {guest}'s"],
      [" booking", " reservation", " seat", " spot"],
      [" is table {table}", " puts them at number {table}", " means table {table}"],
      [" at {time}", " from {time}", " ({time})"],
    ],
    [
      ["the table was reserved by", "the bill was paid by", "under the name of", "booked for"],
      [" {guest}", " {guest}, who comes often", " a guest named {guest}"],
    ],
    [
      [
        "the one who served was",
        "the tip went to",
        "your waiter tonight is",
        "the apron was worn by",
      ],
      [" {waiter}", " {waiter}, new on the job", ' "{waiter}"'],
    ],
    [
      ["{guest}", "I saw how {guest}", "thirsty {guest}"],
      [" drank only {drink}", " sipped a {drink}", " sent the {drink} back"],
      [" at table {table}", " over at number {table}", ", sitting at {table}"],
    ],
  ],
};

/** A rented home: who lets it to whom, where, at what rent, and its colors. */
const home: FurtherRecord = {
  fields: {
    tenant: "full_name",
    landlord: "full_name",
    city: "city",
    rooms: "count",
    rent: "price",
    wall_color: "color",
    door_color: "color",
    address: "word",
  },
  combined: [
    [
      ["{tenant}", "a lodger named {tenant}", "the new occupant, {tenant},", "one {tenant}"],
      [" rents from", " pays rent to", " got the keys from", " owes a month to", " signed with"],
      [" {landlord}", " the owner, {landlord}", " {landlord}, who lives next door"],
    ],
    [
      ["{landlord}", "homeowner {landlord}", "{landlord}, who owns the building,"],
      [" lets it to", " gave the keys to", " raised the rent of", " has taken in", " leases it to"],
      [" {tenant}", " someone called {tenant}", " {tenant}, a quiet type"],
    ],
    [
      ["the house", "the flat", "this apartment", "the property"],
      [" belongs to {landlord}", " is owned by {landlord}", " is {landlord}'s"],
      [" but is lived in by {tenant}", "; {tenant} lives there", ", with {tenant} as the tenant"],
    ],
    [
      ["{tenant}", "since spring {tenant}", "our neighbor {tenant}"],
      [" lives in a flat with", " moved into", " sleeps in one of", " has to clean"],
      [" {rooms} rooms", " all {rooms} rooms", " {rooms} rooms and a kitchen"],
    ],
    [
      ["in {city}", "over in {city}", "right in the middle of {city}", "{city} being dear,"],
      [" it costs {rent}", " they ask {rent}", " the rent is {rent}", " you pay {rent}"],
      [" a month", " monthly", " with heating", " all in"],
    ],
    [
      ["{rent} a month", "a rent of {rent}", "every month {rent}"],
      [" goes to {landlord}", " is what {landlord} asks", " ends up with {landlord}"],
      ["", ", like it or not", " on the first"],
    ],
    [
      ["the walls are {wall_color}", "they painted the walls {wall_color}", "{wall_color} walls"],
      [" and", " but", " while"],
      [" the door is {door_color}", " the door was left {door_color}", " a {door_color} door"],
    ],
    [
      ["a {door_color} door", "the {door_color} front door", "a door in {door_color}"],
      [" opens onto", " leads to", " goes well with", " clashes with", " is set in"],
      [" {wall_color} walls", " walls of {wall_color}", " walls painted {wall_color}"],
    ],
    [
      ["the walls", "all the walls", "the walls inside", "its old walls"],
      [" are", " were whitewashed in", " have been painted", " shine in", " shall stay"],
      [" {wall_color}", " a soft {wall_color}", " {wall_color} from floor to ceiling"],
    ],
    [
      ["you enter by", "knock on", "look for", "you cannot miss", "at the front is"],
      [" the {door_color} door", " a door that is {door_color}", " a door painted {door_color}"],
    ],
    [
      ["{tenant}", "a busy {tenant}", "the renter, {tenant},"],
      [" painted the door {door_color}", " locked the {door_color} door"],
      ["", " yesterday", " without asking"],
    ],
    [
      ["{landlord}", "the proprietor, {landlord},", "stern {landlord}"],
      [" wants the walls {wall_color}", " had the walls done in {wall_color}"],
      ["", ", no matter what", " before letting it"],
    ],
    [
      ["there are", "it has", "inside you find", "the plan shows", "the number of rooms is"],
      [" {rooms}", " {rooms} in all", " exactly {rooms}"],
      ["", ", counting the attic", ", bath not included"],
    ],
    [
      ["{rooms} rooms", "a home with {rooms} rooms", "a set of {rooms} rooms"],
      [" for {rent}", " at {rent} a month", " (rent {rent})", ", {rent} per month,"],
      [" is a good deal", " was on offer", " is hard to find"],
    ],
    [
      [
        "the address is",
        "you will find it at",
        "the street is called",
        "send letters to",
        "it is on",
      ],
      [" {address}", " {address} street", ' "{address}"', " {address} lane"],
      [" in {city}", ", {city}", ", in the city of {city}", " ({city})"],
    ],
    [
      ["it stands in", "the place is in", "the town is", "to get there, go to", "they live in"],
      [" {city}", " {city}, near the station", " the north of {city}"],
    ],
    [
      ["{tenant}'s", "the resident {tenant}'s"],
      [" address", " mailbox", " new home", " street"],
      [" is {address}", ": {address}", " goes by {address}", " reads {address}"],
    ],
    [
      ["on the mailbox it says", "the street sign reads", "address:", "tell the driver"],
      [" {address}", ' "{address}"', " {address}, second floor"],
    ],
    [
      ["monthly cost:", "the contract says", "they pay", "rent:", "on the first of the month:"],
      [" {rent}", " {rent} euros", " {rent} without heating"],
    ],
    [
      ["the lease was taken by", "the name on the bell is", "the one living there is", "let to"],
      [" {tenant}", " {tenant}, the tenant", " {tenant} (moved in lately)"],
    ],
    [
      ["the deeds are in the name of", "complaints about the roof go to", "the landlord is"],
      [" {landlord}", " {landlord}, rarely seen", ' "{landlord}"'],
    ],
    [
      ["{landlord}", "a wealthy {landlord}", "I know that {landlord}"],
      [" has a house for rent", " owns a building", " lets out a flat"],
      [" in {city} with {rooms} rooms", " of {rooms} rooms in {city}"],
    ],
  ],
};

/** Records of sales, families, books, repairs, hirings, dinners and rented homes. */
export const furtherRecordsTwo: readonly FurtherRecord[] = [
  sale,
  family,
  book,
  repair,
  hiring,
  dinner,
  home,
];
