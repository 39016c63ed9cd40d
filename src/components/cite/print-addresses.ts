/**
 * Puts the addresses of its sources on the printed page. A page of prose lists its sources without them, to stay light;
 * they stand on the page that the link with `data-previews-at` leads to, under the same numbers. Fetched only when the
 * page is printed, and taken away again after it. Without this script paper names the page where they stand.
 */
export function startPrintAddresses(): void {
  const full = document.querySelector<HTMLAnchorElement>('a[data-previews-at]');
  if (!full) return;
  const added: Element[] = [];
  let text = '';
  addEventListener('beforeprint', () => {
    if (text === '') {
      // The page is printed as soon as this function returns, so it has to wait for the answer itself.
      const request = new XMLHttpRequest();
      request.open('GET', full.href, false);
      try {
        request.send();
      } catch {
        return;
      }
      if (request.status === 200) text = request.responseText;
    }
    for (const out of new DOMParser().parseFromString(text, 'text/html').querySelectorAll('.sources .out')) {
      const address = document.importNode(out, true);
      document.getElementById(out.closest('li')?.id ?? '')?.append(address);
      added.push(address);
    }
  });
  addEventListener('afterprint', () => added.splice(0).forEach((address) => address.remove()));
}
