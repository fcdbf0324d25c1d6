import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SharedLife } from '@lifegrid/contract/shapes/told-life'
import { canvas, portraitSvg } from '@lifegrid/portrait/portrait'
import { Resvg } from '@resvg/resvg-js'
import { sfntOf } from './woff.ts'

/** The size that pages ask for which show links with a picture. */
const size = { width: 1200, height: 630 } as const
const colours = { paper: '#f3f4f0', ink: '#1b232d', soft: '#535c66', faint: '#c9ccc8', rubric: '#a32519' } as const
const years = 100

/** [SHARE-3] The picture of a shared life: the portrait, the name, the years, and the line of life. A PNG. */
export function sharePicture(life: SharedLife): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'lifegrid-font-'))
  try {
    const font = join(folder, 'literata.ttf')
    writeFont(font)
    const resvg = new Resvg(pictureSvg(life), {
      font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: 'Literata' },
    })
    return resvg.render().asPng()
  } finally {
    // Pictures are rare, so the file is written for each, and a worker that is killed leaves none behind.
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The renderer reads fonts from files only, and not in the form in which the package has them. */
function writeFont(file: string): void {
  const woff = fileURLToPath(import.meta.resolve('@fontsource/literata/files/literata-latin-400-normal.woff'))
  writeFileSync(file, sfntOf(readFileSync(woff)))
}

function pictureSvg({ name, born, ageYears, ended, chapters }: SharedLife): string {
  const last = chapters.at(-1)
  const scale = 3.6
  const portrait = last === undefined ? '' : portraitSvg({ avatar: last.avatar, ageYears })
  const place = `translate(70 ${(size.height - canvas.height * scale) / 2}) scale(${scale})`
  const text = `x="560" font-family="Literata" fill="${colours.ink}"`
  const fontSize = Math.min(72, Math.floor(1050 / Math.max(1, name.length)))
  const until = ended ? `Lived to ${ageYears}` : ageYears === 0 ? 'Not one year old' : `${ageYears} years old`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">` +
    `<rect width="100%" height="100%" fill="${colours.paper}"/><g transform="${place}">${portrait}</g>` +
    `<text ${text} y="280" font-size="${fontSize}">${escapeXml(name)}</text>` +
    `<text ${text} y="350" font-size="34">Born in ${born.slice(0, 4)}. ${until}.</text>` +
    `<text x="560" y="520" font-family="Literata" font-size="26" fill="${colours.soft}">A life in Lifegrid</text>` +
    `${lineOfLife(ageYears)}</svg>`
  )
}

/** A stroke for each year: those that were lived are ink, the last one is red. */
function lineOfLife(age: number): string {
  return Array.from({ length: years }, (_, year) => {
    const colour = year < age ? colours.ink : year === age ? colours.rubric : colours.faint
    return `<rect x="${560 + year * 5.6}" y="410" width="2" height="34" fill="${colour}"/>`
  }).join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
