import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownMisses } from '@lifegrid/engine/lab/known-misses'
import { type PopulationReport, reportOn } from '@lifegrid/engine/lab/population'
import { meanRow, type Row, shareRow } from '@lifegrid/engine/lab/rows'
import { expect, test } from 'vitest'
import { farFrom, figuresOf, readFigures } from '../../src/lab/report/figures.ts'
import { metThoughKnown, missesOf } from '../../src/lab/report/misses.ts'
import { reportFile } from '../../src/lab/report/write-report.ts'
import { projectRoot } from '../../src/project-root.ts'

test('the committed report misses what is known to be missed, and nothing else', () => {
  const page = readFileSync(join(projectRoot, reportFile), 'utf8')
  const missed = [...page.matchAll(/^\| (.*?) +\|.*✗ missed/gm)].map(([, what = '']) => what)
  expect(missed.sort()).toEqual(Object.keys(knownMisses).sort())
  for (const [what, why] of Object.entries(knownMisses)) expect(page).toContain(`- ${what}: ${why}`)
})

test('the committed figures are those of the committed report', () => {
  const page = readFileSync(join(projectRoot, reportFile), 'utf8')
  const { lives, figures } = readFigures(projectRoot)
  expect(page).toContain(`# ${lives} lives,`)
  for (const what of Object.keys(figures)) expect(page).toContain(`| ${what} `)
})

const share = (hits: number): Row => shareRow('married by 30', [0.5, 0.5], 0.03, hits, 1000)
const of = (rows: readonly Row[]): PopulationReport => ({
  ...reportOn([], 'calibrated'),
  groups: [{ name: 'Marriage', rows }],
})

test('a figure is missed four standard errors beyond its tolerance, unless it is known to be', () => {
  // A share of a half of 1000 lives has a standard error of 1.6 %.
  const misses = (hits: number): number => missesOf([share(hits)], {}).length
  expect([500, 440, 406].map(misses)).toEqual([0, 0, 1])
  expect([560, 594].map(misses)).toEqual([0, 1])
  expect(missesOf([share(400)], { 'married by 30': 'because' })).toEqual([])
})

test('a figure that is known to be missed and clearly met is found', () => {
  const met = (hits: number): number => metThoughKnown([share(hits)], { 'married by 30': 'because' }).length
  expect([500, 465, 400].map(met)).toEqual([0, 0, 0])
  const exact = meanRow('married by 30', 'count', [5, 7], 1, [6, 6.01])
  expect(metThoughKnown([exact], { 'married by 30': 'because' })).toHaveLength(1)
})

test('a report describes lives whose figures differ from it by chance alone, and no others', () => {
  const committed = figuresOf(of([share(500)]))
  expect(farFrom(committed, of([share(520)]))).toEqual([])
  expect(farFrom(committed, of([share(600)]))).toEqual(['married by 30'])
  expect(farFrom(committed, of([]))).toEqual(['married by 30'])
  expect(farFrom(figuresOf(of([])), of([share(500)]))).toEqual(['married by 30'])
  const noCase = shareRow('married by 30', [0.5, 0.5], 0.03, 0, 0)
  expect(farFrom(committed, of([noCase]))).toEqual([])
})
