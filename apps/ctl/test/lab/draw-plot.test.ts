import type { Plot } from '@lifegrid/engine/lab/measures/measure'
import { expect, test } from 'vitest'
import { drawPlot } from '../../src/lab/report/draw-plot.ts'

const lines: Plot = {
  title: 'A & B',
  kind: 'lines',
  x: 'age',
  y: 'share',
  series: [
    {
      name: 'female, lived',
      points: [
        [0, 1],
        [50, 0.9],
        [100, 0],
      ],
    },
    {
      name: 'female, table',
      points: [
        [0, 1],
        [100, 0.1],
      ],
      target: true,
    },
    {
      name: 'male, lived',
      points: [
        [0, 1],
        [100, 0],
      ],
    },
  ],
}

test('lines are drawn within the axes, targets as dots in the color of their line', () => {
  const svg = drawPlot(lines)
  expect(svg).toContain('A &amp; B')
  expect(svg).toContain('100 %')
  expect(svg.match(/<polyline/g)).toHaveLength(2)
  expect(svg.match(/points="72\.0,36\.0 /g)).toHaveLength(2)
  // Two dots, and the one of the legend.
  expect(svg.match(/<circle[^>]*stroke="#0072b2"/g)).toHaveLength(3)
  expect(svg).toContain('stroke="#d55e00"')
  expect(svg).not.toContain('NaN')
})

test('bars have a label and a figure each', () => {
  const svg = drawPlot({
    title: 'Deaths',
    kind: 'bars',
    x: 'cause',
    y: 'share',
    labels: ['a stroke', 'old age'],
    series: [
      {
        name: 'x',
        points: [
          [0, 0.4],
          [1, 0.2],
        ],
      },
    ],
  })
  expect(svg).toContain('>a stroke<')
  expect(svg).toContain('>40 %<')
  const widths = [...svg.matchAll(/<rect x="182"[^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 1)
})

test('a plot without values is empty, not broken', () => {
  expect(drawPlot({ ...lines, kind: 'bars', series: [{ name: 'x', points: [] }], labels: [] })).not.toContain('NaN')
})
