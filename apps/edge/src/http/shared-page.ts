import { hash } from 'node:crypto'
import type { SharedLife, ToldEntry } from '@lifegrid/contract/shapes/told-life'
import { canvas, portraitSvg } from '@lifegrid/portrait/portrait'

const style = `:root { color-scheme: light dark; --paper: #f7f3ea; --ink: #221d18; --soft: #5d5348; --faint: #cfc5b4; --rubric: #a3271b }
@media (prefers-color-scheme: dark) { :root { --paper: #1a1714; --ink: #e9e2d4; --soft: #b0a592; --faint: #463e34; --rubric: #ef8a75 } }
* { box-sizing: border-box; margin: 0 }
body { background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Literata, Georgia, serif; padding: 2.5rem 1rem 4rem; overflow-wrap: break-word }
main { max-inline-size: 38rem; margin-inline: auto }
header { display: grid; grid-template-columns: 7.5rem 1fr; gap: 1.5rem; align-items: end; margin-block-end: 2rem }
svg { display: block; inline-size: 100% }
h1 { font-size: 2rem; font-weight: 500; line-height: 1.15 }
h2 { font-size: 1.375rem; font-weight: 400; font-style: italic }
section { border-block-start: 1px solid var(--faint); padding-block: 1.5rem }
.chapter { display: grid; grid-template-columns: 4rem 1fr; gap: 1rem; align-items: end; margin-block-end: 1rem }
ol { list-style: none; padding: 0; display: grid; gap: 0.75rem }
strong { font-weight: 500 }
em, .note { font-style: italic; color: var(--soft) }
.turn strong { color: var(--rubric) }
section p + p { margin-block-start: 0.75rem }
footer { color: var(--soft); font-style: italic }
a { color: inherit }
`

/** [SHARE-3] The page runs no script, and requests nothing but its own picture. */
export const sharedPagePolicy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`

/** Entries at least this important have changed a life. */
const turnMin = 8

/**
 * [SHARE-3] The page of a shared life. It works without a script.
 * @param base the address of the server for the picture, which other services ask for by its full address; '' when it is not known.
 */
export function sharedPage(life: SharedLife, { base, path }: { readonly base: string; readonly path: string }): string {
  const { name, born, ageYears, ended, chapters, paragraphs } = life
  const until = ended ? `Lived to ${ageYears}.` : `${ageYears} years old.`
  const about = `Born in ${born.slice(0, 4)}. ${until}`
  const last = chapters.at(-1)
  const meta = (property: string, content: string) => `<meta property="${property}" content="${escapeHtml(content)}">`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(name)}</title>
<meta name="description" content="${escapeHtml(about)}">
${meta('og:type', 'article')}
${meta('og:title', name)}
${meta('og:description', about)}
${meta('og:url', `${base}${path}`)}
${meta('og:image', `${base}${path}/picture.png`)}
${meta('og:image:width', '1200')}
${meta('og:image:height', '630')}
<meta name="twitter:card" content="summary_large_image">
<style>${style}</style>
<main>
<header>${last === undefined ? '<span></span>' : portrait(last.avatar, ageYears)}<div><h1>${escapeHtml(name)}</h1><p class="note">${escapeHtml(about)}</p></div></header>
${chapters.map(chapter).join('\n')}
<section><h2>${ended ? 'Obituary' : 'So far'}</h2>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</section>
<footer>A life in <a href="/">Lifegrid</a>. Its player shares it.</footer>
</main>
</html>
`
}

function chapter({ title, ageFrom, ageTo, avatar, entries, untold }: SharedLife['chapters'][number]): string {
  const ages = ageFrom === ageTo ? `age ${ageFrom}` : `ages ${ageFrom} to ${ageTo}`
  const rest = untold === 0 ? '' : `<p class="note">… and ${untold} smaller ${untold === 1 ? 'thing' : 'things'}.</p>`
  return `<section><div class="chapter">${portrait(avatar, ageTo)}<h2>${escapeHtml(title)} <span class="note">${ages}</span></h2></div><ol>${entries.map(entry).join('')}</ol>${rest}</section>`
}

function entry({ date, age, title, message, importance, asked, chose }: ToldEntry): string {
  const decided =
    asked === undefined || chose === undefined ? '' : `<br>${escapeHtml(asked)} <em>${escapeHtml(chose)}</em>`
  const turn = importance >= turnMin ? ' class="turn"' : ''
  return `<li${turn}><span class="note"><time datetime="${date}">${monthOf(date)}</time>, at ${age}.</span> <strong>${escapeHtml(title)}</strong>${decided}<br>${escapeHtml(message)}</li>`
}

const monthFormat = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Month and year of an ISO date, in words. */
function monthOf(date: string): string {
  return monthFormat.format(new Date(`${date}T00:00:00Z`))
}

function portrait(avatar: SharedLife['chapters'][number]['avatar'], ageYears: number): string {
  return `<svg viewBox="0 0 ${canvas.width} ${canvas.height}" role="img" aria-label="Portrait at ${ageYears}">${portraitSvg({ avatar, ageYears })}</svg>`
}

/** What an address without a page shows. It is the same for a page that was withdrawn and for one that never was. */
export const noSharedPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Nothing is here</title>
<style>${style}</style>
<main><h1>Nothing is here</h1><p>No life is shared at this address, or it is shared no more.</p></main>
</html>
`

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
