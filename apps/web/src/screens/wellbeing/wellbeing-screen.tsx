import type { HabitShape, HealthConditionShape } from '@lifegrid/sdk/view-shapes'
import { gameTimeAt } from '../../game/calendar.ts'
import { ActButton } from '../../parts/act-button.tsx'
import page from '../../parts/page.module.css'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { useGame, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { Moods } from './moods.tsx'
import { Takes } from './takes.tsx'

/** The server tells the weight in tenths of a kilogram. */
const hectogramsPerPound = 4.5359237

/** Body and mind: how the player is, what ails them, and what they do again and again. */
export function WellbeingScreen() {
  const { habits, healthConditions } = useView()
  const game = useGame()
  const { wellbeing } = words
  const former = habits.filter(({ mode }) => mode === 'former')
  const kept = habits.flatMap((habit) => (habit.mode === 'former' ? [] : [{ ...habit, mode: habit.mode }]))
  return (
    <>
      <Moods />
      <Section title={wellbeing.conditions}>
        <Rows empty={wellbeing.healthy}>
          {healthConditions.map((condition) => (
            <ConditionRow key={condition.id} condition={condition} />
          ))}
        </Rows>
        <ActButton act={() => game.act('seeDoctor', {})}>{wellbeing.checkUp}</ActButton>
      </Section>
      <Section title={wellbeing.habits}>
        <Rows empty={wellbeing.noHabits}>
          {kept.map((habit) => (
            <HabitRow key={habit.id} habit={habit} />
          ))}
        </Rows>
        {former.length > 0 && <p className="note">{wellbeing.former(former.map(({ title }) => title))}</p>}
      </Section>
      <Body />
    </>
  )
}

function Body() {
  const { state } = useView()
  const { wellbeing } = words
  const { hunger, thirst, weight } = state
  return (
    <Section title={wellbeing.body}>
      <ul className={`figures ${page.rows}`}>
        <Row title={wellbeing.values.hunger} side={words.people.ofHundred(hunger)} />
        <Row title={wellbeing.values.thirst} side={words.people.ofHundred(thirst)} />
        <Row title={wellbeing.weight} side={wellbeing.pounds(Math.round(weight / hectogramsPerPound))} />
      </ul>
    </Section>
  )
}

function ConditionRow({ condition }: { readonly condition: HealthConditionShape }) {
  const { state } = useView()
  const game = useGame()
  const { id, title, course, severity, sinceMinute, care, takes, treatment } = condition
  const { day, month, year } = gameTimeAt(state, sinceMinute)
  const { wellbeing } = words
  const isTreatable = treatment !== undefined && (care === 'none' || care === 'failed')
  return (
    <Row
      title={title}
      about={
        <>
          {wellbeing.condition(severity, course, words.fullDate(day, month, year))}
          <Takes takes={takes} />
        </>
      }
      isWide
      side={wellbeing.care[care]}
    >
      {isTreatable && (
        <div>
          <ActButton act={() => game.act('seeDoctor', { condition: id })}>{treatment}</ActButton>
        </div>
      )}
    </Row>
  )
}

type PresentHabit = HabitShape & { readonly mode: Exclude<HabitShape['mode'], 'former'> }

function HabitRow({ habit }: { readonly habit: PresentHabit }) {
  const { id, title, good, mode, strength, craving, attempts, takes } = habit
  const game = useGame()
  const { wellbeing } = words
  return (
    <Row
      title={wellbeing.habit(title)}
      about={
        <>
          {wellbeing.habitState(good, mode, attempts)}
          <Takes takes={takes} />
        </>
      }
      isWide
      side={wellbeing.strength(strength, craving)}
    >
      {mode === 'kept' && !good && (
        <div>
          <ActButton act={() => game.act('quitHabit', { habit: id })}>{wellbeing.quit}</ActButton>
        </div>
      )}
      {mode === 'quitting' && (
        <div>
          <ActButton act={() => game.act('stopQuitHabit', { habit: id })}>{wellbeing.giveIn}</ActButton>
        </div>
      )}
    </Row>
  )
}
