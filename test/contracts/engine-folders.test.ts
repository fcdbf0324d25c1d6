import { join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sources } from './house.ts'
import { importTable } from './import-table.ts'

/**
 * Which folder of the engine may import which, type imports included. In the table `compact` is the folder `codec/compact`, and `doors` are
 * the files directly in `src`.
 */
const allowed = importTable('engine')
const doors = ['advance', 'apply', 'birth', 'read', 'replay']
const source = 'packages/engine/src/'

function folderOf(path: string): string {
  const inside = path.slice(source.length)
  if (inside.startsWith('codec/compact/')) return 'compact'
  return inside.includes('/') ? (inside.split('/')[0] as string) : 'doors'
}

const files = sources().filter(({ path }) => path.startsWith(source))

describe('the folders of the engine', () => {
  test('only the doors are files directly in src', () => {
    expect(files.length).toBeGreaterThan(250)
    const open = files.filter(({ path }) => folderOf(path) === 'doors').map(({ path }) => path)
    expect(open).toEqual(doors.map((door) => `${source}${door}.ts`))
  })

  test('are all in the table, and it lists no other', () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)))
    expect([...folders].sort()).toEqual([...allowed.keys()].sort())
    for (const [name, targets] of allowed) for (const target of targets) expect(folders, name).toContain(target)
  })

  test('import only what the table allows', () => {
    const broken = files.flatMap(({ path, imports }) => {
      const folder = folderOf(path)
      return imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => normalize(join(path, '..', specifier)))
        .filter((target) => folderOf(target) !== folder && !allowed.get(folder)?.has(folderOf(target)))
        .map((target) => `${path} imports ${target}`)
    })
    expect(broken).toEqual([])
  })

  test('do not import each other in a circle, except the doors and the shapes', () => {
    const left = new Map([...allowed].filter(([name]) => !['doors', 'life', 'catalogue'].includes(name)))
    for (;;) {
      const free = [...left].filter(([, targets]) => ![...targets].some((target) => left.has(target)))
      if (free.length === 0) break
      for (const [name] of free) left.delete(name)
    }
    expect([...left.keys()]).toEqual([])
  })

  test('a migration imports nothing that a later change of the shape of a life would change', () => {
    const migrations = files.filter(({ path }) => path.startsWith(`${source}codec/migrations/`))
    expect(migrations.length).toBeGreaterThan(1)
    const broken = migrations.flatMap(({ path, imports }) => {
      const [own] = path.slice(`${source}codec/migrations/`.length).split('-')
      const isFixed = (specifier: string): boolean =>
        specifier.startsWith('@lifegrid/base/') || specifier.startsWith(`./${own}-`)
      return imports.filter((specifier) => !isFixed(specifier)).map((specifier) => `${path} imports ${specifier}`)
    })
    expect(broken).toEqual([])
  })

  test('the shapes import no rule, and the systems import no story, commands, views, heirs or doors', () => {
    for (const shapes of ['life', 'catalogue'])
      for (const target of allowed.get(shapes) ?? []) expect(['life', 'catalogue', 'compact']).toContain(target)
    for (const above of ['story', 'commands', 'views', 'heirs', 'doors'])
      expect(allowed.get('systems')).not.toContain(above)
  })
})
