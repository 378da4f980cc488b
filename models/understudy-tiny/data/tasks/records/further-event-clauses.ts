import type { Combination } from "../../combination.ts";

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
