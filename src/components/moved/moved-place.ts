/**
 * A page that leads on by itself loses the place that was asked for; hosts that answer with a redirect keep it. So does
 * this: `/old-page/#a-place` becomes `/new-page/#a-place`.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link && link.hash === '' && location.hash !== '') location.replace(link.href + location.hash);
