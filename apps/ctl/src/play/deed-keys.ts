import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { Client } from '@lifegrid/sdk/client'
import type { Outcome } from '@lifegrid/sdk/outcome'
import type { PersonShape } from '@lifegrid/sdk/view-shapes'

type Thing = FrameBody<'personVerbs'>['verbs'][number]

/** What the middle of the screen shows. */
export type Page = 'feed' | 'people' | 'diary'

/** What the page of people shows: nine at a time, each with a digit. */
export type Choosing =
  | { readonly step: 'person'; readonly list: readonly PersonShape[] }
  | { readonly step: 'thing'; readonly with: PersonShape; readonly list: readonly Thing[] }
  | { readonly step: 'other'; readonly with: PersonShape; readonly thing: Thing; readonly list: readonly PersonShape[] }

/** So many can be chosen with one digit. */
export const choicesShown = 9

/**
 * The keys of the page of people: a digit chooses a person, then what to do with them, and for some things a second person. `n` shows the next
 * nine, and `b` goes back. A sum that can be named is the contract's default.
 */
export function deedKeys(client: Client, say: (text: string) => void, onDone: () => void) {
  let personId: string | undefined
  let things: readonly Thing[] = []
  let thing: Thing | undefined
  let from = 0

  const choosing = (): Choosing => choosingAmong(client.view?.people ?? [], personId, things, thing)
  const goBack = (): void => {
    if (thing === undefined) personId = undefined
    thing = undefined
    from = 0
  }
  const reset = (): void => {
    personId = undefined
    goBack()
  }
  const report = (outcome: Outcome): void => {
    if (!outcome.ok) say(outcome.message)
    else reset()
    onDone()
  }
  const choosePerson = async ({ id }: PersonShape): Promise<void> => {
    const answer = await client.read('getPersonVerbs', { id })
    if (!answer.ok) say(answer.message)
    else if (answer.frame.type === 'personVerbs') {
      personId = id
      things = answer.frame.verbs
      from = 0
    }
    onDone()
  }
  const chooseThing = async (id: string, chosen: Thing): Promise<void> => {
    if (chosen.unavailable !== undefined) return say(chosen.unavailable)
    if (chosen.takes !== 'person') return report(await client.send('doWithPerson', { id, verb: chosen.verb as VerbId }))
    thing = chosen
    from = 0
  }
  const choose = async (digit: number): Promise<void> => {
    const now = choosing()
    const at = from + digit - 1
    if (now.list[at] === undefined) return say(`There is no choice ${digit}.`)
    if (now.step === 'person') return choosePerson(now.list[at])
    if (now.step === 'thing') return chooseThing(now.with.id, now.list[at])
    const message = { id: now.with.id, verb: now.thing.verb as VerbId, other: now.list[at].id }
    report(await client.send('doWithPerson', message))
  }
  return {
    /** What is to be chosen, and the place in its list of the first that is shown. */
    shown: () => ({ choosing: choosing(), from: from < choosing().list.length ? from : 0 }),
    /** The page after the key that opens and closes the page of people, which begins with everyone. */
    toggled(page: Page): Page {
      reset()
      return page === 'people' ? 'feed' : 'people'
    },
    /** Resolves when the command of the key, if it has one, is answered; undefined for keys of no use on this page. */
    press(page: Page, character: string | undefined): Promise<void> | undefined {
      if (page !== 'people' || client.view?.state.status !== 'playing') return undefined
      if (/^[1-9]$/.test(character ?? '')) return choose(Number(character))
      if (character === 'b') goBack()
      else if (character === 'n') from = from + choicesShown < choosing().list.length ? from + choicesShown : 0
      else return undefined
      return Promise.resolve()
    },
  }
}

function choosingAmong(
  people: readonly PersonShape[],
  personId: string | undefined,
  things: readonly Thing[],
  thing: Thing | undefined,
): Choosing {
  const person = people.find(({ id }) => id === personId)
  if (person === undefined) return { step: 'person', list: people }
  if (thing === undefined) return { step: 'thing', with: person, list: things }
  const others = people.filter(({ id, status }) => id !== personId && status === 'alive')
  return { step: 'other', with: person, thing, list: others }
}
