import type { Unit } from '@lifegrid/observability/dashboards/dashboard'
import { escapeHtml } from './escape-html.ts'
import type { Range, Series } from './query-range.ts'

const width = 560
const height = 180
const left = 64
const bottom = 20
const top = 8

/** Colours that people with the usual kinds of colour blindness can tell apart (Okabe and Ito). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#999999'] as const

/** Draws series as an SVG with axes, and a legend with their last values. */
export function lineChart(series: readonly Series[], unit: Unit, range: Range): string {
  const largest = Math.max(0, ...series.flatMap(({ points }) => points.map(([, value]) => value)))
  const max = largest === 0 ? 1 : largest
  const x = (at: number): number => left + ((at - range.start) / (range.end - range.start)) * (width - left)
  const y = (value: number): number => height - bottom - (value / max) * (height - bottom - top)
  const grid = [0, 0.5, 1].map((share) => gridLine(y(share * max), valueText(share * max, unit)))
  const lines = series.map(({ points }, index) => {
    const path = points.map(([at, value]) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
    return `<polyline points="${path}" fill="none" stroke="${colourOf(index)}" stroke-width="1.5"/>`
  })
  const minutes = Math.round((range.end - range.start) / 60)
  const times = `<text x="${left}" y="${height - 4}">−${minutes} min</text><text x="${width}" y="${height - 4}" text-anchor="end">now</text>`
  const svg = `<svg viewBox="0 0 ${width} ${height}" role="img">${grid.join('')}${lines.join('')}${times}</svg>`
  return `${svg}<ul>${series.map((one, index) => legendItem(one, index, unit)).join('')}</ul>`
}

function gridLine(y: number, label: string): string {
  const text = `<text x="${left - 6}" y="${(y + 4).toFixed(1)}" text-anchor="end">${escapeHtml(label)}</text>`
  return `<line x1="${left}" x2="${width}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}" stroke="#ddd"/>${text}`
}

function legendItem({ name, points }: Series, index: number, unit: Unit): string {
  const last = points.at(-1)?.[1] ?? 0
  return `<li><svg viewBox="0 0 10 10" class="key"><rect width="10" height="10" fill="${colourOf(index)}"/></svg> ${escapeHtml(name)}: ${escapeHtml(valueText(last, unit))}</li>`
}

function colourOf(index: number): string {
  return colours[index % colours.length] as string
}

const units: Readonly<Record<Unit, (value: number) => string>> = {
  short: (value) => compact(value),
  ms: (value) => `${compact(value)} ms`,
  s: (value) => `${compact(value)} s`,
  bytes: (value) => bytesText(value),
  Bps: (value) => `${bytesText(value)}/s`,
  cps: (value) => `${compact(value)}/s`,
  percentunit: (value) => `${compact(value * 100)} %`,
  currencyUSD: (value) => `$${compact(value)}`,
}

/** A value with its unit. */
export function valueText(value: number, unit: Unit): string {
  return units[unit](value)
}

const format = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

function compact(value: number): string {
  return format.format(value)
}

function bytesText(value: number): string {
  const names = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const
  const power = Math.min(names.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, value)) / 10)))
  return `${compact(value / 1024 ** power)} ${names[power]}`
}
