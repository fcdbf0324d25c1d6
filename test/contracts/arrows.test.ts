import { isBuiltin } from 'node:module'
import { join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { members, sources } from './house.ts'
import { importTable } from './import-table.ts'

describe('the table of allowed imports', () => {
  const allowed = importTable('arrows')
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

  test('has no cycle', () => {
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
  // Biome has a rule for it (`noImportCycles`), which reads the whole project for every file that an editor or a script checks.
  test('of files have no cycle', () => {
    const files = new Map(sources().map(({ path, imports }) => [path, imports]))
    const importsOf = (path: string): string[] =>
      (files.get(path) ?? []).filter((name) => name.startsWith('.')).map((name) => normalize(join(path, '..', name)))
    const finished = new Set<string>()
    const cycleFrom = (path: string, way: readonly string[]): string | undefined => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path].join(' → ')
      if (finished.has(path)) return
      for (const next of importsOf(path)) {
        const cycle = cycleFrom(next, [...way, path])
        if (cycle !== undefined) return cycle
      }
      finished.add(path)
    }
    expect([...files.keys()].map((path) => cycleFrom(path, [])).filter((cycle) => cycle !== undefined)).toEqual([])
  })

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
