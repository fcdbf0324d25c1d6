import { withoutId } from '@lifegrid/engine/codec/compact/id-table'
import { setClock } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import type { Case } from './define.ts'
import { catalogue, type Prepared } from './lives.ts'

type Event = (typeof catalogue.events)[number]
type Option = NonNullable<Event['options']>[number]

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

/** A case that chooses an option with such a cost, which the life cannot pay. */
export function askWith(
  field: 'energyCost' | 'moneyCost' | 'diamondCost',
  also: (one: Prepared) => void = () => undefined,
): Case<{ eventId: string; option: string }> {
  const costs = ['energyCost', 'moneyCost', 'diamondCost', 'conditions'] as const
  const isWanted = (option: Option): boolean => costs.every((cost) => (option[cost] !== undefined) === (cost === field))
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

/** A case that chooses an option which only those have who remember something. The life has forgotten it. */
export function askClosed(): Case<{ eventId: string; option: string }> {
  const asked = (option: Option): string | undefined => {
    const [only, ...more] = option.conditions ?? []
    return only?.kind === 'remembers' && more.length === 0 ? only.what : undefined
  }
  const event = eventWith(({ options = [] }) => options.some((option) => asked(option) !== undefined))
  const option = event.options?.find((one) => asked(one) !== undefined)
  return {
    given({ life, minute }) {
      for (const one of event.options ?? []) life.memory = withoutId(life.memory, asked(one) ?? '')
      askEvent(life, minute, event)
    },
    message: { eventId: event.id, option: option?.id ?? '' },
  }
}

function isFree({ energyCost, moneyCost, diamondCost, conditions }: Option): boolean {
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
