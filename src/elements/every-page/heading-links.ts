import { copy, makeStatus, say } from './clipboard';
import { addressOfPage } from './page-address';

/** The link beside a heading copies its own permanent address, besides leading there. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.anchor')) {
  const said = makeStatus();
  link.after(said);
  link.addEventListener('click', async () =>
    say(said, await copy(addressOfPage() + link.hash), link),
  );
}
