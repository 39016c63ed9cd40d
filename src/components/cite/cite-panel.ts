/**
 * Buttons that copy a citation, or save it as a file. Without this script every citation is text to select.
 * Labels come from the panel, in the reader’s language.
 */
function startCitePanel(panel: HTMLElement): void {
  const { copy = '', copied = '', save = '' } = panel.dataset;
  for (const text of panel.querySelectorAll<HTMLElement>('[data-citation]')) {
    const words = () => text.textContent?.trim() ?? '';
    const buttons = document.createElement('p');
    buttons.className = 'cite-buttons';
    if (navigator.clipboard) buttons.append(button(copy, (own) => void copyWords(own, words(), copy, copied)));
    const { file, media } = text.dataset;
    if (file) buttons.append(button(save, () => saveFile(text.textContent ?? '', file, media ?? 'text/plain')));
    text.after(buttons);
  }
}

function button(label: string, act: (own: HTMLButtonElement) => void): HTMLButtonElement {
  const own = document.createElement('button');
  own.type = 'button';
  own.textContent = label;
  own.addEventListener('click', () => act(own));
  return own;
}

/** The button says that it is done; its place in a live region tells it to screen readers. */
async function copyWords(own: HTMLButtonElement, words: string, label: string, done: string): Promise<void> {
  await navigator.clipboard.writeText(words);
  own.setAttribute('aria-live', 'polite');
  own.textContent = done;
  setTimeout(() => (own.textContent = label), 2500);
}

function saveFile(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

for (const panel of document.querySelectorAll<HTMLElement>('[data-cite-panel]')) startCitePanel(panel);
