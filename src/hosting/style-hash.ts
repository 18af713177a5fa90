/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-t45inIs4UuBeJb8lGMsA/YCTAReZ4rAvdPmHdereTo0=';
