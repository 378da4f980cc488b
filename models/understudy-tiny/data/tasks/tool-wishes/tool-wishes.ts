import type { Combination } from "../../combination.ts";
import { addNoteWishes } from "./add-note.ts";
import { addToCartWishes } from "./add-to-cart.ts";
import { bookFlightWishes } from "./book-flight.ts";
import { bookHotelWishes } from "./book-hotel.ts";
import { calculateWishes } from "./calculate.ts";
import { callContactWishes } from "./call-contact.ts";
import { cancelOrderWishes } from "./cancel-order.ts";
import { convertCurrencyWishes } from "./convert-currency.ts";
import { createEventWishes } from "./create-event.ts";
import { createReminderWishes } from "./create-reminder.ts";
import { createTicketWishes } from "./create-ticket.ts";
import { createUserWishes } from "./create-user.ts";
import { deleteFileWishes } from "./delete-file.ts";
import { findRestaurantWishes } from "./find-restaurant.ts";
import { getDefinitionWishes } from "./get-definition.ts";
import { getDirectionsWishes } from "./get-directions.ts";
import { getForecastWishes } from "./get-forecast.ts";
import { getNewsWishes } from "./get-news.ts";
import { getOrderStatusWishes } from "./get-order-status.ts";
import { getStockPriceWishes } from "./get-stock-price.ts";
import { getTimeWishes } from "./get-time.ts";
import { getUserWishes } from "./get-user.ts";
import { getWeatherWishes } from "./get-weather.ts";
import { playMusicWishes } from "./play-music.ts";
import { readFileWishes } from "./read-file.ts";
import { renameFileWishes } from "./rename-file.ts";
import { searchProductsWishes } from "./search-products.ts";
import { searchWebWishes } from "./search-web.ts";
import { sendEmailWishes } from "./send-email.ts";
import { sendMessageWishes } from "./send-message.ts";
import { setAlarmWishes } from "./set-alarm.ts";
import { setTemperatureWishes } from "./set-temperature.ts";
import { setTimerWishes } from "./set-timer.ts";
import { transferMoneyWishes } from "./transfer-money.ts";
import { translateTextWishes } from "./translate-text.ts";
import { turnOnLightWishes } from "./turn-on-light.ts";

/** Wishes that need a tool, by the tool's name: their places are its parameters. */
export const toolWishes: Readonly<Record<string, readonly Combination[]>> = {
  get_weather: getWeatherWishes,
  get_forecast: getForecastWishes,
  send_email: sendEmailWishes,
  send_message: sendMessageWishes,
  create_event: createEventWishes,
  set_alarm: setAlarmWishes,
  set_timer: setTimerWishes,
  create_reminder: createReminderWishes,
  search_web: searchWebWishes,
  translate_text: translateTextWishes,
  convert_currency: convertCurrencyWishes,
  get_stock_price: getStockPriceWishes,
  play_music: playMusicWishes,
  book_hotel: bookHotelWishes,
  book_flight: bookFlightWishes,
  find_restaurant: findRestaurantWishes,
  calculate: calculateWishes,
  get_order_status: getOrderStatusWishes,
  cancel_order: cancelOrderWishes,
  add_to_cart: addToCartWishes,
  search_products: searchProductsWishes,
  create_user: createUserWishes,
  delete_file: deleteFileWishes,
  read_file: readFileWishes,
  rename_file: renameFileWishes,
  turn_on_light: turnOnLightWishes,
  set_temperature: setTemperatureWishes,
  call_contact: callContactWishes,
  get_time: getTimeWishes,
  get_news: getNewsWishes,
  add_note: addNoteWishes,
  create_ticket: createTicketWishes,
  get_user: getUserWishes,
  transfer_money: transferMoneyWishes,
  get_definition: getDefinitionWishes,
  get_directions: getDirectionsWishes,
};
