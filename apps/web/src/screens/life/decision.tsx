import type { QuestionShape } from '@lifegrid/sdk/view-shapes'
import { useState } from 'react'
import { money } from '../../game/format.ts'
import { parseOdds } from '../../game/odds.ts'
import { decisionId } from '../../shell/show-decision.ts'
import { useGame } from '../../shell/use-game.tsx'
import { useKeys } from '../../shell/use-keys.ts'
import { words } from '../../words/words.ts'
import css from './decision.module.css'

type Option = QuestionShape['answerOptions'][number]

/** The letter that chooses the nth option. */
function letterOf(n: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + n)
}

/** A question of the story, with the options as a list below it. There is no hurry: the clock waits. */
export function Decision({ question }: { readonly question: QuestionShape }) {
  const game = useGame()
  const [chosen, setChosen] = useState<string>()
  const choose = async ({ id }: Option): Promise<void> => {
    if (chosen !== undefined) return
    setChosen(id)
    await game.decide(id)
    setChosen(undefined)
  }
  const { answerOptions, title, message, dilemma, importance } = question
  const open = answerOptions.map((option) => (option.unavailable === undefined ? () => void choose(option) : undefined))
  useKeys(Object.fromEntries(open.map((act, n) => [letterOf(n), act])))
  return (
    <section id={decisionId} className={css.decision} aria-labelledby="decision-title" data-turn={importance >= 8}>
      <h2 id="decision-title" className={css.title}>
        {title}
        {dilemma !== undefined && <span className="note"> {words.decision.step(dilemma.step)}</span>}
      </h2>
      <p className={css.message}>{message}</p>
      <ol className={css.options}>
        {answerOptions.map((option, n) => (
          <li key={option.id}>
            <OptionLine
              option={option}
              letter={letterOf(n)}
              isChosen={chosen === option.id}
              isOver={chosen !== undefined}
              onChoose={() => void choose(option)}
            />
          </li>
        ))}
      </ol>
      <p className="note">{words.decision.waits}</p>
    </section>
  )
}

interface OptionProps {
  readonly option: Option
  readonly letter: string
  readonly isChosen: boolean
  /** Whether an option was chosen, this one or another. */
  readonly isOver: boolean
  readonly onChoose: () => void
}

function OptionLine({ option, letter, isChosen, isOver, onChoose }: OptionProps) {
  const { text, unavailable, odds = [] } = option
  const isClosed = unavailable !== undefined
  return (
    <button
      type="button"
      className={css.option}
      aria-disabled={isClosed || isOver}
      aria-keyshortcuts={letter.toUpperCase()}
      data-chosen={isChosen}
      onClick={isClosed || isOver ? undefined : onChoose}
    >
      <span className={css.letter} aria-hidden="true">
        {letter}
      </span>
      <span className={css.body}>
        <span className={css.text}>{text}</span> <Costs option={option} />
        {odds.map((sentence) => (
          <OddsLine key={sentence} sentence={sentence} />
        ))}
        {isClosed && <span className={css.closed}>{unavailable}</span>}
      </span>
    </button>
  )
}

function Costs({ option: { energyCost = 0, moneyCost = 0, diamondCost = 0 } }: { readonly option: Option }) {
  const costs = [
    energyCost > 0 ? [words.energyPoints(energyCost)] : [],
    moneyCost > 0 ? [money(moneyCost)] : [],
    diamondCost > 0 ? [words.diamonds(diamondCost)] : [],
  ].flat()
  return costs.length === 0 ? null : <span className={`figures ${css.costs}`}>{costs.join(' · ')}</span>
}

function OddsLine({ sentence }: { readonly sentence: string }) {
  const odds = parseOdds(sentence)
  if (odds === undefined) return <span className={css.odds}>{sentence}</span>
  const { percent, likelihood, outcome } = odds
  return (
    <span className={`${css.odds} ${css.known}`}>
      <span className={css.scale} style={{ '--percent': percent } as React.CSSProperties} />
      <span>
        <em className="figures">{words.decision.odds(words.likelihoods[likelihood], percent)}</em> {outcome}
      </span>
    </span>
  )
}
