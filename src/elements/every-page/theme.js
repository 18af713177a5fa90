try {
  const base = new URL('..', document.currentScript.src).pathname;
  const theme = localStorage.getItem(`winsock-errors ${base} theme`);
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  /* no storage */
}
