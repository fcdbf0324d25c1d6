import { quantile } from '@lifegrid/base/quantile'

/** Formats rows as a table. The first column is left-aligned, the others right-aligned. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [header, ...rows.map((row) => row.map(String))]
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [line(header), rule, ...all.slice(1).map(line)].join('\n')
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}

/** How values are distributed. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly max: number
}

export function spread(values: readonly number[]): Spread {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), max: quantile(values, 1) }
}
