// Loaded by `node --import`: puts a process the number of days of SHIFT_DAYS into the future.
const shift = Number(process.env['SHIFT_DAYS']) * 24 * 60 * 60 * 1000;

globalThis.Date = new Proxy(Date, {
  construct: (date, values, target) =>
    Reflect.construct(date, values.length === 0 ? [date.now() + shift] : values, target),
  apply: () => new Date().toString(),
  get: (date, key) => (key === 'now' ? () => date.now() + shift : Reflect.get(date, key)),
});
