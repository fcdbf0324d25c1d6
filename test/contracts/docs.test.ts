import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './house.ts'

/** Every page, by path from the root. */
const pages = ['README.md', 'docs/**/*.md', '{apps,packages,infra,test}/*/*.md', 'test/*.md']
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .sort()

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')

  test('names only files that exist', () => {
    const named = [...text.matchAll(/`((?:packages|apps|infra|test|docs)\/[\w./-]*\w)`/g)].map(
      (match) => match[1] as string,
    )
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('links only to pages that exist', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map((match) => match[1] as string)
    expect(linked.filter((path) => !existsSync(join(root, dirname(page), path)))).toEqual([])
  })

  test('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    const named = [...text.matchAll(/\bnpm run (?:-\S+ )*([a-z:]+)/g)].map((match) => match[1] as string)
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
  })
})

test('the pages of every folder are checked', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/spec/engine.md', 'packages/content/README.md']))
})

test('ARCHITECTURE.md has at most 300 lines', () => {
  expect(readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(300)
})

test('every recipe is there', () => {
  const recipes = readdirSync(join(root, 'docs/recipes')).sort()
  expect(recipes).toEqual(expect.arrayContaining(['add-a-command.md', 'add-a-metric.md', 'add-an-event.md']))
})
