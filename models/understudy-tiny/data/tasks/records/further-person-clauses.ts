import type { Combination } from "../../combination.ts";

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
