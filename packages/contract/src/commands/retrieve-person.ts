import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const retrievePerson = defineCommand({
  name: 'retrievePerson',
  kind: 'read',
  message: z.strictObject({ id: thingId }),
  summary: 'Asks for the details of a person.',
  example: { id: 'p1' },
  answers: ['personObject'],
  refusals: ['no_such_person'],
})
