/** Says above a page why it may not be the newest. */
export async function withNote(page: Response): Promise<Response> {
  const html = await page.text();
  return new Response(html.replace(/<main[^>]*>/, `$&${note}`), { headers: page.headers });
}

/** Takes the place of a page that is not kept. */
export function noNetwork(root: string): Response {
  return new Response(
    `<!doctype html><meta charset="utf-8"><title>No network</title><p>There is no network, and this page was not visited before. <a href="${root}">Winsock errors</a>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
}

const note =
  '<p role="status" class="py-2.5 text-sm text-muted">The server does not answer. This is the page as this browser kept it.</p>';
