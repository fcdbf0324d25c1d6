import { setClock } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import type { Case } from './define.ts'
import { catalogue, type Prepared } from './lives.ts'

type Event = (typeof catalogue.events)[number]

/** Asks a question without a cast that a client can answer at once. */
export function ask({ life, minute }: Prepared, { running = false } = {}): void {
  askEvent(
    life,
    minute,
    eventWith(({ options = [] }) => options.some(isFree)),
  )
  if (!running) return
  life.stopped = false
  setClock(life, life.at, minute)
}

/** The first option of the open question that costs nothing and is always open. */
export function optionId({ question }: Life): string {
  const event = catalogue.events.find(({ id }) => id === question?.eventId)
  return event?.options?.find(isFree)?.id ?? ''
}

/** A case that chooses an option with such a cost or condition, which the life does not meet. */
export function askWith(
  field: 'conditions' | 'energyCost' | 'moneyCost' | 'diamondCost',
  also: (one: Prepared) => void = () => undefined,
): Case<{ eventId: string; option: string }> {
  const costs = ['energyCost', 'moneyCost', 'diamondCost', 'conditions'] as const
  const isWanted = (option: NonNullable<Event['options']>[number]): boolean =>
    costs.every((cost) => (option[cost] !== undefined) === (cost === field))
  const event = eventWith(({ options = [] }) => options.some(isWanted))
  const option = event.options?.find(isWanted)
  return {
    given(one) {
      also(one)
      askEvent(one.life, one.minute, event)
    },
    message: { eventId: event.id, option: option?.id ?? '' },
  }
}

function isFree({ energyCost, moneyCost, diamondCost, conditions }: NonNullable<Event['options']>[number]): boolean {
  return [energyCost, moneyCost, diamondCost, conditions].every((cost) => cost === undefined)
}

/** An event whose question needs nobody else. */
function eventWith(fits: (event: Event) => boolean): Event {
  const event = catalogue.events.find((one) => one.kind === 'question' && one.cast === undefined && fits(one))
  if (event === undefined) throw new Error('the catalogue has no such event')
  return event
}

function askEvent(life: Life, minute: number, event: Event): void {
  life.question = {
    eventId: event.id,
    minute,
    title: event.title,
    message: 'What do you do?',
    cast: {},
    policy: event.offline ?? { kind: 'hold' },
    deadlineMinute: null,
  }
}
