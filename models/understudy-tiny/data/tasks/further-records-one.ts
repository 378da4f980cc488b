/* Longer than other files are: it is lists of templates. */
import type { Combination } from "../combination.ts";
import type { Kind } from "../values.ts";

/** A kind of record: the kinds of its fields' values, and clauses whose places are those fields. */
export interface FurtherRecord {
  readonly fields: Readonly<Record<string, Kind>>;
  readonly combined: readonly Combination[];
}

/** A journey: who travels from where to where, and when, on which seat, for how much. */
const journey: FurtherRecord = {
  fields: {
    passenger: "full_name",
    origin: "city",
    destination: "city",
    departure_time: "time",
    arrival_time: "time",
    travel_date: "date",
    seat: "code",
    fare: "price",
  },
  combined: [
    [
      ["{passenger}"],
      [
        " flies",
        " travels",
        " goes by train",
        " is booked",
        " will ride",
        " takes the coach",
        " has a ticket",
      ],
      [
        " from {origin} to {destination}",
        " to {destination} from {origin}",
        " out of {origin} and into {destination}",
        " towards {destination}, having started in {origin}",
      ],
    ],
    [
      ["leaving", "setting off from", "starting in", "out of", "coming from", "having boarded in"],
      [" {origin}"],
      [
        ", the train rolls on to",
        ", the plane heads for",
        ", we go all the way to",
        ", you will end up in",
        ", the line runs to",
      ],
      [" {destination}"],
    ],
    [
      ["the plane", "the train", "the night bus", "the ferry", "your connection", "our coach"],
      [" leaves at", " pulls out at", " takes off at", " sets off at", " is off at", " starts at"],
      [" {departure_time}"],
      [
        " and gets in at",
        " and lands at",
        " and reaches its stop at",
        " and is there by",
        ", landing at",
        ", pulling in at",
      ],
      [" {arrival_time}"],
    ],
    [
      ["{arrival_time} is when", "at {arrival_time}"],
      [
        " we touch down",
        " the wheels are on the ground",
        " everyone gets off",
        " it rolls in",
        " you will be there",
        " the trip is over",
      ],
      [", while", ", although", ", since"],
      [
        " boarding ended at {departure_time}",
        " it pulled away at {departure_time}",
        " it had set out at {departure_time}",
        " we left at {departure_time}",
      ],
    ],
    [
      ["landing", "touchdown", "getting in", "end of the ride", "due in", "in at the far end"],
      [":", " at", " -", " is set for"],
      [" {arrival_time}"],
    ],
    [
      [
        "take-off",
        "leaving the platform",
        "start of the ride",
        "wheels up",
        "setting off",
        "pulling out",
      ],
      [":", " at", " -", " is set for"],
      [" {departure_time}"],
    ],
    [
      [
        "the {seat} chair",
        "place {seat}",
        "number {seat} by the window",
        "the seat marked {seat}",
        "{seat} on the aisle",
      ],
      [" is", " was", " has been"],
      [" kept for", " given to", " booked for", " taken by", " reserved by"],
      [" {passenger}"],
    ],
    [
      ["{passenger}"],
      [" sits in", " was put in", " has picked", " can be found in", " will ride in", " got"],
      [" {seat}", " number {seat}", " seat {seat}", " the one marked {seat}"],
    ],
    [
      ["the seat", "the window place", "my spot on board", "the chair on the plane"],
      [" is", ":", " has the number", " is marked"],
      [" {seat}"],
    ],
    [
      ["the ticket", "the trip", "the ride", "getting there", "a one-way ticket", "this flight"],
      [" cost", " was sold for", " came to", " set us back", " is priced at"],
      [" {fare}", " {fare} in all", " {fare} with tax"],
    ],
    [
      ["{fare}"],
      [" was paid", " is due", " was charged", " had to be found", " left my wallet"],
      [
        " for a ticket to {destination}",
        " to get to {destination}",
        " so as to reach {destination}",
        " for the trip that ends in {destination}",
      ],
    ],
    [
      [
        "on {travel_date}",
        "{travel_date} is the day",
        "come {travel_date},",
        "on the {travel_date} train",
      ],
      [" {passenger}"],
      [" is on board", " sets out", " leaves home", " goes on the trip", " is travelling"],
    ],
    [
      ["the day of the trip", "travelling", "the journey", "the ticket"],
      [" is for", ":", " falls on", " has the date"],
      [" {travel_date}", " {travel_date} only"],
    ],
    [
      [
        "at {departure_time}",
        "when the clock shows {departure_time}",
        "by {departure_time}",
        "from {departure_time} on",
      ],
      [
        " we say goodbye to",
        " it rolls out of",
        " the plane lifts off from",
        " they wave as we quit",
        " we are gone from",
      ],
      [" {origin}"],
    ],
    [
      ["{destination}"],
      [
        " is reached",
        " comes into view",
        " welcomes us",
        " is where we get off",
        ", the last stop, is reached",
        " (end of the line) is due",
      ],
      [" at {arrival_time}", " by {arrival_time}", " around {arrival_time}"],
    ],
    [
      [
        "the origin",
        "the first stop",
        "the home airport",
        "the station where you board",
        "the city it sets out from",
      ],
      [" is", ":", " was", " will be"],
      [" {origin}"],
    ],
    [
      [
        "the destination",
        "the last stop",
        "the far end",
        "where I want to be",
        "the goal of the trip",
        "the city we are bound for",
      ],
      [" is", ":", " will be"],
      [" {destination}"],
    ],
    [
      ["in {destination}", "over in {destination}", "at the end, in {destination},"],
      [
        " friends await",
        " a driver will pick up",
        " they expect",
        " a room is ready for",
        " the family will meet",
      ],
      [" {passenger}"],
    ],
    [
      ["{origin}"],
      [" to", " -", " ->", " and on to"],
      [" {destination}"],
      [" on", ", on", ", the train of", ", valid on"],
      [" {travel_date}"],
    ],
    [
      [
        "the passenger is",
        "on board:",
        "travelling with us is",
        "the ticket is made out to",
        "the one who travels is",
      ],
      [" {passenger}"],
    ],
    [
      ["{passenger}'s"],
      [" ticket", " trip", " ride", " place on the plane"],
      [" cost", " came to", " was had for", " is"],
      [" {fare}", " only {fare}", " {fare} euros"],
    ],
  ],
};

