import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PopulationReport } from '@lifegrid/engine/lab/population'

/** The figures of the committed report as numbers, from the project's root. */
export const figuresFile = 'docs/generated/population/figures.json'

/** What was measured → the value, and its standard error. */
export interface Figures {
  readonly lives: number
  readonly figures: Readonly<Record<string, readonly [value: number, error: number]>>
}

/**
 * More standard errors than this between two populations are no chance: they lived under other rules, or with other content. The lives of both
 * have the same seeds, so that they differ less than two samples would.
 */
const errorsApart = 4

export function figuresOf(report: PopulationReport): Figures {
  const rows = report.groups.flatMap((group) => group.rows).filter(({ of }) => of > 0)
  const figures = Object.fromEntries(rows.map(({ what, value, valueError }) => [what, [value, valueError] as const]))
  return { lives: report.lives, figures }
}

export function readFigures(root: string): Figures {
  return JSON.parse(readFileSync(join(root, figuresFile), 'utf8')) as Figures
}

/**
 * The figures that these lives and the committed report have differently, beyond chance, and those that only one of them has: then the report
 * is of another program. What has no sampling error, such as a count in the catalogue or a maximum, changes with each event that is added and
 * is not compared.
 */
export function farFrom(committed: Figures, report: PopulationReport): string[] {
  const now = figuresOf(report).figures
  const rows = new Set(report.groups.flatMap((group) => group.rows).map(({ what }) => what))
  const names = new Set([...Object.keys(committed.figures), ...Object.keys(now)])
  return [...names].filter((what) => {
    const [before, after] = [committed.figures[what], now[what]]
    // Fewer lives may have no case of something rare.
    if (after === undefined) return !rows.has(what)
    if (before === undefined) return true
    if (before[1] === 0 || after[1] === 0) return false
    return Math.abs(before[0] - after[0]) > errorsApart * Math.sqrt(before[1] ** 2 + after[1] ** 2)
  })
}
