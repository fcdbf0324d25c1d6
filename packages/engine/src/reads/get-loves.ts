import type { Bond } from '../life/love.ts'
import type { ReadHandler } from './define.ts'

export const getLoves: ReadHandler<unknown> = ({ love, people }) => {
  const names = new Map(people.map(({ id, firstname }) => [id, firstname]))
  const loveOf = ({ personId, status, sinceMinute, marriedMinute, endedMinute }: Bond) => {
    const name = names.get(personId)
    return { personId, ...(name !== undefined && { name }), status, sinceMinute, marriedMinute, endedMinute }
  }
  const bonds = love.bond === null ? love.past : [...love.past, love.bond]
  return { frame: 'loves', body: { loves: bonds.map(loveOf).sort((a, b) => a.sinceMinute - b.sinceMinute) } }
}
