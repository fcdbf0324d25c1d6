import { useState } from 'react'
import { ActButton } from '../../parts/act-button.tsx'
import { Section } from '../../parts/section.tsx'
import { words } from '../../words/words.ts'
import css from './telling.module.css'
import { type ImaginedLife, ToldLife } from './told-life.tsx'
import { useWhatIfs } from './use-what-ifs.ts'

type Decision = ImaginedLife['decision']

/** Decisions that are listed before the player asks for earlier ones. */
const shownFirst = 8

/** Past decisions, and what would have come of other options. */
export function WhatIf() {
  const { asked, recall, ask } = useWhatIfs()
  const texts = words.telling
  const waiting = asked?.lists.some(({ state }) => state === 'waiting') === true
  const imagining = asked?.whatIfs.some(({ state }) => state === 'waiting') === true
  const newest = asked?.lists[0]
  const list = asked?.lists.find(({ told }) => told !== undefined)?.told
  return (
    <Section title={texts.whatIf}>
      <p className="note">{texts.whatIfNote}</p>
      {asked?.whatIfs.map((one) => (
        <Answer key={one.id} state={one.state} refusal={one.refusal} told={one.told} />
      ))}
      <p role="status">
        {imagining ? texts.imagining : waiting ? texts.recalling : newest?.state === 'failed' && texts.failed}
        {newest?.refusal !== undefined && texts.noAnswers[newest.refusal]}
      </p>
      {list !== undefined && <Decisions list={list} ask={ask} isBusy={imagining || waiting} />}
      {!waiting && !imagining && (
        <ActButton act={recall}>{list === undefined ? texts.recall : texts.recallAgain}</ActButton>
      )}
    </Section>
  )
}

interface AnswerProps {
  readonly state: string
  readonly refusal: keyof typeof words.telling.noAnswers | undefined
  readonly told: ImaginedLife | undefined
}

function Answer({ state, refusal, told }: AnswerProps) {
  const texts = words.telling
  if (state === 'failed') return <p className="note">{texts.failed}</p>
  if (refusal !== undefined) return <p className="note">{texts.noAnswers[refusal]}</p>
  if (told === undefined) return null
  const { decision, option, real, imagined } = told
  const other = decision.options.find(({ id }) => id === option)?.text ?? option
  return (
    <article className={css.answer}>
      <h3>{texts.asked(decision.age, other)}</h3>
      <p>{decision.asked}</p>
      <div className={css.beside}>
        <ToldLife
          title={texts.real}
          until={real.ended ? texts.realEnd(real.ageYears) : texts.soFar(real.ageYears)}
          life={real}
        />
        <ToldLife
          title={texts.imagined}
          until={texts.realEnd(imagined.ageYears)}
          note={texts.imaginedNote}
          life={imagined}
        />
      </div>
    </article>
  )
}

interface DecisionsProps {
  readonly list: {
    readonly decisions: readonly Decision[]
    readonly earlier: 'none' | keyof typeof words.telling.earlier
  }
  readonly ask: (decision: number, option: string) => Promise<void>
  readonly isBusy: boolean
}

function Decisions({ list: { decisions, earlier }, ask, isBusy }: DecisionsProps) {
  const [isWhole, setWhole] = useState(false)
  const texts = words.telling
  // Where there was only one way, there is no other to ask about.
  const open = decisions.toReversed().filter(({ options }) => options.filter(({ closed }) => !closed).length > 1)
  const shown = isWhole ? open : open.slice(0, shownFirst)
  return (
    <>
      {open.length === 0 && <p className="note">{texts.noDecisions}</p>}
      <ol className={css.decisions}>
        {shown.map((decision) => (
          <OneDecision key={decision.decision} decision={decision} ask={ask} isBusy={isBusy} />
        ))}
      </ol>
      {shown.length < open.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {texts.moreDecisions}
        </button>
      )}
      {earlier !== 'none' && <p className="note">{texts.earlier[earlier]}</p>}
    </>
  )
}

function OneDecision({
  decision,
  ask,
  isBusy,
}: Pick<DecisionsProps, 'ask' | 'isBusy'> & { readonly decision: Decision }) {
  const { age, title, asked, chosen, options } = decision
  const texts = words.telling
  return (
    <li>
      <details>
        <summary>
          <span className="note">{texts.decidedAt(age)}</span> {title}
        </summary>
        <p>{asked}</p>
        <ul aria-label={texts.options}>
          {options.map(({ id, text, closed }) => (
            <li key={id}>
              {id === chosen || closed !== undefined || isBusy ? (
                <>
                  {text} {id === chosen ? <em>{texts.chosen}</em> : <span className="note">{closed}</span>}
                </>
              ) : (
                <ActButton act={() => ask(decision.decision, id)}>{texts.otherwise(text)}</ActButton>
              )}
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
