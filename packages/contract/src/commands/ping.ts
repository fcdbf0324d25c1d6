import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const ping = defineCommand({
  name: 'ping',
  kind: 'read',
  message: noMessage,
  summary: 'Heartbeat. The edge answers it.',
  example: undefined,
  answers: ['pong'],
  refusals: [],
})
