/**
 * The one script written into every page, as text, because it must run before anything is painted: it applies the theme
 * a reader chose (else a dark reader sees a white flash) and tells the stylesheet that scripts run (else controls that
 * need them would appear late and push the page down). Where storage is forbidden, the system's theme stays.
 */
export const THEME_BEFORE_PAINT =
  '(e=>{e.className="js";try{let t=localStorage.theme;if(t)e.dataset.theme=t}catch{}})(document.documentElement)';