/** A letter: who writes to whom, from where, on what, and when, with what. */
const letter: FurtherRecord = {
  fields: {
    sender: "full_name",
    recipient: "full_name",
    sender_city: "city",
    subject: "title",
    date_sent: "date",
    sender_email: "email",
    attachment: "file",
  },
  combined: [
    [
      ["{sender}"],
      [
        " wrote to",
        " sent a letter to",
        " has a message for",
        " drops a line to",
        " got in touch with",
        " mailed",
        " sends greetings to",
      ],
      [" {recipient}"],
    ],
    [
      ["{recipient}"],
      [" got", " received", " has just opened", " finds in the box", " was handed", " is reading"],
      [" a note from", " a letter by", " mail from", " a few lines from", " what was written by"],
      [" {sender}"],
    ],
    [
      [
        "dear {recipient},",
        "hello {recipient},",
        "for {recipient}:",
        "to {recipient},",
        "my dear {recipient},",
      ],
      [
        " best wishes from",
        " yours truly,",
        " this comes from",
        " with love,",
        " signed by",
        " a word from",
      ],
      [" {sender}"],
    ],
    [
      ["the message", "this letter", "the envelope", "the note", "the mail"],
      [
        " is addressed to",
        " is meant for",
        " goes to",
        " is to be read by",
        " should reach",
        " was delivered to",
      ],
      [" {recipient}"],
    ],
    [
      ["the message", "this letter", "the envelope", "the note", "the mail"],
      [
        " is signed by",
        " comes from",
        " was written by",
        " is from the hand of",
        " was posted by",
        " bears the name of",
      ],
      [" {sender}"],
    ],
    [
      ["the sender", "the writer", "the author of the letter", "who wrote it", "the one who signs"],
      [" is", ":", " was"],
      [" {sender}"],
    ],
    [
      ["the recipient", "the reader", "the addressee", "who it was for", "the one who opens it"],
      [" is", ":", " was"],
      [" {recipient}"],
    ],
    [
      ["{sender}"],
      [
        " lives in",
        " has a desk in",
        " sits and writes in",
        " posts everything from",
        " is at home in",
      ],
      [" {sender_city}"],
    ],
    [
      [
        "from {sender_city}",
        "in far-off {sender_city}",
        "out of {sender_city}",
        "at a desk in {sender_city}",
      ],
      [
        " a letter was sent to",
        " someone wrote to",
        " this was mailed to",
        " a page was filled for",
        " greetings go to",
      ],
      [" {recipient}"],
    ],
    [
      ["the stamp", "the postmark", "the envelope", "the letterhead"],
      [" says", " shows", " is from", " names"],
      [" {sender_city}", " the city of {sender_city}", " {sender_city} as the city"],
    ],
    [
      [
        "the subject is",
        "it is about",
        "the heading reads",
        "subject:",
        "the line on top says",
        "re:",
      ],
      [" {subject}", ' "{subject}"'],
    ],
    [
      ["under the heading", "with the subject", "on the matter of", "with the words", "about"],
      [' "{subject}"', " {subject}"],
      [
        ", {sender} wrote",
        ", {sender} had much to say",
        ", {sender} filled two pages",
        ", {sender} sent some lines",
      ],
    ],
    [
      ['"{subject}"'],
      [" is what", " was the matter on which", " is the heading under which"],
      [" {sender}"],
      [" wrote to", " sent news to", " informed", " turned to"],
      [" {recipient}"],
    ],
    [
      ["it was sent", "it was posted", "the mail went out", "it was written", "the letter left"],
      [" on", " on the day of", " as early as"],
      [" {date_sent}"],
    ],
    [
      ["on {date_sent}", "{date_sent}:", "back on {date_sent}"],
      [
        " the post took a letter to",
        " a message went off to",
        " these words were sent to",
        " someone mailed",
      ],
      [" {recipient}"],
    ],
    [["{sender_city}"], [", ", ", on ", ", the ", " on "], ["{date_sent}"]],
    [
      [
        "answers go to",
        "please reply to",
        "write back to",
        "the sender can be reached at",
        "from:",
        "the return address is",
      ],
      [" {sender_email}"],
    ],
    [
      ["{sender}"],
      [" uses", " can be reached at", " writes from", " has the address", " signs with"],
      [" {sender_email}", " {sender_email} for mail"],
    ],
    [
      ["{sender_email}"],
      [
        " is the address of",
        " belongs to",
        " is the mailbox of",
        " is used by",
        " was typed below the name of",
      ],
      [" {sender}"],
    ],
    [
      [
        "attached is",
        "enclosed you will find",
        "with it comes",
        "please open",
        "the attachment is",
        "there is a file,",
      ],
      [" {attachment}", ' "{attachment}"'],
    ],
    [
      ["{attachment}"],
      [" is enclosed", " was added", " hangs on the mail", " is attached", " comes along"],
      [
        " for {recipient}",
        ", so {recipient} can read it",
        ", meant for the eyes of {recipient}",
        " and {recipient} should open it",
      ],
    ],
    [
      ["I", "we"],
      [" got", " found", " saved"],
      [" {attachment}", " the file {attachment}"],
      [" in the mail about", " with the letter headed", " under the subject"],
      [" {subject}", ' "{subject}"'],
    ],
  ],
};

