import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import type { PersonShape } from '@lifegrid/sdk/view-shapes'
import { ActButton } from '../../parts/act-button.tsx'
import page from '../../parts/page.module.css'
import { Section } from '../../parts/section.tsx'
import { useGame, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { Ideas } from './ideas.tsx'

type Status = FrameOf<'personObject'>['relationship']['status']

interface TogetherProps {
  readonly person: PersonShape
  readonly status: Status
}

const adulthood = 18

/** What the two can do together, by how they stand to each other. The server says why something is not possible. */
export function Together({ person, status }: TogetherProps) {
  const game = useGame()
  const { state } = useView()
  if (state.ageYears < adulthood || person.ageYears < adulthood || status === 'family') return null
  const { people } = words
  const isCouple = status === 'dating' || status === 'engaged' || status === 'married'
  return (
    <Section title={people.together}>
      <div className={page.controls}>
        {!isCouple && <ActButton act={() => game.act('romance', { id: person.id })}>{people.askOut}</ActButton>}
        {isCouple && <ActButton act={() => game.act('tryForChild', {})}>{people.child}</ActButton>}
        {status === 'dating' && <ActButton act={() => game.act('propose')}>{people.propose}</ActButton>}
        {(status === 'dating' || status === 'engaged') && (
          <ActButton act={() => game.act('breakUp')}>{people.breakUp}</ActButton>
        )}
        {status === 'married' && <ActButton act={() => game.act('divorce')}>{people.divorce}</ActButton>}
      </div>
      {isCouple && <Ideas isEngaged={status === 'engaged'} />}
    </Section>
  )
}
