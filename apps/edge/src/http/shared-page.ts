import { hash } from 'node:crypto'
import type { SharedLife, ToldEntry } from '@lifegrid/contract/shapes/told-life'
import { canvas, portraitSvg } from '@lifegrid/portrait/portrait'
import type { Typeface } from './typefaces.ts'

/** The colours, sizes and spaces of the web client; see `apps/web/DESIGN.md`. */
const baseStyle = `:root { color-scheme: light dark; --paper: #f3f4f0; --ink: #1b232d; --soft: #535c66; --faint: #c9ccc8; --rubric: #a32519 }
@media (prefers-color-scheme: dark) { :root { --paper: #14181e; --ink: #dee0d9; --soft: #a0a8b0; --faint: #38404a; --rubric: #ff8d76 } }
* { box-sizing: border-box; margin: 0 }
body { background: var(--paper); color: var(--ink); font: 1rem/1.5 "Literata Variable", Literata, "Iowan Old Style", "Palatino Linotype", Georgia, serif; font-variant-numeric: oldstyle-nums; overflow-wrap: break-word }
main { max-inline-size: 38rem; margin-inline: auto; padding: 2.5rem 1rem 4rem }
header, .chapter { display: flex; flex-wrap: wrap; align-items: end }
header { gap: 1.5rem; margin-block-end: 2.5rem }
header > svg { flex: 0 0 7.5rem }
header > div { flex: 1 1 min(12rem, 100%); min-inline-size: 0 }
header svg { border-block-end: 1px solid var(--ink) }
svg { display: block; inline-size: 100% }
header svg, .chapter svg { filter: drop-shadow(0 0 0.6px var(--soft)) }
.line { block-size: 1.25rem }
.line rect { fill: var(--faint) }
.line .lived { fill: var(--ink) }
.line .red { fill: var(--rubric) }
h1 { font-size: min(clamp(2.25rem, 1.5rem + 4vw, 4rem), 16vw); font-weight: 400; line-height: 1.05; letter-spacing: -0.025em; text-wrap: balance }
h2 { font-size: 1.625rem; font-weight: 400; font-style: italic; line-height: 1.15 }
section { padding-block: 2.5rem 0 }
.chapter { gap: 1rem; margin-block-end: 1.5rem }
.chapter > svg { flex: 0 0 4rem }
.chapter > h2 { flex: 1 1 min(12rem, 100%); min-inline-size: 0 }
ol { list-style: none; padding: 0; display: grid; gap: 1rem }
li { font-size: clamp(1.125rem, 1.05rem + 0.4vw, 1.25rem); line-height: 1.6; hyphens: auto; text-wrap: pretty }
strong { font-weight: 500 }
strong::after { content: " –"; color: var(--soft); font-weight: 400 }
em, .note { font-style: italic; color: var(--soft) }
.note { font-size: 0.875rem }
li .note { display: block }
.turn strong { display: block; font-size: 1.625rem; line-height: 1.2; color: var(--rubric) }
.turn strong::after { content: none }
.told { font-size: clamp(1.125rem, 1.05rem + 0.4vw, 1.25rem); line-height: 1.6 }
.told + .told { margin-block-start: 1rem }
footer { margin-block-start: 4rem; padding-block-start: 1rem; border-block-start: 1px solid var(--faint); color: var(--soft); font-style: italic }
a { color: inherit }
`

export interface SharedPages {
  /** [SHARE-3] The content security policy: the pages run no script, and request nothing but their own picture, the icon and the type. */
  readonly policy: string
  /**
   * [SHARE-3] The page of a shared life. It works without a script.
   * @param at.base the address of the server for the picture, which other services ask for by its full address; '' when it is not known.
   */
  page(life: SharedLife, at: { readonly base: string; readonly path: string }): string
  /** What an address without a page shows. It is the same for a page that was withdrawn and for one that never was. */
  readonly nothing: string
}

/**
 * The pages of shared lives.
 * @param typefaces the typeface of the web client; without it, the pages are set in one of the reader's device.
 */
