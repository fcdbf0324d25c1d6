import type { ItemDefinition } from '../../catalogue/item.ts'

type Matter = 'cloth' | 'machine' | 'furniture' | 'other'

/** Last words of the names of things that run, and of things that stand. What is neither has a text that fits everything. */
const machines = /\b(machine|dishwasher|player|television|telephone|laptop|console|camera|car|van|bicycle|lights)$/
const furniture = /(chair|shelf|table|table for eight|mattress|sofa|lamp|piano)$/

/** How things go, by what they are made of; `{thing}` is the name. */
const texts: Readonly<Record<Matter, readonly [string, ...string[]]>> = {
  cloth: [
    'Your {thing} has worn thin where everything wears thin, and one morning lets the light through.',
    'You hold your {thing} up to the window, and see the window.',
  ],
  machine: [
    'Your {thing} gives up, on an ordinary morning. You keep a screw.',
    'Your {thing} makes a noise that it has never made, and then none. To mend it would cost more than it did.',
  ],
  furniture: [
    'Your {thing} gives way, with a sigh, under nobody. The marks on the floor stay.',
    'Two strangers carry your {thing} down the stairs. Outside it looks smaller.',
  ],
  other: [
    'Your {thing} is at an end, on an ordinary morning. You had thought that it would last.',
    'That was your {thing}. For a week your hand still looks for it.',
  ],
}

/** What the player is told when a thing has had its day; `die`, from 0 to 1, draws among the texts for its kind. */
export function brokenText(item: Pick<ItemDefinition, 'name' | 'category'>, die: number): string {
  const of = texts[matterOf(item)]
  const text = of[Math.floor(die * of.length)] ?? of[0]
  return text.replaceAll('{thing}', item.name.replace(/^(?:an?|the) /, ''))
}

function matterOf({ name, category }: Pick<ItemDefinition, 'name' | 'category'>): Matter {
  if (category === 'clothes') return 'cloth'
  if (machines.test(name)) return 'machine'
  return furniture.test(name) ? 'furniture' : 'other'
}
