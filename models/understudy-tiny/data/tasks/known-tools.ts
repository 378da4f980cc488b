/* Longer than other files are: it is lists of templates. */
import type { Templates } from "../template.ts";
import type { Kind } from "../values.ts";
import { toolSayings } from "./tool-sayings.ts";
import { toolWishes } from "./tool-wishes/tool-wishes.ts";

/** A parameter of a tool, with the kind of values that it takes. */
export interface KnownParameter {
  readonly name: string;
  readonly kind: Kind;
  readonly enum?: readonly string[];
  readonly isOptional?: true;
  /** What templates call it, where that is not its name. */
  readonly place?: string;
}

/** A tool, and what people say when they need it: wishes, without "please" and the like. */
export interface KnownTool extends Templates {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly KnownParameter[];
}

function tool(
  name: string,
  description: string,
  parameters: readonly KnownParameter[],
  training: readonly string[],
  heldOut: readonly string[],
): KnownTool {
  const combined = [toolSayings, toolWishes].flatMap((all) => all[name] ?? []);
  return { name, description, parameters, training, heldOut, combined };
}

const of = (name: string, kind: Kind): KnownParameter => ({ name, kind });
const optional = (name: string, kind: Kind): KnownParameter => ({ name, kind, isOptional: true });
const oneOf = (name: string, ...choices: readonly string[]): KnownParameter => {
  return { name, kind: "word", enum: choices };
};

