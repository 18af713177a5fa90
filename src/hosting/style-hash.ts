/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-eqW5cvN11Z/qR0SHE5duJKxGUB/ShLD+77+/zpDZOVA=';
