/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-8HOhagqWcUKOqxKtByj2JpZcqTUf/jK8z3/qiG7Clvk=';