/** Tools as applications have them. Their places are the names of their parameters. */
export const knownTools: readonly KnownTool[] = [
  tool(
    "get_weather",
    "Get the current weather of a city.",
    [of("city", "city")],
    [
      "what is the weather in {city}",
      "tell me the weather in {city}",
      "what's the weather like in {city} today",
      "check the weather for {city}",
      "is it raining in {city}",
      "show me the current weather of {city}",
      "how warm is it in {city}",
    ],
    [
      "how is the weather in {city} right now",
      "give me today's weather for {city}",
      "what weather do they have in {city}",
    ],
  ),
  tool(
    "get_forecast",
    "Get the weather forecast for the next days.",
    [of("city", "city"), of("days", "count")],
    [
      "what is the forecast for {city} for the next {days} days",
      "show the {days} day forecast for {city}",
      "give me a forecast of {days} days for {city}",
      "what will the weather be in {city} over {days} days",
    ],
    [
      "forecast the weather in {city} for {days} days",
      "what does the forecast say about {city} in the coming {days} days",
    ],
  ),
  tool(
    "send_email",
    "Send an e-mail to an address.",
    [of("to", "email"), of("subject", "title")],
    [
      "send an email to {to} with the subject {subject}",
      "email {to} about {subject}",
      'write a mail to {to} with the subject "{subject}"',
      "send {to} a mail, subject {subject}",
    ],
    ["send a mail with the subject {subject} to {to}", "mail {to}, the subject is {subject}"],
  ),
  tool(
    "send_message",
    "Send a text message to a person.",
    [of("recipient", "name"), of("text", "text")],
    [
      "send a message to {recipient}: {text}",
      'text {recipient} "{text}"',
      "tell {recipient} {text}",
      "message {recipient} saying {text}",
      'send {recipient} the message "{text}"',
    ],
    ['send the text "{text}" to {recipient}', "let {recipient} know: {text}"],
  ),
  tool(
    "create_event",
    "Add an event to the calendar.",
    [of("title", "title"), of("date", "date")],
    [
      "create an event called {title} on {date}",
      "add {title} to my calendar on {date}",
      "schedule {title} for {date}",
      'put an event named "{title}" on {date}',
    ],
    [
      "make a calendar event for {title} on {date}",
      "on {date} add the event {title} to the calendar",
    ],
  ),
  tool(
    "set_alarm",
    "Set an alarm at a time.",
    [of("time", "time")],
    [
      "set an alarm for {time}",
      "wake me up at {time}",
      "set the alarm to {time}",
      "I need an alarm at {time}",
    ],
    ["make an alarm ring at {time}", "an alarm at {time}"],
  ),
  tool(
    "set_timer",
    "Start a timer of some minutes.",
    [of("minutes", "count")],
    [
      "set a timer for {minutes} minutes",
      "start a timer of {minutes} minutes",
      "count down {minutes} minutes",
      "start a {minutes} minute timer",
    ],
    ["let a timer run for {minutes} minutes", "time {minutes} minutes for me"],
  ),
  tool(
    "create_reminder",
    "Remind the user of something at a time.",
    [of("text", "text"), of("time", "time")],
    [
      "remind me at {time} to {text}",
      "set a reminder at {time}: {text}",
      "create a reminder for {time} that says {text}",
      "remind me about {text} at {time}",
    ],
    ["at {time} remind me of {text}", 'add a reminder "{text}" at {time}'],
  ),
  tool(
    "search_web",
    "Search the web.",
    [of("query", "text")],
    [
      "search the web for {query}",
      "google {query}",
      "look up {query} online",
      "search for {query}",
      "find web pages about {query}",
    ],
    ["do a web search for {query}", 'search the internet for "{query}"'],
  ),
  tool(
    "translate_text",
    "Translate a text to another language.",
    [of("text", "text"), of("language", "language")],
    [
      "translate {text} to {language}",
      'translate "{text}" into {language}',
      'how do you say "{text}" in {language}',
      "what is {text} in {language}",
    ],
    ['give me the {language} translation of "{text}"', 'put "{text}" into {language}'],
  ),
  tool(
    "convert_currency",
    "Convert an amount of money to another currency.",
    [of("amount", "number"), of("from", "currency"), of("to", "currency")],
    [
      "convert {amount} {from} to {to}",
      "how much is {amount} {from} in {to}",
      "change {amount} {from} into {to}",
      "what are {amount} {from} in {to}",
    ],
    ["exchange {amount} {from} for {to}", "I have {amount} {from}, what is that in {to}"],
  ),
  tool(
    "get_stock_price",
    "Get the price of a company's stock.",
    [of("company", "company")],
    [
      "what is the stock price of {company}",
      "get the share price of {company}",
      "how is the {company} stock doing",
      "show me the stock price for {company}",
    ],
    ["at what price does the {company} stock trade", "check the stock of {company}"],
  ),
  tool(
    "play_music",
    "Play a song of an artist.",
    [of("artist", "full_name")],
    [
      "play music by {artist}",
      "play a song by {artist}",
      "put on some {artist}",
      "I want to hear {artist}",
      "play {artist}",
    ],
    ["start playing songs of {artist}", "let me listen to music by {artist}"],
  ),
  tool(
    "book_hotel",
    "Book a hotel room.",
    [of("city", "city"), of("nights", "count")],
    [
      "book a hotel in {city} for {nights} nights",
      "I need a hotel room in {city} for {nights} nights",
      "reserve a room in {city} for {nights} nights",
      "find me a hotel in {city}, {nights} nights",
    ],
    ["get me a hotel for {nights} nights in {city}", "book {nights} nights in a hotel in {city}"],
  ),
  tool(
    "book_flight",
    "Book a flight between two cities.",
    [of("from", "city"), of("to", "city"), of("date", "date")],
    [
      "book a flight from {from} to {to} on {date}",
      "I want to fly from {from} to {to} on {date}",
      "find a flight from {from} to {to} for {date}",
      "on {date} fly me from {from} to {to}",
    ],
    [
      "reserve a flight on {date} from {from} to {to}",
      "get a plane ticket from {from} to {to} on {date}",
    ],
  ),
  tool(
    "find_restaurant",
    "Find a restaurant that serves something.",
    [of("food", "food"), of("city", "city")],
    [
      "find a restaurant in {city} that serves {food}",
      "where can I eat {food} in {city}",
      "look for a {food} restaurant in {city}",
      "I want to eat {food} in {city}",
    ],
    ["which restaurant in {city} has {food}", "a place to eat {food} in {city}"],
  ),
  tool(
    "calculate",
    "Calculate with two numbers.",
    [
      of("a", "number"),
      oneOf("operation", "add", "subtract", "multiply", "divide"),
      of("b", "number"),
    ],
    [
      "{operation} {a} and {b}",
      "{operation} {a} by {b}",
      "take {a} and {b} and {operation} them",
      "calculate: {operation} {a} with {b}",
    ],
    ["use {a} and {b} and {operation}", "do the sum: {operation} {a} and {b}"],
  ),
  tool(
    "get_order_status",
    "Look up the status of an order.",
    [of("order_id", "code")],
    [
      "where is my order {order_id}",
      "what is the status of order {order_id}",
      "check order {order_id}",
      "has order {order_id} been shipped",
      "track order {order_id}",
    ],
    ["look up the status of my order {order_id}", "my order is {order_id}, where is it now"],
  ),
  tool(
    "cancel_order",
    "Cancel an order.",
    [of("order_id", "code")],
    [
      "cancel order {order_id}",
      "cancel my order {order_id}",
      "I want to cancel order number {order_id}",
      "stop order {order_id}, I want to cancel",
    ],
    ["order {order_id} should be cancelled", "cancel the order with number {order_id}"],
  ),
  tool(
    "add_to_cart",
    "Put a product into the shopping cart.",
    [of("product", "product"), of("quantity", "count")],
    [
      "add {quantity} {product} to my cart",
      "put {quantity} {product} into the cart",
      "I want to buy {quantity} {product}",
      "add the product {product} {quantity} times to the cart",
    ],
    ["my cart needs {quantity} {product}", "place {quantity} of {product} in the shopping cart"],
  ),
  tool(
    "search_products",
    "Search the shop for products.",
    [of("query", "product"), optional("max_price", "price")],
    [
      "show me products: {query}",
      "search the shop for {query}",
      "find products like {query} below {max_price}",
      "search products for {query} up to {max_price}",
      "do you sell a {query}",
    ],
    ["look in the shop for {query}", "search the shop for a {query} cheaper than {max_price}"],
  ),
  tool(
    "create_user",
    "Create a user account.",
    [of("name", "full_name"), of("email", "email")],
    [
      "create a user {name} with the email {email}",
      "create an account for {name}, email {email}",
      "add the user {name} ({email})",
      "register {name} with {email} as a user",
    ],
    [
      "make a new user account for {name} with {email}",
      "create a user: name {name}, mail address {email}",
    ],
  ),
  tool(
    "delete_file",
    "Delete a file.",
    [of("path", "file")],
    ["delete the file {path}", "remove {path}", "delete {path}", "get rid of the file {path}"],
    ["the file {path} should be deleted", "erase the file {path}"],
  ),
  tool(
    "read_file",
    "Read the content of a file.",
    [of("path", "file")],
    [
      "read the file {path}",
      "show me the content of {path}",
      "open {path}",
      "what is in the file {path}",
    ],
    ["print what the file {path} contains", "read {path} to me"],
  ),
  tool(
    "rename_file",
    "Give a file another name.",
    [of("path", "file"), of("new_name", "file")],
    [
      "rename {path} to {new_name}",
      "rename the file {path} to {new_name}",
      "give {path} the new name {new_name}",
      "change the name of {path} to {new_name}",
    ],
    ["{path} should be renamed to {new_name}", "call the file {path} {new_name} instead"],
  ),
  tool(
    "turn_on_light",
    "Turn on the light of a room.",
    [of("room", "place")],
    [
      "turn on the light in the {room}",
      "switch the {room} light on",
      "lights on in the {room}",
      "turn the light on in the {room}",
    ],
    ["make it bright in the {room}, turn on the light", "I want the light on in the {room}"],
  ),
  tool(
    "set_temperature",
    "Set the temperature of a room.",
    [of("room", "place"), of("degrees", "count")],
    [
      "set the {room} to {degrees} degrees",
      "heat the {room} to {degrees} degrees",
      "set the temperature in the {room} to {degrees}",
      "make the {room} {degrees} degrees warm",
    ],
    [
      "I want {degrees} degrees in the {room}",
      "change the temperature of the {room} to {degrees} degrees",
    ],
  ),
  tool(
    "call_contact",
    "Call a person on the phone.",
    [of("name", "name")],
    [
      "call {name}",
      "phone {name}",
      "give {name} a call",
      "ring {name}",
      "start a phone call with {name}",
    ],
    ["make a phone call to {name}", "I want to call {name}"],
  ),
  tool(
    "get_time",
    "Get the current time in a city.",
    [of("city", "city")],
    [
      "what time is it in {city}",
      "tell me the time in {city}",
      "what is the current time in {city}",
      "how late is it in {city}",
    ],
    ["give me the local time of {city}", "which time do they have in {city} now"],
  ),
  tool(
    "get_news",
    "Get the latest news about a topic.",
    [of("topic", "topic")],
    [
      "show me the news about {topic}",
      "what is new in {topic}",
      "get the latest {topic} news",
      "any news on {topic}",
    ],
    ["what are the latest news about {topic}", "I'd read some news on {topic}"],
  ),
  tool(
    "add_note",
    "Save a note.",
    [of("text", "text")],
    [
      "write down: {text}",
      "take a note: {text}",
      "note that {text}",
      'save the note "{text}"',
      "add a note saying {text}",
    ],
    ['make a note that says "{text}"', "put this in my notes: {text}"],
  ),
  tool(
    "create_ticket",
    "Open a support ticket.",
    [of("title", "title"), oneOf("priority", "low", "medium", "high")],
    [
      "open a {priority} priority ticket: {title}",
      "create a ticket {title} with {priority} priority",
      'file a ticket titled "{title}", priority {priority}',
      "create a {priority} ticket about {title}",
    ],
    [
      "a new ticket with {priority} priority for {title}",
      "open a ticket named {title}; its priority is {priority}",
    ],
  ),
  tool(
    "get_user",
    "Look up a user by the id.",
    [of("user_id", "code")],
    [
      "show user {user_id}",
      "look up the user with id {user_id}",
      "get the user {user_id}",
      "who is user {user_id}",
    ],
    ["find the user whose id is {user_id}", "I need the data of user {user_id}"],
  ),
  tool(
    "transfer_money",
    "Send money to a person.",
    [of("amount", "price"), of("recipient", "full_name")],
    [
      "send {amount} to {recipient}",
      "transfer {amount} to {recipient}",
      "pay {recipient} {amount}",
      "move {amount} from my account to {recipient}",
    ],
    ["give {recipient} {amount} from my account", "make a transfer of {amount} to {recipient}"],
  ),
  tool(
    "get_definition",
    "Look up what a word means.",
    [of("word", "word")],
    [
      "what does {word} mean",
      "define {word}",
      "what is the meaning of {word}",
      "look up the word {word}",
    ],
    ["give me a definition of the word {word}", "explain what {word} means"],
  ),
  tool(
    "get_directions",
    "Get the way from one place to another.",
    [of("origin", "place"), of("destination", "place")],
    [
      "how do I get from the {origin} to the {destination}",
      "directions from the {origin} to the {destination}",
      "show me the way from the {origin} to the {destination}",
    ],
    [
      "which way leads from the {origin} to the {destination}",
      "guide me from the {origin} to the {destination}",
    ],
  ),
];
