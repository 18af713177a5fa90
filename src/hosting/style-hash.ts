/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-77uCWADK9VuBMGBzg03gwIQEDIuPq58sdGWvpbshEEY=';
