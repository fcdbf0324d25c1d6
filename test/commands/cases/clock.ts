import { casesOf } from '../define.ts'
import { ask } from '../questions.ts'

export const start = casesOf('start', {}, { decision_pending: { given: (one) => ask(one, { running: true }) } })
export const stop = casesOf('stop', { before: [{ type: 'start' }] }, {})
export const speed = casesOf('speed', { message: 500 }, {})
export const talkMode = casesOf('talkMode', {}, {})
export const awayMode = casesOf(
  'awayMode',
  { message: { mode: 'freeze', hold: ['work'] } },
  { no_such_category: { message: { mode: 'freeze', hold: ['astronomy'] } } },
)
