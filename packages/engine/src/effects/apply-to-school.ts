import { assert } from '@lifegrid/base/assert'
import type { ApplyToSchoolEffect } from '../catalogue/effect.ts'
import { applyTo, schoolNamed, whyNotApply } from '../systems/school/college.ts'
import type { EffectKind } from './define.ts'

export const applyToSchool: EffectKind<ApplyToSchoolEffect> = {
  kind: 'applyToSchool',
  changes: ['facts'],
  applies({ school }, turn) {
    const definition = schoolNamed(turn.catalogue, school)
    assert(definition !== undefined, 'a school in an effect is in the catalogue')
    const { applications } = turn.life.education
    // An application that exists stays as the player has made it.
    if (applications.some((one) => one.school === school)) return
    if (whyNotApply(turn.life, turn.catalogue, definition, null, turn.minute) !== undefined) return
    applyTo(turn, definition, null)
  },
  explains: ({ school }) => `a form to ${school.replaceAll('-', ' ')}`,
  bounds: () => null,
}
