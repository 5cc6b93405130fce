/** What would run if it stood in a page as it is. Each calls `window.hit`, which nothing else does. */
const hit = 'hit(1)';

/** Elements that run something when they are put in a page. */
const elements = [
  `<script>${hit}</script>`,
  `<SCRIPT>${hit}</SCRIPT>`,
  `<script/x>${hit}</script>`,
  `<script\t>${hit}</script >`,
  `<scr<script>ipt>${hit}</scr</script>ipt>`,
  `<<script>${hit};//<</script>`,
  `<script src=data:,${hit}></script>`,
  `<script type=module>${hit}</script>`,
  `<svg><script>${hit}</script></svg>`,
  `<svg><script href="data:,${hit}"/></svg>`,
  `<math><script>${hit}</script></math>`,
  `<template><script>${hit}</script></template>`,
  `<base href="javascript:${hit}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${hit}">`,
  `<iframe srcdoc="<script>${hit}</script>"></iframe>`,
  `<iframe src="javascript:${hit}"></iframe>`,
  `<object data="javascript:${hit}"></object>`,
  `<embed src="javascript:${hit}">`,
  `<form action="javascript:${hit}"><button>Send</button></form>`,
  `<button formaction="javascript:${hit}">Send</button>`,
  `<a href="javascript:${hit}">lenke</a>`,
  `<a href="java&#x0A;script:${hit}">lenke</a>`,
  `<a href=" &#14; javascript:${hit}">lenke</a>`,
  `<link rel=stylesheet href="data:text/css,*{x:expression(${hit})}">`,
  `<style>@import 'javascript:${hit}';</style>`,
  `<div style="background:url(javascript:${hit})">x</div>`,
  `<marquee onstart=${hit}>x</marquee>`,
  `<isindex type=image src=1 onerror=${hit}>`,
  `<noscript><p title="</noscript><img src=x onerror=${hit}>">`,
  `<plaintext>${hit}`,
  `<!--><script>${hit}</script>-->`,
  `<!--<img src="--><img src=x onerror=${hit}//">`,
  `<![CDATA[<script>${hit}</script>]]>`,
  `<?xml-stylesheet href="javascript:${hit}"?>`,
];

/** Ways out of where the text stands: a title, a text area, an attribute, a comment. */
const ways = [
  '',
  '</title>',
  '</textarea>',
  '</h1>',
  '</mark>',
  '-->',
  '">',
  "'>",
  '"/>',
  '</a>',
  '</li></ol>',
  ']]>',
];
const handlers = [
  `<img src=x onerror=${hit}>`,
  `<svg onload=${hit}>`,
  `<details open ontoggle=${hit}>x`,
  `<input autofocus onfocus=${hit}>`,
];

/** Attributes added to the element whose value the text stands in. */
const attributes = [
  `" onmouseover="${hit}`,
  `" onfocus="${hit}" autofocus x="`,
  `' onfocus='${hit}' autofocus x='`,
  `" style="animation-name:x" onanimationstart="${hit}`,
  `"onclick=${hit}//`,
  `\` onfocus=${hit} autofocus`,
  `x" accesskey="x" onclick="${hit}" x="`,
];

/** Text that is harmless until something takes it for code, a template, an entity or markup of its own. */
const others = [
  `javascript:${hit}`,
  `{{constructor.constructor('${hit}')()}}`,
  `\${${hit}}`,
  `#{${hit}}`,
  `<%= ${hit} %>`,
  `[lenke](javascript:${hit})`,
  `![bilde](x"onerror="${hit})`,
  `[[<img src=x onerror=${hit}>]]`,
  `]]<script>${hit}</script>[[`,
  `&lt;script&gt;${hit}&lt;/script&gt;`,
  `&#60;script&#62;${hit}&#60;/script&#62;`,
  `%3Cscript%3E${hit}%3C/script%3E`,
  `\\u003cscript\\u003e${hit}\\u003c/script\\u003e`,
  `+ADw-script+AD4-${hit}+ADw-/script+AD4-`,
  `\uff1cscript\uff1e${hit}\uff1c/script\uff1e`,
  `\u202e>tpircs<${hit}>tpircs/<`,
  `\u2028<script>${hit}</script>`,
  `\ufeff<script>${hit}</script>`,
  `'; drop table measure; -- ${hit}`,
  `' or '1'='1 ${hit}`,
  `:*&|!() <-> ${hit}`,
  `{title} {n} ${hit}`,
  `__proto__ constructor ${hit}`,
];

/** More than a hundred texts that a page must show as they are, and run nothing of. */
export const hostileTexts: readonly string[] = [
  ...elements,
  ...ways.flatMap((way) => handlers.map((handler) => `${way}${handler}`)),
  ...attributes,
  ...others,
];

/** Each of these, in each way out of where it stands: more than five hundred, no two alike. */
export const hostileInEveryWay: readonly string[] = [
  ...new Set([
    ...hostileTexts,
    ...[...ways, '</script>', '</style>'].flatMap((way) => elements.map((one) => `${way}${one}`)),
  ]),
];

/**
 * A page as its elements and the names of their attributes, one a line: the same page with other words
 * has the same shape, and a text that became markup has not.
 */
export function markupOf(page: string): string {
  const tag = /<(\/?[a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi;
  return [...page.matchAll(tag)]
    .map(([, name, attributes = '']) => `${name} ${attributes.replace(/="[^"]*"/g, '')}`)
    .join('\n');
}
