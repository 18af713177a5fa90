/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-9A2MRoy5Vv+zvUDVyzTYQTkwqXugP/lUpxnTr1h3TxU=';
