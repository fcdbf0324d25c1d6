import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './house.ts'

/** Every page that a person wrote or reads, from the root. */
const pages = [
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
  ...(existsSync(join(root, 'README.md')) ? ['README.md'] : []),
].sort()

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')

  test('names only files that are there', () => {
    const named = [...text.matchAll(/`((?:packages|apps|infra|test|docs)\/[\w./-]*\w)`/g)].map(
      (match) => match[1] as string,
    )
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('has no dead link to another page', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map((match) => match[1] as string)
    expect(linked.filter((path) => !existsSync(join(root, dirname(page), path)))).toEqual([])
  })
})

test('ARCHITECTURE.md can be read in one go', () => {
  expect(readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(300)
})

test('every recipe is there', () => {
  const recipes = readdirSync(join(root, 'docs/recipes')).sort()
  expect(recipes).toEqual(['add-a-command.md', 'add-a-metric.md', 'add-an-event.md'])
})
