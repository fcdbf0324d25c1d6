import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { habits } from '../../src/lab/habits/all.ts'
import { measures } from '../../src/lab/measures/all.ts'

/** The names of the folder's files, but for the frame's own. */
function filesOf(folder: string, frame: readonly string[]): string[] {
  return readdirSync(new URL(`../../src/lab/${folder}`, import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => !frame.includes(file))
    .sort()
}

test('every habit of the folder is asked, under a name of its own', () => {
  const files = filesOf('habits', ['all', 'habit'])
  expect(new Set(habits.map(({ name }) => name)).size).toBe(habits.length)
  expect(habits.length).toBe(files.length)
})

test('every measure of the folder is in the report, under a name of its own', () => {
  const files = filesOf('measures', ['all', 'measure'])
  expect(measures.map(({ name }) => name.toLowerCase()).sort()).toEqual(files)
})
