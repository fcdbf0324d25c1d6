import { emptyMessage } from '../shapes/no-message.ts'
import { defineCommand, inPlay } from './define.ts'

export const retire = defineCommand({
  name: 'retire',
  kind: 'write',
  message: emptyMessage,
  summary: 'Retires from work and starts the pension. From age 62.',
  example: null,
  answers: ['messageEvent', 'u'],
  refusals: [...inPlay, 'not_for_you', 'too_young'],
})