/** A match: which teams play, how it ends, where and when, and who is the referee. */
const match: FurtherRecord = {
  fields: {
    home_team: "company",
    away_team: "company",
    home_score: "count",
    away_score: "count",
    referee: "full_name",
    venue: "place",
    host_city: "city",
    match_date: "date",
  },
  combined: [
    [
      ["{home_team}"],
      [
        " hosted",
        " welcomed",
        " played at home against",
        " received",
        " had as its guest",
        " met on its own ground",
      ],
      [" {away_team}"],
    ],
    [
      ["{away_team}"],
      [
        " visited",
        " came to play",
        " travelled to meet",
        " went away to",
        " were the guests of",
        " made the trip to face",
      ],
      [" {home_team}"],
    ],
    [
      [
        "the home side",
        "the hosts",
        "the home team",
        "playing on their own grass",
        "the team of the house",
      ],
      [", ", ": ", " - "],
      ["{home_team}", '"{home_team}"'],
    ],
    [
      [
        "the visitors",
        "the guests",
        "the away team",
        "the side from elsewhere",
        "the travelling team",
      ],
      [", ", ": ", " - "],
      ["{away_team}", '"{away_team}"'],
    ],
    [
      ["{home_team}"],
      [" scored", " got", " made", " put away", " had to settle for"],
      [" {home_score}", " {home_score} points", " {home_score} goals"],
      [" at home", " in front of their own fans", " as hosts", " on their own ground"],
    ],
    [
      ["{away_team}"],
      [" scored", " got", " made", " took home", " managed"],
      [" {away_score}", " {away_score} points", " {away_score} goals"],
      [" as visitors", " away from home", " on the road", " as guests"],
    ],
    [
      ["the hosts", "the home side", "the team at home", "the locals"],
      [
        " ended on {home_score}",
        " scored {home_score}",
        " had {home_score}",
        " got {home_score} points",
      ],
      [" and the guests", ", the visitors", " while the away side", " but the travelling team"],
      [" ended on {away_score}", " made {away_score}", " had {away_score}", " got {away_score}"],
    ],
    [
      ["{away_score}"],
      [
        " for the visitors",
        " points went to the guests",
        " was the count of the away side",
        " goals by the travelling team",
      ],
      [" against", ", compared with", " to set beside", ", next to"],
      [
        " {home_score} for the hosts",
        " {home_score} of the home side",
        " {home_score} by the locals",
      ],
    ],
    [
      ["home score", "the hosts' tally", "points at home", "for the home team"],
      [": ", " - ", ", "],
      ["{home_score}"],
    ],
    [
      ["away score", "the guests' tally", "points for the visitors", "for the away team"],
      [": ", " - ", ", "],
      ["{away_score}"],
    ],
    [
      ["{referee}"],
      [
        " was the referee",
        " had the whistle",
        " kept order",
        " showed the cards",
        " ruled on every foul",
        " led the game",
      ],
      ["", " throughout", " for all of the match"],
    ],
    [
      [
        "the referee was",
        "the whistle was blown by",
        "it was overseen by",
        "in charge of the rules:",
        "the match was led by",
        "fouls were called by",
      ],
      [" {referee}"],
    ],
    [
      ["in {host_city}", "over in {host_city}", "on a pitch in {host_city}"],
      [
        " the whistle belonged to",
        " the referee was",
        " the cards were shown by",
        " the game was led by",
      ],
      [" {referee}"],
    ],
    [
      ["they played", "the game was held", "the teams met", "it took place", "the match went on"],
      [" in the {venue}", " at the {venue}", " by the {venue}"],
      [" in {host_city}", " of {host_city}", ", in the city of {host_city}"],
    ],
    [
      ["the {venue}"],
      [" was full", " was the scene", " saw it all", " served as the field", " was the ground"],
      [" when {home_team} played", " as {home_team} ran out", " where {home_team} felt at home"],
    ],
    [
      [
        "the venue was",
        "the ball rolled in",
        "fans filled",
        "they ran about in",
        "the stands were put up in",
      ],
      [" the {venue}"],
    ],
    [
      ["{host_city}"],
      [
        " hosted the match",
        " was the city of the game",
        " put up the flags",
        " saw the teams play",
        " had the honour",
      ],
      [" on {match_date}", ", {match_date}", " (on {match_date})"],
    ],
    [
      ["on {match_date}", "{match_date}:", "the date was {match_date} and"],
      [" {away_team}"],
      [
        " came to town",
        " arrived as guests",
        " got off the bus to play",
        " played away",
        " stepped on foreign grass",
      ],
    ],
    [
      ["kick-off was", "the match is dated", "match day:", "they met on", "the game fell on"],
      [" {match_date}"],
    ],
    [
      [
        "the fans came to",
        "the city was",
        "we all went to",
        "the game was given to",
        "the host city was",
      ],
      [" {host_city}"],
    ],
    [
      ["{home_team}"],
      [" v ", " against ", " - ", " vs "],
      ["{away_team}"],
      [
        ", with {referee} as referee",
        ", led by {referee}",
        " (referee: {referee})",
        "; {referee} had the whistle",
      ],
    ],
    [
      ["{home_team}"],
      [" "],
      ["{home_score}"],
      [", ", " - ", " : ", " and "],
      ["{away_team}"],
      [" "],
      ["{away_score}"],
    ],
  ],
};

