const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Each directive of Python's `strftime` that is about a date or a time, in the C locale. */
const directives: Readonly<Record<string, (date: Date) => string>> = {
  a: (date) => nameOf(days, date.getDay()).slice(0, 3),
  A: (date) => nameOf(days, date.getDay()),
  b: (date) => nameOf(months, date.getMonth()).slice(0, 3),
  B: (date) => nameOf(months, date.getMonth()),
  d: (date) => padded(date.getDate(), 2),
  H: (date) => padded(date.getHours(), 2),
  I: (date) => padded(date.getHours() % 12 || 12, 2),
  j: (date) => padded(dayOfYear(date), 3),
  m: (date) => padded(date.getMonth() + 1, 2),
  M: (date) => padded(date.getMinutes(), 2),
  p: (date) => (date.getHours() < 12 ? "AM" : "PM"),
  S: (date) => padded(date.getSeconds(), 2),
  w: (date) => String(date.getDay()),
  y: (date) => padded(date.getFullYear() % 100, 2),
  Y: (date) => String(date.getFullYear()),
  "%": () => "%",
};

/** A date as Python's `strftime` writes it. Directives it has and this has not stay as they are. */
export function strftime(date: Date, format: string): string {
  return format.replaceAll(/%(-?)(.)/g, (whole, minus: string, letter: string) => {
    const written = directives[letter]?.(date);
    if (written === undefined) return whole;
    return minus === "" ? written : written.replace(/^0+(?=\d)/, "");
  });
}

function nameOf(names: readonly string[], index: number): string {
  return names[index] ?? "";
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function dayOfYear(date: Date): number {
  const start = Date.UTC(date.getFullYear(), 0, 1);
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (day - start) / 86_400_000 + 1;
}
