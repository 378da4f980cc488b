import { drawCombination } from "../combination.ts";
import type { Random } from "../random.ts";
import { bare, bareHeldOut, type Templates } from "../template.ts";
import type { Kind, Side } from "../values.ts";
import { animalSayings, eventSayings, orderSayings, personSayings } from "./record-sayings.ts";
import { animalClauses } from "./records/animal-clauses.ts";
import { eventClauses } from "./records/event-clauses.ts";
import { furtherAnimalClauses } from "./records/further-animal-clauses.ts";
import { furtherEventClauses } from "./records/further-event-clauses.ts";
import { furtherOrderClauses } from "./records/further-order-clauses.ts";
import { furtherPersonClauses } from "./records/further-person-clauses.ts";
import { furtherRecords } from "./records/further-records.ts";
import { orderClauses } from "./records/order-clauses.ts";
import { personClauses } from "./records/person-clauses.ts";

/** Something that texts tell facts of: its fields, and clauses that have one or two of them. */
export interface RecordKind {
  readonly fields: Readonly<Record<string, Kind>>;
  readonly clauses: Templates;
}

/** What texts are about. */
export const recordKinds: readonly RecordKind[] = [
  {
    fields: {
      name: "full_name",
      age: "age",
      city: "city",
      email: "email",
      phone: "phone",
      job: "job",
      company: "company",
      country: "country",
    },
    clauses: {
      combined: [...personSayings, ...personClauses, ...furtherPersonClauses],
      training: [
        "{name} lives in {city}",
        "{name} is {age} years old",
        "{name} works as a {job}",
        "{name} works for {company}",
        "{name} comes from {country}",
        "my name is {name}",
        "I am {name}",
        "I live in {city}",
        "I am {age} years old",
        "I work for {company}",
        "I work as a {job}",
        "my email is {email}",
        "my phone number is {phone}",
        "the email address is {email}",
        "you can call {phone}",
        "write to {email}",
        "the phone number is {phone}",
        "{name}, {age}, lives in {city}",
        "{name} is a {job} in {city}",
        "{name} ({email})",
        "{name} from {city}",
        "{name} is a {job} at {company}",
        "contact {name} at {email}",
        "a {job} from {country}",
        "the city of {city} in {country}",
        "aged {age}",
        "the company is {company}",
        "this is {name} from {company}",
        "the {job} is called {name}",
        "reach me at {email} or {phone}",
      ],
      heldOut: [
        "the name is {name}",
        "{name} moved to {city}",
        "{name} turned {age}",
        "her job is {job}",
        "{name} has worked at {company} for years",
        "she was born in {country}",
        "mails go to {email}",
        "calls go to {phone}",
        "{name}, a {job}, lives in {city}",
        "our {job} {name} is {age} years old",
        "her home is {city}",
        "{name}'s mail address is {email}",
        "he can be called at {phone}",
        "the employer is {company}",
        "{name} is from {city} in {country}",
      ],
    },
  },
  {
    fields: {
      product: "product",
      quantity: "count",
      price: "price",
      order_id: "code",
      date: "date",
      customer: "full_name",
      color: "color",
      currency: "currency",
    },
    clauses: {
      combined: [...orderSayings, ...orderClauses, ...furtherOrderClauses],
      training: [
        "{customer} ordered {quantity} {product}",
        "the order {order_id} was placed on {date}",
        "the price is {price} {currency}",
        "it costs {price}",
        "order number {order_id}",
        "the color is {color}",
        "{customer} bought a {product} for {price}",
        "I want to buy {quantity} {product}",
        "the {product} costs {price} {currency}",
        "delivery is on {date}",
        "it was shipped on {date}",
        "the customer is {customer}",
        "my order is {order_id}",
        "{quantity} pieces of {product}",
        "the order has the number {order_id}",
        "each is {price}",
        "paid in {currency}",
        "in the color {color}",
        "{product} x {quantity}",
        "on {date} {customer} bought {product}",
      ],
      heldOut: [
        "{customer} would like {quantity} {product}",
        "order {order_id} arrived on {date}",
        "they paid {price} {currency}",
        "we sold a {product} to {customer}",
        "the id of the order is {order_id}",
        "it is {color}",
        "on {date} it was sent",
        "a {product} for {price}",
        "the quantity is {quantity}",
        "{customer} paid {price} for the {product}",
      ],
    },
  },
  {
    fields: {
      title: "title",
      date: "date",
      time: "time",
      place: "place",
      host: "full_name",
      city: "city",
      guests: "count",
    },
    clauses: {
      combined: [...eventSayings, ...eventClauses, ...furtherEventClauses],
      training: [
        "the event {title} is on {date}",
        "it starts at {time}",
        "we meet at {time} in the {place}",
        "{host} invites {guests} guests",
        "it takes place in {city}",
        "the title is {title}",
        "the host is {host}",
        "on {date} at {time}",
        "{title} begins at {time}",
        "{guests} guests will come",
        "it is held in the {place} in {city}",
        "{host} organizes {title}",
        "the date is {date}",
        "the time is {time}",
        "the place is the {place}",
        "join {title} on {date}",
        "{title} with {host}",
      ],
      heldOut: [
        "{title} happens on {date}",
        "the start is at {time}",
        "the {place} is where it is held",
        "{host} is the host of {title}",
        "the city is {city}",
        "we expect {guests} guests",
        "come to {title} at {time}",
        "it is planned for {date}",
        "{host} welcomes {guests} guests",
      ],
    },
  },
  {
    fields: {
      animal: "animal",
      name: "name",
      age: "age",
      color: "color",
      owner: "full_name",
      food: "food",
    },
    clauses: {
      combined: [...animalSayings, ...animalClauses, ...furtherAnimalClauses],
      training: [
        "{owner} has a {color} {animal}",
        "the {animal} is called {name}",
        "{name} is {age} years old",
        "it eats {food}",
        "{name} is a {animal}",
        "{name} likes {food}",
        "its color is {color}",
        "the owner is {owner}",
        "a {color} {animal} named {name}",
        "{name} belongs to {owner}",
        "the {animal} of {owner} is {age} years old",
      ],
      heldOut: [
        "{owner} owns a {animal}",
        "they call it {name}",
        "it is {age} years old",
        "{food} is its favorite food",
        "the {color} {animal} is named {name}",
        "{owner} is the owner of {name}",
        "it has a {color} coat",
      ],
    },
  },
];

/** What only texts to train on are about: nothing of it is held out, as all of it is. */
export const furtherRecordKinds: readonly RecordKind[] = furtherRecords.map(
  ({ fields, combined }) => ({
    fields,
    clauses: { combined, training: [], heldOut: [] },
  }),
);

const heldOutClauses = bareHeldOut(recordKinds.map(({ clauses }) => clauses));

/** The clauses of a record: in training also one of each combination, not the same each time. */
export function drawClauses(clauses: Templates, side: Side, random: Random): readonly string[] {
  if (side === "heldOut") return clauses.heldOut;
  const sayings = (clauses.combined ?? []).map((lists) => drawCombination(lists, random));
  return [...clauses.training, ...sayings.filter((saying) => !heldOutClauses.has(bare(saying)))];
}
