import { z } from 'zod'
import { personId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const getPersonVerbs = defineCommand({
  name: 'getPersonVerbs',
  kind: 'read',
  message: z.strictObject({ id: personId.describe("The person's id.") }),
  summary: 'Asks what the player can do with a person, with the costs, and the reason where it is not possible now.',
  example: { id: 'p1' },
  answers: ['personVerbs'],
  refusals: ['no_such_person'],
})
