/** The permanent address of the page: it stays right in a copy that is read offline. */
export function addressOfPage(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
    location.href.replace(location.hash, '')
  );
}