export function sharedPages(typefaces: readonly Typeface[]): SharedPages {
  const style = `${typefaces.map(fontFace).join('\n')}\n${baseStyle}`
  return {
    policy: `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
    page: (life, at) => sharedPage(style, life, at),
    nothing: noSharedPage(style),
  }
}

function fontFace({ path, style, range }: Typeface): string {
  return `@font-face { font-family: "Literata Variable"; src: url(${path}) format("woff2"); font-style: ${style}; font-weight: 200 900; font-display: swap; unicode-range: ${range} }`
}

/** Entries at least this important have changed a life. */
const turnMin = 8

function sharedPage(
  style: string,
  life: SharedLife,
  { base, path }: { readonly base: string; readonly path: string },
): string {
  const { name, born, ageYears, ended, chapters, paragraphs } = life
  const until = ended ? `Lived to ${ageYears}.` : ageYears === 0 ? 'Not one year old.' : `${ageYears} years old.`
  const about = `Born in ${born.slice(0, 4)}. ${until}`
  const last = chapters.at(-1)
  const meta = (property: string, content: string) => `<meta property="${property}" content="${escapeHtml(content)}">`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
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
${lineOfLife(life)}
<main>
<header>${last === undefined ? '<span></span>' : portrait(last.avatar, ageYears)}<div><h1>${escapeHtml(name)}</h1><p class="note">${escapeHtml(about)}</p></div></header>
${chapters.map(chapter).join('\n')}
<section><h2>${ended ? 'Obituary' : 'So far'}</h2>${paragraphs.map((text) => `<p class="told">${escapeHtml(text)}</p>`).join('')}</section>
<footer>A life in <a href="/">Lifegrid</a>. Its player shares it.</footer>
</main>
</html>
`
}

/** The timeline: a hundred strokes, one for each year. Years that were lived are ink, and those with a turn of the life are long and red. */
function lineOfLife({ ageYears, ended, chapters }: SharedLife): string {
  const turns = new Set(
    chapters.flatMap(({ entries }) => entries.flatMap(({ age, importance }) => (importance >= turnMin ? [age] : []))),
  )
  const strokes = Array.from({ length: 100 }, (_, year) => {
    const isTurn = turns.has(year)
    const name = isTurn ? ' class="red"' : year <= ageYears ? ' class="lived"' : ''
    return `<rect${name} x="${year + 0.3}" y="${isTurn ? 0 : 4}" width="${isTurn ? 0.3 : 0.15}" height="${isTurn ? 10 : 6}"/>`
  })
  const lived = `${ageYears} years ${ended ? 'lived' : 'so far'}`
  const said = turns.size === 0 ? `${lived}.` : `${lived}; turns at ${[...turns].sort((a, b) => a - b).join(', ')}.`
  return `<svg class="line" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${said}">${strokes.join('')}</svg>`
}

function chapter({ title, ageFrom, ageTo, avatar, entries, untold }: SharedLife['chapters'][number]): string {
  const ages = ageFrom === ageTo ? (ageFrom === 0 ? 'the first year' : `at ${ageFrom}`) : `${ageFrom} to ${ageTo}`
  const rest = untold === 0 ? '' : `<p class="note">… and ${untold} smaller ${untold === 1 ? 'thing' : 'things'}.</p>`
  return `<section><div class="chapter">${portrait(avatar, ageTo)}<h2>${escapeHtml(title)} <span class="note">${ages}</span></h2></div><ol>${entries.map(entry).join('')}</ol>${rest}</section>`
}

function entry({ date, age, title, message, importance, asked, chose }: ToldEntry): string {
  const decided =
    asked === undefined || chose === undefined ? '' : ` ${escapeHtml(asked)} <em>${escapeHtml(chose)}.</em>`
  const turn = importance >= turnMin ? ' class="turn"' : ''
  return `<li${turn}><span class="note"><time datetime="${date}">${monthOf(date)}</time>, ${age === 0 ? 'in the first year' : `at ${age}`}</span><strong>${escapeHtml(title)}</strong>${decided} ${escapeHtml(message)}</li>`
}

const monthFormat = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Month and year of an ISO date, in words. */
function monthOf(date: string): string {
  return monthFormat.format(new Date(`${date}T00:00:00Z`))
}

function portrait(avatar: SharedLife['chapters'][number]['avatar'], ageYears: number): string {
  return `<svg viewBox="0 0 ${canvas.width} ${canvas.height}" role="img" aria-label="Portrait at ${ageYears}">${portraitSvg({ avatar, ageYears })}</svg>`
}

const noSharedPage = (style: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>Nothing is here</title>
<style>${style}</style>
<main><h1>Nothing is here</h1><p>No life is shared at this address, or it is shared no more.</p></main>
</html>
`

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
