/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-OJW2X7+uLyi3gK7QDKq5yKzK/ybAhM4ZpOhOp1pqCO8=';
