import * as labels from './labels';

/**
 * Puts a way out in the place of an element that another page shows inside itself, since whoever holds a
 * frame can lay things over it; returns whether it did. Only a header can forbid frames, and not every host
 * sends ours.
 */
export function leaveFrame(element: HTMLElement): boolean {
  if (window.top === window.self) return false;
  const link = document.createElement('a');
  link.href = location.href;
  link.target = '_blank';
  link.textContent = labels.leaveFrame;
  const text = document.createElement('p');
  text.append(labels.framed, link, '.');
  element.replaceChildren(text);
  return true;
}
