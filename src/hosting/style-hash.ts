/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-2/iSsHJ4mrScAPoZfKV635K9KckVzX+OdoxsYYV8geI=';
