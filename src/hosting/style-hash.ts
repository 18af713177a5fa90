/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-Lc+LSvUIrgUbghd5ejm8UEVMS9r+ajI4K6fJw5GAibs=';
