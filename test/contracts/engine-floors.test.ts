import { join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sources } from './house.ts'

/**
 * Which room of the engine may import which, type imports included. A room not named in a row is closed to it. `compact` holds the small
 * data structures of `codec/compact`; `doors` are the files that lie in the open.
 */
const floors: Readonly<Record<string, string>> = {
  compact: '',
  catalogue: 'life',
  life: 'compact catalogue',
  core: 'compact life catalogue',
  conditions: 'compact life catalogue core systems',
  systems: 'compact life catalogue core conditions effects',
  effects: 'compact life catalogue core systems story',
  story: 'compact life catalogue core conditions effects systems heirs',
  views: 'life catalogue core systems story heirs',
  heirs: 'compact life catalogue core systems story views doors',
  absence: 'compact life catalogue core systems views doors',
  codec: 'compact life core',
  commands: 'compact life catalogue core systems story heirs views absence doors',
  reads: 'life core systems heirs views',
  doors: 'life core codec commands reads story systems views',
  lab: 'compact life catalogue core codec systems story views commands doors',
}

const doors = ['advance', 'apply', 'birth', 'read', 'replay']
const source = 'packages/engine/src/'

function roomOf(path: string): string {
  const inside = path.slice(source.length)
  if (inside.startsWith('codec/compact/')) return 'compact'
  return inside.includes('/') ? (inside.split('/')[0] as string) : 'doors'
}

const files = sources().filter(({ path }) => path.startsWith(source))

describe('the floors of the engine', () => {
  test('every file stands in a room; only the doors lie in the open', () => {
    expect(files.length).toBeGreaterThan(250)
    const open = files.filter(({ path }) => roomOf(path) === 'doors').map(({ path }) => path)
    expect(open).toEqual(doors.map((door) => `${source}${door}.ts`))
    const rooms = new Set(files.map(({ path }) => roomOf(path)))
    expect([...rooms].sort()).toEqual(Object.keys(floors).sort())
  })

  test('no room imports one that is closed to it', () => {
    const broken = files.flatMap(({ path, imports }) => {
      const room = roomOf(path)
      const allowed = new Set([room, ...(floors[room] ?? '').split(' ')])
      return imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => normalize(join(path, '..', specifier)))
        .filter((target) => !allowed.has(roomOf(target)))
        .map((target) => `${path} imports ${target}`)
    })
    expect(broken).toEqual([])
  })

  test('the shapes import no rule, and the systems neither commands nor the story', () => {
    for (const room of ['life', 'catalogue'])
      expect(
        (floors[room] as string).split(' ').filter((one) => !['life', 'catalogue', 'compact'].includes(one)),
      ).toEqual([])
    for (const above of ['story', 'commands', 'views', 'heirs', 'doors'])
      expect((floors.systems as string).split(' ')).not.toContain(above)
  })
})
