import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import css from './chart.module.css'

/** A line of a chart. */
export interface Line {
  readonly name: string
  /** One value for each x; null where none is known. */
  readonly values: readonly (number | null)[]
  /** A token of the colours, such as `--ink`. */
  readonly colour: string
  /** Dashes in px, so that lines differ not by colour alone. */
  readonly dash?: readonly number[]
}

interface ChartProps {
  /** What the chart shows, in words. The same values are in a table next to it. */
  readonly label: string
  readonly xs: readonly number[]
  readonly lines: readonly Line[]
  /** The range of the values; found from them when absent. */
  readonly range?: readonly [number, number]
  readonly asText: (value: number) => string
}

const heightPx = 220

/** Years between the marks below the chart. */
const yearSteps = [1, 2, 5, 10, 20] as const

/** Values over the years of a life. */
export function Chart({ label, xs, lines, range, asText }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const parent = place.current
    if (parent === null) return
    const tokens = getComputedStyle(parent)
    const colour = (token: string): string => canvasColour(parent, tokens.getPropertyValue(token))
    const axis = {
      stroke: colour('--ink-soft'),
      font: `italic 13px ${tokens.getPropertyValue('--serif')}`,
      grid: { stroke: colour('--ink-faint'), width: 1 },
      ticks: { show: false },
    }
    const plot = new uPlot(
      {
        width: parent.clientWidth,
        height: heightPx,
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false }, ...(range !== undefined && { y: { range: [...range] } }) },
        series: [
          {},
          ...lines.map(({ name, colour: token, dash }) => ({
            label: name,
            stroke: colour(token),
            width: 1.75,
            spanGaps: true,
            points: { show: false },
            ...(dash !== undefined && { dash: [...dash] }),
          })),
        ],
        axes: [
          { ...axis, grid: { show: false }, incrs: [...yearSteps] },
          { ...axis, size: 72, values: (_, splits) => splits.map(asText) },
        ],
      },
      [[...xs], ...lines.map(({ values }) => [...values])],
      parent,
    )
    const resized = new ResizeObserver(() => plot.setSize({ width: parent.clientWidth, height: heightPx }))
    resized.observe(parent)
    return () => {
      resized.disconnect()
      plot.destroy()
    }
  }, [xs, lines, range, asText])
  return <div ref={place} role="img" aria-label={label} className={css.chart} />
}

/** A token is written as `light-dark(…)`, which a canvas does not know. The browser computes it for an element. */
function canvasColour(parent: HTMLElement, value: string): string {
  const probe = document.createElement('span')
  probe.style.color = value
  parent.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
