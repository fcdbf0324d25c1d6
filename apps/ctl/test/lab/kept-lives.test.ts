import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LifeSeen } from '@lifegrid/engine/lab/population'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type KeptLives, openKeptLives } from '../../src/lab/kept-lives.ts'
import { liveInThreads } from '../../src/lab/live-in-threads.ts'
import { projectRoot } from '../../src/project-root.ts'

let folder = ''
beforeAll(async () => {
  folder = await testFolder('kept-lives')
})
afterAll(() => rmSync(folder, { recursive: true }))

const open = (path: string): KeptLives => openKeptLives(path, 'calibrated', projectRoot)
const live = (kept: KeptLives, count: number, lived: (more: number) => void = () => undefined): Promise<LifeSeen[]> =>
  liveInThreads({ count, workers: 1, ruleset: 'calibrated', lived, kept })

test('a run that was killed while it wrote goes on with the lives that it had kept, and gives the same population', async () => {
  const path = join(folder, 'killed.jsonl')
  const first = await live(open(path), 2)
  appendFileSync(path, '{"from":2,"lives":[{"se')
  const again = open(path)
  expect([...again.lives.keys()]).toEqual([0, 1])
  const told: number[] = []
  const lives = await live(again, 3, (more) => void told.push(more))
  expect(told).toEqual([2, 1])
  expect(lives.map(({ seed }) => seed)).toEqual(['0', '1', '2'])
  expect(lives.slice(0, 2)).toEqual(first)
  expect(open(path).lives.size).toBe(3)
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(4)
})

test('lives of other rules or content are not mixed with these', () => {
  const path = join(folder, 'other.jsonl')
  appendFileSync(path, `${JSON.stringify({ ruleset: 'calibrated', rules: 'others' })}\n`)
  expect(() => open(path)).toThrow('has lives of other rules or content')
})

test('a file that is no file of kept lives is refused, and not changed', () => {
  const path = join(folder, 'notes.txt')
  for (const text of ['one line without an end', 'a line\nand one without an end', '{"ruleset":"other"}\n{"from":0,']) {
    writeFileSync(path, text)
    expect(() => open(path)).toThrow('Remove it, or keep these lives in another file')
    expect(readFileSync(path, 'utf8')).toBe(text)
  }
  expect(() => open(folder)).toThrow('The kept lives cannot be read')
})

test('a run that was killed while it wrote the first line begins again', () => {
  const path = join(folder, 'begun.jsonl')
  open(path)
  const head = readFileSync(path, 'utf8')
  writeFileSync(path, head.slice(0, 20))
  expect(open(path).lives.size).toBe(0)
  expect(readFileSync(path, 'utf8')).toBe(head)
})
