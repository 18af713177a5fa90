/** Name of the stylesheet that stands in every page. `npm run headers` writes it when the styles change. */
export const styleHash = 'sha256-wDLUqIqkDY2yYqs1PqUQFVs0UHOHESTgsOV7xVNBkoc=';
