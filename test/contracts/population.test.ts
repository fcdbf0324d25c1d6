import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { populationDigest, populationFile } from '../../apps/ctl/src/lab/report/population-digest.ts'
import { reportFile } from '../../apps/ctl/src/lab/report/write-report.ts'

const root = join(import.meta.dirname, '../..')

test('the web client compares players with the lives of the population report', () => {
  const figures = readFileSync(join(root, populationFile), 'utf8')
  const report = readFileSync(join(root, reportFile), 'utf8')
  const [, digest] = /population\.json, digest ([0-9a-f]+)\./.exec(report) ?? []
  const [, lives] = /^# (\d+) lives/m.exec(report) ?? []
  expect(digest, 'write both again: CONTRIBUTING.md says how').toBe(populationDigest(figures))
  expect((JSON.parse(figures) as { lives: number }).lives).toBe(Number(lives))
})
