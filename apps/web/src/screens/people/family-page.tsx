import type { PersonShape } from '@lifegrid/sdk/view-shapes'
import { type Generation, generationsOf } from '../../game/family.ts'
import { Face } from '../../parts/face/face.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import css from './family.module.css'

/** The family as a tree: a row for each generation, joined by lines of descent. */
export function FamilyPage() {
  const { people } = useView()
  const { all, generations } = words.people
  return (
    <>
      <p>
        <a href={hrefOf('people')}>{all}</a>
      </p>
      <ol className={css.tree}>
        {generationsOf(people).map((generation, n) => (
          <li key={generation.name} className={n === 0 ? undefined : css.descent}>
            <h2 className={css.title}>{generations[generation.name]}</h2>
            <Row generation={generation} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Row({ generation: { name, line, partner, others } }: { readonly generation: Generation }) {
  return (
    <div className={css.generation}>
      <ul className={css.members}>
        {name === 'own' && <Player />}
        {partner !== undefined && <Member person={partner} isPartner />}
        {line.map((person) => (
          <Member key={person.id} person={person} />
        ))}
      </ul>
      {others.length > 0 && (
        <ul className={css.others} aria-label={words.people.beside}>
          {others.map(({ id, firstname, relation, status }) => (
            <li key={id}>
              <a href={hrefOf('people', id)}>{firstname}</a>{' '}
              <span className="note">
                {words.people.relation(relation)}
                {status === 'dead' && ` ${words.people.dead}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Player() {
  const { firstname, avatar, state } = useView()
  return (
    <li className={`${css.member} ${css.player}`}>
      <Face avatar={avatar} ageYears={state.ageYears} happiness={state.happiness} />
      <span>{firstname}</span>
      <span className="note">{words.people.yourself}</span>
    </li>
  )
}

interface MemberProps {
  readonly person: PersonShape
  readonly isPartner?: boolean
}

function Member({ person, isPartner = false }: MemberProps) {
  const { id, firstname, relation, ageYears, avatar, affinity, status } = person
  const isDead = status === 'dead'
  return (
    <li className={isPartner ? `${css.member} ${css.partner}` : css.member}>
      <a href={hrefOf('people', id)} className={css.person}>
        <Face avatar={avatar} ageYears={ageYears} happiness={55 + affinity * 0.4} isDead={isDead} />
        <span className={css.name}>{firstname}</span>
        <span className="note">
          {words.people.relation(relation)}, {isDead ? words.people.diedAt(ageYears) : ageYears}
        </span>
      </a>
    </li>
  )
}
