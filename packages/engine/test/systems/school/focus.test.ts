import { describe, expect, it } from 'vitest'
import type { Focus } from '../../../src/life/education.ts'
import type { GaugeName } from '../../../src/life/vocabulary.ts'
import { changeGauge, gaugeAt } from '../../../src/systems/mood/mood.ts'
import { endTermOfFocus, isFavoured, setFocus } from '../../../src/systems/school/focus.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

const names = ['happiness', 'stress', 'health', 'social'] as const satisfies readonly GaugeName[]

describe('the focus', () => {
  it.each<[Focus, readonly number[]]>([
    ['Balanced', [2, 0, 0, 0]],
    ['Academics', [0, 5, 0, 0]],
    ['Sports', [0, 0, 4, 0]],
    ['Social', [2, 0, 0, 8]],
  ])('a term of %s has its own effects', (focus, changes) => {
    const turn = someone(catalogueOf({}), 16)
    const { life, minute } = turn
    // In the middle of the range, so that no change is cut off.
    for (const name of names) changeGauge(life, name, minute, 50 - gaugeAt(life, name, minute))
    setFocus(turn, focus)
    endTermOfFocus(turn)
    expect(life.education.focus).toBe(focus)
    expect(names.map((name) => gaugeAt(life, name, minute) - 50)).toEqual(changes)
  })

  it('favours activities of its kinds; Balanced favours none', () => {
    const kinds = ['sport', 'art', 'academic', 'social', 'outdoors', 'craft'] as const
    const favoured = (focus: Focus): readonly string[] => kinds.filter((kind) => isFavoured(focus, kind))
    expect(favoured('Balanced')).toEqual([])
    expect(favoured('Academics')).toEqual(['academic'])
    expect(favoured('Sports')).toEqual(['sport', 'outdoors'])
    expect(favoured('Social')).toEqual(['art', 'social'])
  })
})
