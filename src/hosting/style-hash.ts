/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-laEJhHlJSxitSD9y7F+c9OB5WpH3nyU0xMNINxheGrw=';