/** A loan: who lends what to whom, from when to when, for how much, and where it is kept. */
const loan: FurtherRecord = {
  fields: {
    owner: "full_name",
    borrower: "full_name",
    item: "thing",
    date_lent: "date",
    date_due: "date",
    fee: "price",
    pickup_place: "place",
  },
  combined: [
    [
      ["{owner}"],
      [" lent", " has lent", " rents out", " handed over", " let go of", " entrusted"],
      [" the {item}", " a {item}", " one {item}"],
      [" to {borrower}", " to {borrower} for a while", " to a friend, {borrower}"],
    ],
    [
      ["{borrower}"],
      [" borrowed", " has on loan", " rents", " took away", " is using", " got to keep for now"],
      [" the {item}", " a {item}", " an old {item}"],
      [" from {owner}", " of {owner}, who owns it", ", which belongs to {owner}"],
    ],
    [
      ["{owner}'s"],
      [" {item}"],
      [
        " is with",
        " is in the hands of",
        " was lent to",
        " went home with",
        " is being used by",
        " is out on loan to",
      ],
      [" {borrower}"],
    ],
    [
      ["the {item}", "that {item}", "this {item}"],
      [
        " belongs to",
        " is the property of",
        " is owned by",
        " was bought long ago by",
        " must go back to",
      ],
      [" {owner}"],
    ],
    [
      ["the {item}", "that {item}", "this {item}"],
      [
        " is on loan to",
        " was taken by",
        " is used for now by",
        " has been borrowed by",
        " must be given back by",
      ],
      [" {borrower}"],
    ],
    [
      ["the owner", "the lender", "the one it belongs to", "the one who gave it out"],
      [" is", ":", " remains"],
      [" {owner}"],
    ],
    [
      [
        "the borrower",
        "the one who took it",
        "who has it for now",
        "the user until then",
        "the one who must return it",
      ],
      [" is", ":", " -"],
      [" {borrower}"],
    ],
    [
      ["lent", "taken away", "given out", "borrowed", "handed over"],
      [" on {date_lent}", " ({date_lent})", " as of {date_lent}"],
      [", due back", ", to be returned", ", and wanted again", " and to be back"],
      [" on {date_due}", " by {date_due}"],
    ],
    [
      ["by {date_due}", "no later than {date_due}", "on {date_due} at the latest"],
      [" it must be back", " it has to be returned", " the loan ends", " it should be home again"],
      [", after it had", ", since it had", ", for it had"],
      [" gone out on {date_lent}", " been lent on {date_lent}", " left the house on {date_lent}"],
    ],
    [
      ["the return", "the end of the loan", "the last day", "giving it back", "the due date"],
      [" is", ":", " is set for"],
      [" {date_due}"],
    ],
    [
      [
        "the start of the loan",
        "the first day",
        "the day it was lent",
        "the handover",
        "the day it went out",
      ],
      [" was", ":", " is noted as"],
      [" {date_lent}"],
    ],
    [
      ["{borrower}"],
      [" may keep it", " can use it", " need not give it back", " has it on loan"],
      [" until {date_due}", " up to {date_due}", " till {date_due}"],
    ],
    [
      ["on {date_lent}", "since {date_lent}", "from {date_lent} on"],
      [
        " it has been out, says",
        " the shelf was empty at the house of",
        " it was no longer at the home of",
        " it was gone, lent by",
      ],
      [" {owner}"],
    ],
    [
      ["the fee", "the rent", "the charge", "using it", "the loan", "what it costs to borrow it"],
      [" is", " comes to", " was set at", " amounts to"],
      [" {fee}", " {fee} in all", " {fee} euros"],
    ],
    [
      ["{borrower}"],
      [" pays", " owes", " gave", " left", " will hand over"],
      [" {fee}", " a sum of {fee}", " {fee} in cash"],
      [" for the {item}", " to have the {item}", " so as to use the {item}"],
    ],
    [
      ["for {fee}", "at a price of {fee}", "in return for {fee}"],
      [
        " one may have it from",
        " it was rented out by",
        " it can be hired from",
        " it was let go by",
      ],
      [" {owner}"],
    ],
    [
      ["{fee}"],
      [" went to", " was put in the pocket of", " was earned by", " is what was asked by"],
      [" {owner}"],
      ["", ", the lender", ", to whom it belongs"],
    ],
    [
      [
        "it can be picked up",
        "it was handed over",
        "you can fetch it",
        "it stands ready",
        "they met for it",
      ],
      [" in the {pickup_place}", " at the {pickup_place}", " by the {pickup_place}"],
    ],
    [
      ["in the {pickup_place}", "at the {pickup_place}", "over by the {pickup_place}"],
      [", {borrower}"],
      [" fetched", " picked up", " came for", " was given", " collected"],
      [" the {item}", " a {item}", " that {item}"],
    ],
    [
      ["the {pickup_place}"],
      [" is where", " is the spot at which", " was the place where"],
      [" {owner}"],
      [" gives it out", " keeps such things", " handed it over", " had left it"],
    ],
    [
      [
        "what was lent is",
        "on loan:",
        "the thing to be returned is",
        "you have borrowed",
        "I gave away for a time",
      ],
      [" a {item}", " the {item}", " one {item}"],
    ],
  ],
};

