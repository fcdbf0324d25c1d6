import { describe, expect, it } from 'vitest'
import { lineChart, valueText } from '../src/figures/line-chart.ts'

const range = { start: 1000, end: 1900, stepS: 15 }

describe('a chart', () => {
  it('has a line for each series, within its frame, and their last values', () => {
    const chart = lineChart(
      [
        {
          name: 'sim-1',
          points: [
            [1000, 0],
            [1900, 200],
          ],
        },
        { name: 'sim-2', points: [[1450, 100]] },
      ],
      'ms',
      range,
    )
    expect(chart.match(/<polyline/g)).toHaveLength(2)
    expect(chart).toContain('points="64.0,160.0 560.0,8.0"')
    expect(chart).toContain('sim-1: 200 ms')
    expect(chart).toContain('sim-2: 100 ms')
  })

  it('escapes the names of series', () => {
    expect(lineChart([{ name: '<script>', points: [[1000, 1]] }], 'short', range)).toContain('&lt;script&gt;: 1')
  })

  it('can be drawn when everything is zero', () => {
    expect(lineChart([{ name: 'a', points: [[1000, 0]] }], 'short', range)).not.toContain('NaN')
  })
})

it('values have their unit', () => {
  expect(valueText(1536, 'bytes')).toBe('1.5 KiB')
  expect(valueText(0.1234, 'percentunit')).toBe('12.3 %')
  expect(valueText(0, 'Bps')).toBe('0 B/s')
  expect(valueText(12_345, 'cps')).toBe('12,300/s')
})
