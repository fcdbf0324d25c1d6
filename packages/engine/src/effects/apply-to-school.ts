import { assert } from '@lifegrid/base/assert'
import { applyTo, schoolNamed, whyNotApply } from '../systems/school/college.ts'
import type { EffectKind } from './define.ts'

/** The player sends a form to a school, if nothing stands against it. The letter comes weeks later. */
export interface ApplyToSchoolEffect {
  readonly kind: 'applyToSchool'
  readonly school: string
}

export const applyToSchool: EffectKind<ApplyToSchoolEffect> = {
  kind: 'applyToSchool',
  applies({ school }, turn) {
    const definition = schoolNamed(turn.catalogue, school)
    assert(definition !== undefined, 'a school that content names is in the catalogue')
    const { applications } = turn.life.education
    // What has been offered stays as the player wants it.
    if (applications.some((one) => one.school === school)) return
    if (whyNotApply(turn.life, turn.catalogue, definition, null, turn.minute) !== undefined) return
    applyTo(turn, definition, null)
  },
  explains: ({ school }) => `a form to ${school.replaceAll('-', ' ')}`,
  bounds: () => null,
}
