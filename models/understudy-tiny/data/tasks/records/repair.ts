import type { FurtherRecord } from "./further-record.ts";

/** A ticket for a repair: whose device, who mends it, and the numbers of it. */
export const repair: FurtherRecord = {
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