/** A visit to a doctor: who sees whom, how old they are, and when and where it is. */
const visit: FurtherRecord = {
  fields: {
    patient: "full_name",
    doctor: "full_name",
    patient_age: "age",
    room: "code",
    visit_date: "date",
    visit_time: "time",
    clinic_city: "city",
  },
  combined: [
    [
      ["{patient}"],
      [
        " is seeing",
        " has an appointment with",
        " will be looked at by",
        " went for a check with",
        " is under the care of",
        " was treated by",
        " asked for help from",
      ],
      [" {doctor}", " Dr {doctor}"],
    ],
    [
      ["{doctor}", "Dr {doctor}"],
      [
        " examines",
        " will see",
        " treats",
        " takes care of",
        " has time for",
        " looked into the throat of",
        " gave pills to",
      ],
      [" {patient}"],
    ],
    [
      [
        "the patient",
        "the sick one",
        "the one with the cough",
        "next in the waiting room",
        "the one who needs a check",
      ],
      [" is", ":", " will be"],
      [" {patient}"],
    ],
    [
      [
        "the doctor",
        "the one in the white coat",
        "the physician",
        "on duty",
        "the one who will do the check",
      ],
      [" is", ":", " will be"],
      [" {doctor}", " Dr {doctor}"],
    ],
    [
      ["the patient", "the sick person", "the one with a fever", "the visitor with the bad knee"],
      [" is", " turned", " gave an age of", " claims to be"],
      [" {patient_age}", " {patient_age} this year"],
    ],
    [
      ["{patient}"],
      [" is", " has turned", " became", " will soon be"],
      [" {patient_age}", " {patient_age} years old"],
    ],
    [
      ["{patient},"],
      [
        " {patient_age}",
        " aged {patient_age}",
        " who is {patient_age}",
        " {patient_age} years old",
        " a person of {patient_age}",
      ],
      [
        ", has a sore throat",
        ", feels unwell",
        ", needs a check",
        ", is to be seen",
        ", lies in bed",
      ],
    ],
    [
      ["at the age of {patient_age}", "now {patient_age} years old", "{patient_age} years of age"],
      [", {patient}"],
      [" still comes", " is doing well", " needs new pills", " has a cough", " wants to be seen"],
    ],
    [
      ["please go to", "the check is in", "wait outside", "the door says", "knock at", "room:"],
      [" {room}", ' "{room}"'],
    ],
    [
      ["{doctor}", "Dr {doctor}"],
      [
        " works in",
        " can be found in",
        " sits behind the door of",
        " sees people in",
        " will wait in",
      ],
      [" {room}", " room {room}", " number {room}"],
    ],
    [
      ["in room {room}", "behind door {room}", "over in {room}"],
      [" a bed is ready for", " they will examine", " a nurse will weigh", " they call in"],
      [" {patient}"],
    ],
    [
      ["the visit", "the appointment", "the check", "the examination"],
      [" is on", " was set for", " falls on", " has been moved to"],
      [" {visit_date}"],
      [" at {visit_time}", ", {visit_time}", ", at {visit_time} sharp"],
    ],
    [
      ["at {visit_time}", "{visit_time} sharp,", "when it is {visit_time}"],
      [" on {visit_date}", ", {visit_date},"],
      [
        " you are to be there",
        " I am to be seen",
        " they will be called in",
        " the check begins",
        " the door opens",
      ],
    ],
    [
      ["{visit_date}"],
      [" is the day", " is the date", " was chosen"],
      [" for a visit to", " to be seen by", " for an appointment with"],
      [" {doctor}", " Dr {doctor}"],
    ],
    [
      ["come", "be here", "you will be called", "your turn is", "the nurse expects you"],
      [" at", " shortly before", " at exactly"],
      [" {visit_time}"],
    ],
    [
      ["the day of the visit", "the appointment", "the check-up", "date of the examination"],
      [": ", " - ", " is on "],
      ["{visit_date}"],
    ],
    [
      ["the clinic", "the practice", "the hospital", "the surgery", "the waiting room"],
      [" is in", " stands in", " can be found in", " lies in"],
      [" {clinic_city}", " the city of {clinic_city}", " the middle of {clinic_city}"],
    ],
    [
      ["in {clinic_city}", "at a clinic in {clinic_city}", "in a hospital of {clinic_city}"],
      [
        " one is treated by",
        " the doctor is",
        " the white coat is worn by",
        " people are cured by",
      ],
      [" {doctor}", " Dr {doctor}"],
    ],
    [
      ["{patient}"],
      [" must travel", " drove", " has to go", " came with a fever", " went for a check"],
      [" to {clinic_city}", " to a clinic in {clinic_city}", " to the hospital in {clinic_city}"],
    ],
    [
      ["{clinic_city}"],
      [" has the clinic", " is where the practice is", " has a hospital"],
      [", and the room is", "; the door to find is", ", where one waits outside"],
      [" {room}"],
    ],
    [
      ["{doctor}'s"],
      [" patient", " next visitor", " sick friend", " first case of the day"],
      [", {patient},", ", called {patient},", " ({patient})"],
      [" comes in at", " is called in at", " is to be seen at"],
      [" {visit_time}"],
    ],
  ],
};

