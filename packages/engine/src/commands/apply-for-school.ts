import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { applyTo, schoolNamed, whyNotApply } from '../systems/school/college.ts'
import type { Command } from './define.ts'

/** Sends an application, or accepts a place that was offered. */
export const applyForSchool: Command<CommandMessage<'applyForSchool'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { school: id, major = null }) {
    const school = schoolNamed(turn.catalogue, id)
    if (school === undefined) return refusal('no_such_school')
    const closed = whyNotApply(turn.life, turn.catalogue, school, major, turn.minute)
    if (closed !== undefined) return closed
    applyTo(turn, school, major)
    return undefined
  },
}
