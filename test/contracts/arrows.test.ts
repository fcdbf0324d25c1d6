import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { members, root, sources } from './house.ts'

/** Package → packages that it may import, from ARCHITECTURE.md. */
function arrows(): Map<string, Set<string>> {
  const page = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8')
  const table = /<!-- arrows -->([\s\S]*?)<!-- \/arrows -->/.exec(page)?.[1]
  if (table === undefined) throw new Error('docs/ARCHITECTURE.md has no table of allowed imports')
  const rows = table.split('\n').filter((line) => /^\| *[a-z]/.test(line) && !line.includes('may import'))
  return new Map(
    rows.map((row) => {
      const [name = '', allowed = ''] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      return [name, new Set(allowed.split(/\s+/).filter((word) => word !== ''))]
    }),
  )
}

describe('the table of allowed imports', () => {
  const allowed = arrows()
  const files = sources()

  test('lists every package and app, and nothing else', () => {
    const names = members().map(({ name }) => name)
    expect([...allowed.keys()].sort()).toEqual([...names].sort())
    for (const [name, targets] of allowed) {
      expect(
        [...targets].filter((target) => !names.includes(target)),
        name,
      ).toEqual([])
    }
  })

  test('has no circle', () => {
    const reach = (from: string, seen: Set<string>): Set<string> => {
      for (const to of allowed.get(from) ?? []) if (!seen.has(to)) reach(to, seen.add(to))
      return seen
    }
    expect([...allowed.keys()].filter((name) => reach(name, new Set()).has(name))).toEqual([])
  })

  test('allows every import', () => {
    const broken = files.flatMap(({ path, member, imports }) =>
      imports
        .map((specifier) => /^@lifegrid\/([^/]+)/.exec(specifier)?.[1])
        .filter((to) => to !== undefined && to !== member.name && !allowed.get(member.name)?.has(to))
        .map((to) => `${path} imports ${to}`),
    )
    expect(broken).toEqual([])
  })

  test('allows every dependency in a package.json, so that an image contains only what it needs', () => {
    const broken = members().flatMap(({ name, dependencies }) =>
      dependencies
        .filter((dependency) => dependency.startsWith('@lifegrid/'))
        .map((dependency) => dependency.replace('@lifegrid/', ''))
        .filter((to) => !allowed.get(name)?.has(to))
        .map((to) => `${name} depends on ${to}`),
    )
    expect(broken).toEqual([])
  })
})

describe('imports', () => {
  test('a relative import stays inside its package', () => {
    const broken = sources().flatMap(({ path, member, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => !normalize(join(path, '..', specifier)).startsWith(`${member.folder}/src/`))
        .map((specifier) => `${path} imports ${specifier}`),
    )
    expect(broken).toEqual([])
  })

  test('every run-time import is a dependency in package.json', () => {
    const broken = sources().flatMap(({ path, member, runtimeImports }) =>
      runtimeImports
        .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
        .map((specifier) =>
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => name !== `@lifegrid/${member.name}` && !member.dependencies.includes(name))
        .map((name) => `${path} imports ${name}`),
    )
    expect([...new Set(broken)]).toEqual([])
  })
})
