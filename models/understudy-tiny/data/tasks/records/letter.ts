import type { FurtherRecord } from "./further-record.ts";

/** A letter: who writes to whom, from where, on what, and when, with what. */
export const letter: FurtherRecord = {
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
