import * as labels from './labels';

/**
 * Puts a text on the clipboard by the clipboard API, or where a page may not use it (plain http,
 * file://) by a selection. False where both are refused.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    document.body.append(area);
    area.select();
    // The deprecated call is the only one that works outside a secure context.
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}

/** Says beside a button or link what became of copying, until the reader leaves it. */
export function say(said: HTMLElement, done: boolean, beside: HTMLElement): void {
  said.textContent = done ? labels.copied : labels.copyByHand;
  beside.addEventListener('blur', () => said.replaceChildren(), { once: true });
}

/** The live region for `say`, to be placed beside what copies. */
export function makeStatus(): HTMLElement {
  const said = document.createElement('span');
  said.role = 'status';
  said.className = 'copied';
  return said;
}