/** A lesson: who teaches whom what, in which language and room, from when to when, for how much. */
const lesson: FurtherRecord = {
  fields: {
    teacher: "full_name",
    student: "full_name",
    subject: "topic",
    classroom: "place",
    start_time: "time",
    end_time: "time",
    language: "language",
    price: "price",
  },
  combined: [
    [
      ["{teacher}"],
      [
        " teaches",
        " gives lessons to",
        " explains things to",
        " tutors",
        " is training",
        " sets homework for",
        " has as a pupil",
      ],
      [" {student}"],
    ],
    [
      ["{student}"],
      [
        " learns from",
        " is taught by",
        " takes lessons with",
        " listens to",
        " has signed up with",
        " is a pupil of",
        " studies under",
      ],
      [" {teacher}"],
    ],
    [
      [
        "the teacher",
        "the tutor",
        "the one at the board",
        "who gives the class",
        "the one who explains",
      ],
      [" is", ":", " will be"],
      [" {teacher}"],
    ],
    [
      ["the student", "the pupil", "the one who takes notes", "the learner", "who takes the class"],
      [" is", ":", " will be"],
      [" {student}"],
    ],
    [
      ["{student}"],
      [
        " wants to know about",
        " is learning about",
        " has signed up for",
        " does homework on",
        " takes a course in",
        " studies",
      ],
      [" {subject}"],
    ],
    [
      ["{teacher}"],
      [" knows all about", " gives a course on", " lectures on", " teaches", " explains"],
      [" {subject}"],
      ["", " to beginners", " with great care", " to the whole class"],
    ],
    [
      ["{subject}"],
      [
        " is the subject",
        " is on the timetable",
        " will be taught",
        " is what the class is about",
        " is explained",
      ],
      [", says {teacher}", " with {teacher} at the board", " and {teacher} has the chalk"],
    ],
    [
      ["the course", "this class", "the lesson", "today's hour"],
      [" is on", " deals with", " is about", " covers", " has as its subject"],
      [" {subject}"],
    ],
    [
      ["the lesson", "the class", "the course", "school", "the hour", "teaching"],
      [" starts at", " begins at", " opens at", " runs from", " goes on from"],
      [" {start_time}"],
      [" and ends at", " and is over at", " and stops at", " and finishes by"],
      [" {end_time}"],
    ],
    [
      ["until {end_time}", "up to {end_time}", "ending at {end_time}"],
      [", "],
      ["from {start_time} on", "having begun at {start_time}", "with the start at {start_time}"],
      [", they study", ", there is class", ", all are busy", ", we learn"],
    ],
    [
      [
        "the bell rings first",
        "the class starts",
        "you should be seated",
        "beginning",
        "the books are opened",
        "the doors open for class",
      ],
      [" at", " at exactly"],
      [" {start_time}"],
    ],
    [
      [
        "you may go home",
        "the books are shut",
        "the class is dismissed",
        "all is over",
        "we finish",
        "the last bell rings",
      ],
      [" at {end_time}", " when it is {end_time}"],
    ],
    [
      ["at {end_time}", "when {end_time} comes", "come {end_time},"],
      [" the hour is over for", " home goes", " the books are shut by", " a last word is said to"],
      [" {student}"],
    ],
    [
      ["at {start_time}", "from {start_time} on", "when it strikes {start_time}"],
      [
        " the board belongs to",
        " all eyes are on",
        " the first words are said by",
        " the class is opened by",
      ],
      [" {teacher}"],
    ],
    [
      [
        "the class meets",
        "lessons are held",
        "the desks stand",
        "you will be taught",
        "we sit and learn",
      ],
      [" in the {classroom}", " at the {classroom}", " over in the {classroom}"],
    ],
    [
      ["in the {classroom}", "at a desk in the {classroom}", "over in the {classroom}"],
      [", {student}"],
      [" takes notes", " sits and learns", " has a lesson", " does sums", " reads aloud"],
    ],
    [
      ["the {classroom}"],
      [" is the classroom", " is full of pupils", " serves as a school", " is kept free"],
      [" from {start_time}", " as of {start_time}", ", starting at {start_time}"],
    ],
    [
      [
        "the lesson is held in",
        "everything is said in",
        "the class speaks",
        "the language is",
        "explanations are in",
        "taught in:",
      ],
      [" {language}"],
    ],
    [
      ["in {language}", "speaking {language}", "using {language} only"],
      [", {teacher}"],
      [" explains", " lectures on", " talks about", " gives a class on"],
      [" {subject}"],
    ],
    [
      ["{language}"],
      [
        " is spoken in class",
        " is the language of the lesson",
        " is what you hear",
        " must be understood",
      ],
      [", so {student} is pleased", ", which {student} likes", ", and {student} speaks it well"],
    ],
    [
      ["the course", "each lesson", "one hour", "taking part", "the class", "tuition"],
      [" costs", " is priced at", " comes to", " can be had for"],
      [" {price}", " {price} in all", " {price} euros"],
    ],
    [
      ["{student}"],
      [" pays", " owes", " has paid", " hands over", " was charged"],
      [" {price}", " a sum of {price}", " {price} an hour"],
      [" to learn {subject}", " for a course in {subject}", " to be taught {subject}"],
    ],
    [
      ["for {price}", "at {price} an hour", "in return for {price}"],
      [
        ", one can have lessons from",
        ", you are taught by",
        ", the board is yours with",
        ", wisdom is sold by",
      ],
      [" {teacher}"],
    ],
  ],
};

/** Further kinds of records, whose fields are often of one kind and are told apart by wording. */
export const furtherRecordsOne: readonly FurtherRecord[] = [
  journey,
  letter,
  match,
  loan,
  visit,
  lesson,
];
