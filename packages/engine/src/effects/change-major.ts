import type { ChangeMajorEffect } from '../catalogue/effect.ts'
import { roll } from '../core/turn.ts'
import { majorsAt, schoolNamed } from '../systems/school/college.ts'
import { setMajor, whyNotMajor } from '../systems/school/studies.ts'
import type { EffectKind } from './define.ts'

export const changeMajor: EffectKind<ChangeMajorEffect> = {
  kind: 'changeMajor',
  changes: ['facts'],
  applies(_, turn) {
    const { life, catalogue } = turn
    const { current } = life.education
    const school = current === null ? undefined : schoolNamed(catalogue, current.school)
    if (current === null || school === undefined) return
    const open = majorsAt(catalogue, school)
    const field = open.find((one) => one.id === current.major)?.field
    const others = open.filter(
      (one) => one.field !== field && whyNotMajor(life, catalogue, one.id, undefined) === undefined,
    )
    const major = others[Math.floor(roll(turn, 'schooling', 'change-major') * others.length)]
    if (major !== undefined) setMajor(turn, major.id, undefined)
  },
  explains: () => 'another major',
  bounds: () => null,
}
