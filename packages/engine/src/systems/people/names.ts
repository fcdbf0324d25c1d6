import type { Life } from '../../life/life.ts'

/**
 * A first name that nobody in the life has: neither the player, nor the people, nor their partners. If there is none, a
 * name that is not in `never`; if there is none either, any name.
 * @param draw 0 to 1 (excluded). The name at this position of the list is taken if it is free, else the next free one, so that another
 * person in the life seldom changes the result of a draw.
 */
export function freeName(
  { firstname, people }: Pick<Life, 'firstname' | 'people'>,
  names: readonly string[],
  draw: number,
  ...never: readonly string[]
): string {
  const start = Math.floor(draw * names.length)
  const inOrder = [...names.slice(start), ...names.slice(0, start)]
  const taken = new Set([firstname, ...people.flatMap((person) => [person.firstname, person.partner ?? '']), ...never])
  return inOrder.find((name) => !taken.has(name)) ?? inOrder.find((name) => !never.includes(name)) ?? inOrder[0] ?? ''
}
