import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { habits } from '../../src/lab/habits/all.ts'
import { measures } from '../../src/lab/measures/all.ts'

/** The names of the folder's files, except those that are not entries. */
function filesOf(folder: string, frame: readonly string[]): string[] {
  return readdirSync(new URL(`../../src/lab/${folder}`, import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => !frame.includes(file))
    .sort()
}

test('every habit of the folder is used, under its own name', () => {
  const files = filesOf('habits', ['all', 'habit'])
  expect(new Set(habits.map(({ name }) => name)).size).toBe(habits.length)
  expect(habits.length).toBe(files.length)
})

test('every measure of the folder is in the report, under its own name', () => {
  const files = filesOf('measures', ['all', 'measure'])
  expect(measures.map(({ name }) => name.toLowerCase().replaceAll(' ', '-')).sort()).toEqual(files)
})
