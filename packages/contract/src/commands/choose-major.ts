import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const chooseMajor = defineCommand({
  name: 'chooseMajor',
  kind: 'write',
  message: z.strictObject({
    major: thingId,
    minor: thingId.nullable().optional().describe("The minor's id. Null drops the minor; absent leaves it as it is."),
  }),
  summary: 'Chooses a major, and optionally a minor, at college. Changing the major late costs a year.',
  example: { major: 'history', minor: 'photography' },
  answers: ['u'],
  refusals: [...inPlay, 'not_enrolled', 'no_such_major', 'no_such_minor', 'requirements_not_met', 'too_late'],
})
