/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-7Ed7V5dh9dIBOslZtYlxEoVHonNzbWnktiUYQYyFYN4=';
