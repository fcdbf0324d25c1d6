import { useEffect } from 'react'
import { circlesOf } from '../../game/closeness.ts'
import { Face } from '../../parts/face/face.tsx'
import page from '../../parts/page.module.css'
import { Section } from '../../parts/section.tsx'
import { hrefOf, useRoute } from '../../shell/route.ts'
import { useGame, useGameState, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { DatingPage } from './dating-page.tsx'
import { FamilyPage } from './family-page.tsx'
import css from './people.module.css'
import { PersonPage } from './person-page.tsx'

/** The people of the life by closeness, or one of them. */
export function PeopleScreen() {
  const { people, state } = useView()
  const { detail } = useRoute()
  const game = useGame()
  useEffect(() => void game.loadTalks(), [game])
  const person = people.find(({ id }) => id === detail)
  if (person !== undefined) return <PersonPage key={person.id} person={person} />
  if (detail === 'family') return <FamilyPage />
  if (detail === 'dating') return <DatingPage />
  if (people.length === 0) return <p className={page.empty}>{words.people.nobody}</p>
  const mayDate = state.ageYears >= adulthood && !people.some(({ relation }) => partners.has(relation))
  return (
    <>
      <p className={page.controls}>
        <a href={hrefOf('people', 'family')}>{words.people.family}</a>
        {mayDate && <a href={hrefOf('people', 'dating')}>{words.people.dating.open}</a>}
      </p>
      {circlesOf(people).map(([circle, members]) => (
        <Section key={circle} title={words.people.circles[circle]}>
          <ul className={css.people}>
            {members.map((member) => (
              <Portrait key={member.id} person={member} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

const adulthood = 18
const partners: ReadonlySet<string> = new Set(['spouse', 'partner'])

type Person = ReturnType<typeof useView>['people'][number]

function Portrait({
  person: { id, firstname, lastname, relation, ageYears, avatar, affinity, status },
}: {
  readonly person: Person
}) {
  const { talks } = useGameState()
  const isUnread = talks.get(id)?.unread === true
  return (
    <li>
      <a href={hrefOf('people', id)} className={css.person}>
        <Face avatar={avatar} ageYears={ageYears} happiness={55 + affinity * 0.4} isDead={status === 'dead'} />
        <span className={css.name}>
          {firstname} {lastname}
        </span>
        <span className="note">
          {words.people.relation(relation)}, {ageYears}
        </span>
        {isUnread && <span className={css.unread}>{words.people.wrote}</span>}
      </a>
    </li>
  )
}
