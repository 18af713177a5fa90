import { storageKey } from './base';

const labels = { system: 'Auto', light: 'Light', dark: 'Dark' } as const;
type Theme = keyof typeof labels;
const order: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** Makes its drawing a button that walks through system, light and dark, and remembers the choice in this browser. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button') !== null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...this.childNodes);
    label(button, current());
    button.addEventListener('click', () => {
      const theme = order[current()];
      apply(theme);
      label(button, theme);
    });
    this.append(button);
  }
}

function label(button: HTMLButtonElement, theme: Theme): void {
  button.title = button.ariaLabel = `Theme: ${labels[theme]}`;
}

function current(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey('theme'));
    else localStorage.setItem(storageKey('theme'), theme);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
