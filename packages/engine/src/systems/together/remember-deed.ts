import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { DeedOutcome } from '../../catalogue/deed.ts'
import type { MessageId } from '../../catalogue/messages.ts'
import { shared } from '../../codec/compact/shared-strings.ts'
import { phrase } from '../../core/message.ts'
import type { Turn } from '../../core/turn.ts'
import { addEverydayMemory, type Person, renewMemory } from '../../life/person.ts'

type Recalled = Extract<MessageId<'phrase'>, `together.recalls-${string}`>

/** What the person remembers of an outcome, in words of the content. An outcome without words leaves no memory. */
const recalled: Readonly<Partial<Record<VerbId, Readonly<Partial<Record<DeedOutcome, Recalled>>>>>> = {
  'spend-time': { good: 'together.recalls-time' },
  call: { good: 'together.recalls-call' },
  visit: { good: 'together.recalls-visit' },
  help: { good: 'together.recalls-help', plain: 'together.recalls-help' },
  'give-money': { good: 'together.recalls-money', plain: 'together.recalls-money' },
  'ask-for-help': { good: 'together.recalls-asked', bad: 'together.recalls-asked-too-much' },
  lend: { good: 'together.recalls-loan', plain: 'together.recalls-loan' },
  'ask-back': {
    good: 'together.recalls-asked-back',
    plain: 'together.recalls-asked-back',
    bad: 'together.recalls-asked-back',
  },
  quarrel: { good: 'together.recalls-clear-air', plain: 'together.recalls-quarrel', bad: 'together.recalls-quarrel' },
  apologize: { good: 'together.recalls-apology' },
  'make-up': { good: 'together.recalls-peace', plain: 'together.recalls-peace' },
  travel: { good: 'together.recalls-trip', plain: 'together.recalls-trip', bad: 'together.recalls-bad-trip' },
  introduce: { good: 'together.recalls-introduction' },
  'read-to': { good: 'together.recalls-reading' },
  teach: { good: 'together.recalls-lesson', bad: 'together.recalls-bad-lesson' },
  praise: { good: 'together.recalls-praise' },
  forbid: { plain: 'together.recalls-ban', bad: 'together.recalls-ban' },
  'let-go': { good: 'together.recalls-let-go', plain: 'together.recalls-let-go' },
  'care-for': { good: 'together.recalls-care', plain: 'together.recalls-care' },
}

/** The words for what a person remembers of a verb, whatever the outcome. */
export function memoriesOfVerb(verb: VerbId): readonly Recalled[] {
  return [...new Set(Object.values(recalled[verb] ?? {}))]
}

/** What happens often: a person remembers only the latest of these. */
const everyday: readonly Recalled[] = ['together.recalls-time', 'together.recalls-call', 'together.recalls-visit']

/** Gives the person a memory of what was done. The same memory is renewed, not added twice. */
export function rememberDeed(turn: Turn, person: Person, verb: VerbId, outcome: DeedOutcome): void {
  const id = recalled[verb]?.[outcome]
  if (id === undefined) return
  const { catalogue, minute } = turn
  const memory = { minute, as: shared(phrase(catalogue, id)) }
  if (everyday.includes(id)) {
    addEverydayMemory(
      person,
      memory,
      everyday.map((one) => phrase(catalogue, one)),
    )
  } else renewMemory(person, memory)
}
