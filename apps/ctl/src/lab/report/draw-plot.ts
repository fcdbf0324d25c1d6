import type { Plot, PlotSeries } from '@lifegrid/engine/lab/measures/measure'

const width = 720
const left = 72
const right = 16
const top = 36
const plotHeight = 260
const rowHeight = 18
/** Colors that people with the usual kinds of color blindness can tell apart (Okabe and Ito). */
const colors = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'] as const

/** Draws a plot as an SVG with axes and a legend. It has a white ground, so that it can be read on dark pages too. */
export function drawPlot(plot: Plot): string {
  return plot.kind === 'lines' ? drawLines(plot) : drawBars(plot)
}

function drawLines({ title, x, y, series }: Plot): string {
  const points = series.flatMap((one) => one.points)
  const xs = points.map(([value]) => value)
  const [from, to] = [Math.min(...xs), Math.max(...xs)]
  const top0 = niceTop(Math.max(...points.map(([, value]) => value)))
  const px = (value: number): number => left + ((value - from) / Math.max(1, to - from)) * (width - left - right)
  const py = (value: number): number => top + plotHeight * (1 - value / top0)
  const ticks = ticksOf(from, to).map(
    (value) => `<text x="${px(value).toFixed(1)}" y="${top + plotHeight + 18}" text-anchor="middle">${value}</text>`,
  )
  const drawn = series.map((one, index) => drawSeries(one, colorOf(series, index), px, py))
  const legend = series.map((one, index) => legendItem(one, colorOf(series, index), index))
  const body = [...grid(top0, py), ...ticks, axisName(x, top + plotHeight + 36), ...drawn, ...legend]
  return svg(title, y, top + plotHeight + 48 + rowHeight * series.length, body)
}

/** Horizontal bars, because causes of death have long names. */
function drawBars({ title, x, y, labels = [], series }: Plot): string {
  const points = series[0]?.points ?? []
  const most = niceTop(Math.max(...points.map(([, value]) => value)))
  const start = left + 110
  const bars = points.map(([, value], index) => {
    const at = top + index * rowHeight
    const length = (value / most) * (width - start - right - 60)
    const label = `<text x="${start - 8}" y="${at + 13}" text-anchor="end">${escaped(labels[index] ?? '')}</text>`
    const bar = `<rect x="${start}" y="${at + 2}" width="${length.toFixed(1)}" height="${rowHeight - 4}" fill="${colors[0]}"/>`
    return `${label}${bar}<text x="${(start + length + 6).toFixed(1)}" y="${at + 13}">${figure(value, most)}</text>`
  })
  return svg(title, `${y}, by ${x}`, top + rowHeight * points.length + 12, bars)
}

function drawSeries(
  { points, target }: PlotSeries,
  color: string,
  px: (value: number) => number,
  py: (value: number) => number,
): string {
  const at = points.map(([x, y]) => [px(x).toFixed(1), py(y).toFixed(1)] as const)
  if (target === true)
    return at
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4" fill="none" stroke="${color}" stroke-width="2"/>`)
      .join('')
  return `<polyline points="${at.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`
}

/** A target has the color of the series before it when it belongs to it: "female, lived" and "female, survey". */
function colorOf(series: readonly PlotSeries[], index: number): string {
  const owner = (series[index]?.name ?? '').split(',')[0]
  const first = series.findIndex(({ name }) => name.split(',')[0] === owner)
  const lines = new Set(series.slice(0, first).map(({ name }) => name.split(',')[0]))
  return colors[lines.size % colors.length] as string
}

function legendItem({ name, target }: PlotSeries, color: string, index: number): string {
  const y = top + plotHeight + 52 + index * rowHeight
  const mark =
    target === true
      ? `<circle cx="${left + 10}" cy="${y - 4}" r="4" fill="none" stroke="${color}" stroke-width="2"/>`
      : `<line x1="${left}" x2="${left + 20}" y1="${y - 4}" y2="${y - 4}" stroke="${color}" stroke-width="2"/>`
  return `${mark}<text x="${left + 28}" y="${y}">${escaped(name)}</text>`
}

function grid(most: number, py: (value: number) => number): string[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const y = py(share * most)
    const line = `<line x1="${left}" x2="${width - right}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}" stroke="#ddd"/>`
    return `${line}<text x="${left - 8}" y="${(y + 4).toFixed(1)}" text-anchor="end">${figure(share * most, most)}</text>`
  })
}

function axisName(name: string, y: number): string {
  return `<text x="${(left + width - right) / 2}" y="${y}" text-anchor="middle" fill="#555">${escaped(name)}</text>`
}

function svg(title: string, y: string, height: number, body: readonly string[]): string {
  const style = 'font-family="system-ui, sans-serif" font-size="12" fill="#222"'
  const head = `<text x="16" y="20" font-weight="bold">${escaped(title)} <tspan font-weight="normal" fill="#555">(${escaped(y)})</tspan></text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" ${style}>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    head,
    ...body,
    '</svg>',
    '',
  ].join('\n')
}

/** The end of the axis: 1, 2, 2.5, 5 or 10 times a power of ten, and 1 for shares of nearly all. */
function niceTop(most: number): number {
  if (most <= 0) return 1
  let power = 1
  while (power * 10 <= most) power *= 10
  while (power > most) power /= 10
  return [1, 2, 2.5, 5, 10].map((times) => times * power).find((end) => end >= most - 1e-9) ?? most
}

function ticksOf(from: number, to: number): number[] {
  const step = to - from > 60 ? 20 : to - from > 25 ? 10 : 5
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step)
}

const format = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

function figure(value: number, most: number): string {
  return most <= 1 ? `${format.format(value * 100)} %` : format.format(value)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
