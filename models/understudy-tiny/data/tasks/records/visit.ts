import type { FurtherRecord } from "./further-record.ts";

/** A visit to a doctor: who sees whom, how old they are, and when and where it is. */
export const visit: FurtherRecord = {
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
