import type { CommandMessage, FrameOf } from '@lifegrid/sdk/messages.generated'
import type { PersonShape } from '@lifegrid/sdk/view-shapes'
import { useCallback, useEffect, useState } from 'react'
import { money } from '../../game/format.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { useGame, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import css from './people.module.css'

type Thing = FrameOf<'personVerbs'>['verbs'][number]
type Deed = CommandMessage<'doWithPerson'>

/** What one can do with a person: what it costs, why it is not possible now, and what came of it. What is possible comes first. */
export function ThingsToDo({ person }: { readonly person: PersonShape }) {
  const game = useGame()
  const { feed } = useView()
  const { things, reload } = useThings(person)
  const [last, setLast] = useState<{ readonly verb: string; readonly after: number }>()
  if (things === undefined || things.length === 0) return null
  const told = feed.findLast(
    ({ n, eventId }) => last !== undefined && n > last.after && eventId === `with-${last.verb}`,
  )
  const doIt = (verb: string, given: Pick<Deed, 'cents' | 'other'>) => async () => {
    const after = feed.at(-1)?.n ?? -1
    const outcome = await game.act('doWithPerson', { id: person.id, verb: verb as Deed['verb'], ...given })
    if (outcome.ok) setLast({ verb, after })
    await reload()
  }
  const isOpen = ({ unavailable }: Thing): boolean => unavailable === undefined
  return (
    <Section title={words.people.things}>
      <p role="status" className={css.outcome}>
        {told?.message}
      </p>
      <Rows empty="">
        {[...things.filter(isOpen), ...things.filter((thing) => !isOpen(thing))].map((thing) => (
          <ThingRow key={thing.verb} thing={thing} person={person} act={(given) => doIt(thing.verb, given)} />
        ))}
      </Rows>
    </Section>
  )
}

interface ThingRowProps {
  readonly thing: Thing
  readonly person: PersonShape
  readonly act: (given: Pick<Deed, 'cents' | 'other'>) => () => Promise<void>
}

function ThingRow({ thing: { title, energy, priceCents, takes, unavailable }, person, act }: ThingRowProps) {
  const { people: all } = useView()
  const [sum, setSum] = useState<number>(sums[1])
  const [chosen, setChosen] = useState('')
  const { people, decision, energyPoints } = words
  const costs = [priceCents > 0 ? [money(priceCents)] : [], energy > 0 ? [energyPoints(energy)] : []].flat()
  const others = takes === 'person' ? all.filter(({ id, status }) => id !== person.id && status === 'alive') : []
  const other = others.find(({ id }) => id === chosen) ?? others[0]
  const given = takes === 'sum' ? { cents: sum } : takes === 'person' && other !== undefined ? { other: other.id } : {}
  return (
    <Row
      title={title}
      side={costs.length > 0 || takes === 'sum' ? costs.join(', ') : decision.free}
      closed={unavailable}
    >
      {unavailable === undefined && (
        <div className={css.deed}>
          {takes === 'sum' && (
            <select
              aria-label={people.sumOf(title)}
              value={sum}
              onChange={(event) => setSum(Number(event.target.value))}
            >
              {sums.map((cents) => (
                <option key={cents} value={cents}>
                  {money(cents)}
                </option>
              ))}
            </select>
          )}
          {takes === 'person' && (
            <select
              aria-label={people.otherOf(title)}
              value={other?.id}
              onChange={(event) => setChosen(event.target.value)}
            >
              {others.map(({ id, firstname, lastname }) => (
                <option key={id} value={id}>
                  {firstname} {lastname}
                </option>
              ))}
            </select>
          )}
          <ActButton act={act(given)} label={people.doThing(title)}>
            {people.doIt}
          </ActButton>
        </div>
      )}
    </Row>
  )
}

/** What can be given or lent, integer cents. */
const sums = [5_000, 20_000, 50_000, 100_000, 500_000, 2_000_000] as const

/** What is possible with the person. It is read again after a deed, and when something else was told. */
function useThings({ id }: PersonShape) {
  const { client } = useGame()
  const { feed, question } = useView()
  const [things, setThings] = useState<readonly Thing[]>()
  const reload = useCallback(async () => {
    const answer = await client.read('getPersonVerbs', { id })
    if (answer.ok && answer.frame.type === 'personVerbs') setThings(answer.frame.verbs)
  }, [client, id])
  const news = `${feed.at(-1)?.n} ${question?.id}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told is the reason to read again.
  useEffect(() => void reload(), [reload, news])
  return { things, reload }
}
