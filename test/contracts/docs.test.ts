import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withArticle } from '@lifegrid/base/with-article'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../apps/ctl/src/new/kinds.ts'
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

/** Recipes for parts that have no template. */
const otherRecipes = ['add-a-configuration-variable.md', 'add-a-lua-script.md', 'add-a-verb.md', 'change-the-life.md']

test('there is a recipe for every kind of part that lifegrid new creates, and no recipe for anything unknown', () => {
  const forKinds = Object.keys(kinds).map((kind) => `add-${withArticle(kind).replace(' ', '-')}.md`)
  expect(readdirSync(join(root, 'docs/recipes')).sort()).toEqual([...forKinds, ...otherRecipes].sort())
})

test.each(Object.keys(kinds))('the recipe for the kind %s begins with its template', (kind) => {
  const recipe = `docs/recipes/add-${withArticle(kind).replace(' ', '-')}.md`
  expect(readFileSync(join(root, recipe), 'utf8')).toContain(`npx lifegrid new ${kind} <name>`)
})
