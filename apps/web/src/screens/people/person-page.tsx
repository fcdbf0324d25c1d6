import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import type { PersonShape } from '@lifegrid/sdk/view-shapes'
import { useEffect, useState } from 'react'
import { Face } from '../../parts/face/face.tsx'
import { Section } from '../../parts/section.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useGame } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { Chat } from './chat.tsx'
import css from './people.module.css'
import { ThingsToDo } from './things-to-do.tsx'
import { Together } from './together.tsx'

/** One person: who they are, what was said, what can be done together, and what both remember. */
export function PersonPage({ person }: { readonly person: PersonShape }) {
  const details = useDetails(person)
  const { firstname, lastname, relation, ageYears, occupation, avatar, affinity, status } = person
  const isAlive = status === 'alive'
  return (
    <>
      <p>
        <a href={hrefOf('people')}>{words.people.all}</a>
      </p>
      <div className={css.profile}>
        <Face avatar={avatar} ageYears={ageYears} happiness={55 + affinity * 0.4} isDead={!isAlive} />
        <div>
          <h2 className={css.fullName}>
            {firstname} {lastname}
          </h2>
          <p className="note">{words.people.line(relation, ageYears, occupation)}</p>
          {details !== undefined && <Traits details={details} />}
        </div>
      </div>
      {isAlive && (
        <Section title={words.people.talk}>
          <Chat person={person} />
        </Section>
      )}
      {isAlive && details !== undefined && <Together person={person} status={details.relationship.status} />}
      <ThingsToDo person={person} />
      {details !== undefined && <Memories details={details} />}
    </>
  )
}

type Details = FrameOf<'personObject'>

/** The details of a person. They are read again when what is known of the person changes. */
function useDetails(person: PersonShape): Details | undefined {
  const { client } = useGame()
  const [details, setDetails] = useState<Details>()
  const { id } = person
  useEffect(() => {
    void client.read('retrievePerson', { id }).then((answer) => {
      if (answer.ok && answer.frame.type === 'personObject') setDetails(answer.frame)
    })
    return client.on('frame', (frame) => {
      if (frame.type === 'personObject' && frame.id === id) setDetails(frame)
    })
  }, [client, id])
  return details
}

function Traits({ details: { personality, likes, dislikes, relationship } }: { readonly details: Details }) {
  const { people } = words
  return (
    <dl className={css.traits}>
      <Trait name={people.bond} value={relationship.status} />
      <Trait name={people.score} value={people.ofHundred(relationship.relationshipScore)} />
      <Trait name={people.nature} value={personality.join(', ')} />
      <Trait name={people.likes} value={likes.join(', ')} />
      <Trait name={people.dislikes} value={dislikes.join(', ')} />
      <Trait name={people.common} value={relationship.commonInterests.join(', ')} />
      <Trait name={people.challenges} value={relationship.challenges.join(', ')} />
    </dl>
  )
}

function Trait({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Memories({ details: { relationship } }: { readonly details: Details }) {
  const { eventsLog } = relationship
  if (eventsLog.length === 0) return null
  return (
    <Section title={words.people.memories}>
      <ol className={css.memories}>
        {eventsLog.toReversed().map(({ date, what }) => (
          <li key={`${date} ${what}`}>
            <span className="note">{words.isoDate(date)}</span> {what}
          </li>
        ))}
      </ol>
    </Section>
  )
}
