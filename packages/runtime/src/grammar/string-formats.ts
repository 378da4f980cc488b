const HEX = "[0-9a-f]";
const BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const GROUP = `${HEX}{1,4}`;
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?";
const HOST = `${LABEL}(?:\\.${LABEL}){0,5}`;
const LEAP_YEAR = "\\d\\d(?:0[48]|[2468][048]|[13579][26])";
const DATE =
  "(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])" +
  "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))" +
  `|${LEAP_YEAR}-02-29)`;
const TIME =
  "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";
const DIGITS = "\\d{1,9}";
const DURATION_TIME = `T(?:${DIGITS}H(?:${DIGITS}M)?(?:${DIGITS}S)?|${DIGITS}M(?:${DIGITS}S)?|${DIGITS}S)`;
const DURATION_DATE = `(?:${DIGITS}Y(?:${DIGITS}M)?(?:${DIGITS}D)?|${DIGITS}M(?:${DIGITS}D)?|${DIGITS}D)`;

/** `::` with up to six groups beside it, in all shapes that leave something out. */
const SHORT_IPV6 = Array.from({ length: 7 }, (_, before) => {
  const left = before === 0 ? "" : `${GROUP}(?::${GROUP}){${before - 1}}`;
  const most = 6 - before;
  return `${left}::${most === 0 ? "" : `(?:${GROUP}(?::${GROUP}){0,${most - 1}})?`}`;
}).join("|");

/**
 * The formats of structured outputs, each as a pattern of texts that all are of it. They are
 * narrower than the standards: what is left out is rare, and no validator disputes what is left.
 */
export const stringFormats: Readonly<Record<string, string>> = {
  /** RFC 3339 `full-date`. */
  date: `^${DATE}$`,
  /** RFC 3339 `full-time`, without leap seconds. */
  time: `^${TIME}$`,
  /** RFC 3339 `date-time`. */
  "date-time": `^${DATE}T${TIME}$`,
  /** RFC 3339, appendix A. */
  duration: `^P(?:${DURATION_DATE}(?:${DURATION_TIME})?|${DURATION_TIME}|${DIGITS}W)$`,
  /** RFC 5321, a dot-string of ASCII at a host name. */
  email: `^[A-Za-z0-9_+-]{1,16}(?:\\.[A-Za-z0-9_+-]{1,15}){0,2}@${HOST.replaceAll("{0,5}", "{1,3}")}$`,
  /** RFC 1123. */
  hostname: `^${HOST}$`,
  /** RFC 2673, dotted quad. */
  ipv4: `^${BYTE}(?:\\.${BYTE}){3}$`,
  /** RFC 4291, section 2.2, without an embedded IPv4 address. */
  ipv6: `^(?:${GROUP}(?::${GROUP}){7}|${SHORT_IPV6})$`,
  /** RFC 9562. */
  uuid: `^${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}$`,
};
