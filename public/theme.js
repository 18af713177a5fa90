// Runs before the first paint, so that a remembered theme never flashes. Without storage the system's theme holds.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: nothing is remembered.
}
