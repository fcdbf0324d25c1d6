import { describe, expect, it } from 'vitest'
import { relationOfPlayedToHeir, relationToHeir, rememberedDead } from '../../src/heirs/heir-relations.ts'
import type { Line } from '../../src/heirs/heirs.ts'
import type { Person } from '../../src/life/person.ts'
import type { Relation } from '../../src/life/vocabulary.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'

const one = grownLife(30)

function someone(relation: Relation, over: Partial<Person> = {}): Person {
  return { ...addSomeone(one, { relation }), ...over }
}

describe('relationToHeir', () => {
  it.each<[line: Line, was: Relation, sex: 'female' | 'male', is: Relation | null]>([
    ['child', 'mother', 'female', 'grandmother'],
    ['child', 'father', 'male', 'grandfather'],
    ['child', 'sister', 'female', 'aunt'],
    ['child', 'son', 'male', 'brother'],
    ['child', 'granddaughter', 'female', 'niece'],
    ['child', 'nephew', 'male', 'cousin'],
    ['child', 'spouse', 'male', 'acquaintance'],
    ['child', 'friend', 'male', null],
    ['grandchild', 'spouse', 'female', 'grandmother'],
    ['grandchild', 'daughter', 'female', 'aunt'],
    ['grandchild', 'granddaughter', 'female', 'cousin'],
    ['grandchild', 'mother', 'female', null],
    ['nibling', 'father', 'male', 'grandfather'],
    ['nibling', 'brother', 'male', 'uncle'],
    ['nibling', 'son', 'male', 'cousin'],
    ['nibling', 'niece', 'female', 'cousin'],
    ['nibling', 'spouse', 'female', null],
    ['sibling', 'mother', 'female', 'mother'],
    ['sibling', 'cousin', 'male', 'cousin'],
    ['sibling', 'daughter', 'female', 'niece'],
    ['sibling', 'nephew', 'male', 'nephew'],
    ['sibling', 'spouse', 'female', null],
    ['friend', 'mother', 'female', null],
  ])('heir of the line %s: the old life’s %s (%s) is the %s', (line, was, sex, is) => {
    expect(
      relationToHeir(line, someone('friend', { id: 'heir', parent: 'p777' }), someone(was, { sex, parent: 'p778' })),
    ).toBe(is)
  })

  it('returns mother, father, daughter and son for the heir’s own parents and children, whatever the line', () => {
    const heir = someone('granddaughter', { id: 'heir', parent: 'p777' })
    expect(relationToHeir('grandchild', heir, someone('son', { id: 'p777', sex: 'male' }))).toBe('father')
    expect(relationToHeir('friend', heir, someone('cousin', { id: 'p777', sex: 'female' }))).toBe('mother')
    expect(relationToHeir('sibling', heir, someone('niece', { parent: 'heir', sex: 'female' }))).toBe('daughter')
    expect(relationToHeir('child', heir, someone('grandson', { parent: 'heir', sex: 'male' }))).toBe('son')
  })

  it('returns brother or sister for children of the same parent, and cousin otherwise', () => {
    const heir = someone('grandson', { id: 'heir', parent: 'p777' })
    const sister = someone('granddaughter', { parent: 'p777', sex: 'female' })
    const cousin = someone('granddaughter', { parent: 'p778', sex: 'female' })
    expect([relationToHeir('grandchild', heir, sister), relationToHeir('grandchild', heir, cousin)]).toEqual([
      'sister',
      'cousin',
    ])
    const brother = someone('nephew', { parent: 'p777', sex: 'male' })
    expect(relationToHeir('nibling', { ...heir, relation: 'nephew' }, brother)).toBe('brother')
  })
})

describe('relationOfPlayedToHeir', () => {
  it.each<[Line, female: Relation, male: Relation]>([
    ['child', 'mother', 'father'],
    ['grandchild', 'grandmother', 'grandfather'],
    ['nibling', 'aunt', 'uncle'],
    ['sibling', 'sister', 'brother'],
    ['friend', 'friend', 'friend'],
  ])('for an heir of the line %s the old character is the %s or the %s', (line, female, male) => {
    expect([relationOfPlayedToHeir(line, 'female'), relationOfPlayedToHeir(line, 'male')]).toEqual([female, male])
  })

  it('leaves only dead parents, siblings and children in the heir’s life', () => {
    expect(rememberedDead).toEqual(['mother', 'father', 'sister', 'brother', 'son', 'daughter'])
  })
})
