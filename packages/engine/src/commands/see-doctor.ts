import { assert } from '@lifegrid/base/assert'
import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { agoInWords } from '../core/ago.ts'
import { tell } from '../core/feed.ts'
import { balance } from '../core/ledger.ts'
import { joined, phrase, say } from '../core/message.ts'
import { type Refusal, refusal } from '../core/refusal.ts'
import { roll, type Turn } from '../core/turn.ts'
import type { Illness } from '../life/body.ts'
import { minutesPerDay } from '../life/limits.ts'
import { updateAfterBodyChange } from '../systems/body/body.ts'
import { changeEnergy } from '../systems/body/energy.ts'
import { definitionOf, diagnose } from '../systems/body/illness.ts'
import { beginCare, billOf, checkupDays, isTreatable, pay, visitCents, visitEnergy } from '../systems/body/treatment.ts'
import { refuseEnergy, refuseMoney } from '../systems/money/affordable.ts'
import type { Command } from './define.ts'

/**
 * Sees a doctor, who may diagnose unknown conditions and begins the treatment of known ones as far as the money goes, the
 * requested one first. The visit costs energy and a bill, most of which insurance pays.
 */
export const seeDoctor: Command<CommandMessage<'seeDoctor'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life, minute } = turn
    const refused = refuseVisit(turn, message.condition)
    if (refused !== undefined) return refused
    changeEnergy(life, minute, -visitEnergy)
    pay(turn, billOf(life, visitCents, minute))
    life.body.seenMinute = minute
    const found: Illness[] = []
    for (const had of [...life.body.illnesses]) {
      const { found: chance = 0 } = definitionOf(turn, had)
      if (had.known || roll(turn, 'illness', `doctor:${had.n}`) >= chance) continue
      diagnose(turn, had)
      found.push(had)
    }
    const begun = treat(turn, message.condition)
    updateAfterBodyChange(turn)
    const title = phrase(turn.catalogue, 'body.title-doctor')
    tell(turn, { eventId: 'doctor', title, message: report(turn, found, begun), importance: 3 })
    return undefined
  },
}

function refuseVisit(turn: Turn, condition: string | undefined): Refusal | undefined {
  const { life, minute } = turn
  if (condition !== undefined) {
    const had = life.body.illnesses.find((one) => one.id === condition && one.known)
    if (had === undefined) return refusal('no_such_condition')
    const definition = definitionOf(turn, had)
    const { title, treatment } = definition
    if (treatment === undefined) return refusal('no_treatment', 'body.no-treatment', { condition: title })
    if (!isTreatable(definition, had)) return refusal('already_treated', 'body.already-treated', { condition: title })
  } else if (life.body.seenMinute !== null && treatable(turn).length === 0) {
    const days = Math.floor((minute - life.body.seenMinute) / minutesPerDay)
    if (days < checkupDays)
      return refusal('seen_recently', 'body.seen-recently', { ago: agoInWords(minute - life.body.seenMinute) })
  }
  return refuseEnergy(life, minute, visitEnergy) ?? refuseMoney(life, minute, billOf(life, visitCents, minute))
}

/** Known conditions that a doctor could treat, the worst first. */
function treatable(turn: Turn): Illness[] {
  return turn.life.body.illnesses
    .filter((had) => had.known && isTreatable(definitionOf(turn, had), had))
    .sort((a, b) => definitionOf(turn, b).importance - definitionOf(turn, a).importance || a.n - b.n)
}

function treat(turn: Turn, first: string | undefined): Illness[] {
  const { life, minute } = turn
  const wanted = treatable(turn).sort((a, b) => Number(b.id === first) - Number(a.id === first))
  const begun: Illness[] = []
  for (const had of wanted) {
    const bill = billOf(life, definitionOf(turn, had).treatment?.cents ?? 0, minute)
    if (bill > balance(life, 'money')) continue
    beginCare(turn, had)
    begun.push(had)
  }
  return begun
}

function report(turn: Turn, found: readonly Illness[], begun: readonly Illness[]): string {
  const sentences: string[] = []
  if (found.length > 0) sentences.push(say(turn, 'body.doctor-finds', { conditions: listed(turn, found) }))
  for (const had of begun) {
    const { title, treatment } = definitionOf(turn, had)
    assert(treatment !== undefined, 'what is treated has a treatment')
    sentences.push(say(turn, 'body.doctor-treats', { condition: title, treatment: treatment.title }))
  }
  const waiting = treatable(turn)
  if (waiting.length > 0) sentences.push(say(turn, 'body.doctor-too-dear', { conditions: listed(turn, waiting) }))
  return sentences.length === 0 ? say(turn, 'body.doctor-finds-nothing') : joined(...sentences)
}

function listed(turn: Turn, illnesses: readonly Illness[]): string {
  const titles = illnesses.map((had) => definitionOf(turn, had).title)
  const last = titles.pop() ?? ''
  return titles.length === 0 ? last : phrase(turn.catalogue, 'body.condition-list', { first: titles.join(', '), last })
}
