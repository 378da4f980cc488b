import type { FurtherRecord } from "./further-record.ts";

/** A loan: who lends what to whom, from when to when, for how much, and where it is kept. */
export const loan: FurtherRecord = {
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
