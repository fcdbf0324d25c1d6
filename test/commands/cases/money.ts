import { balance, transfer } from '@lifegrid/engine/core/ledger'
import { casesOf } from '../define.ts'
import { catalogue, ladder, type Prepared, setMoney } from '../lives.ts'

const poor = ({ turn }: Prepared): void => setMoney(turn, 0)

function indebt({ turn }: Prepared): void {
  transfer(turn, 'money', 'debt:loan', 'player', 300_000)
}

/** Whatever the life has borrowed before. */
function debtless({ life, turn }: Prepared): void {
  transfer(turn, 'money', 'world', 'debt:loan', -balance(life, 'money', 'debt:loan'))
}

export const purchaseItem = casesOf(
  'purchaseItem',
  { message: { item: 'bicycle' } },
  {
    no_such_item: { message: { item: 'moon-rocket' } },
    too_young: { life: 'child', message: { item: 'good-dinner' } },
    not_for_you: { message: { item: 'bicycle-lights' } },
    no_room: {
      given: ({ life, minute }) =>
        void Object.assign(life.finances, {
          items: Array.from({ length: 30 }, () => ({ id: 'flowers', sinceMinute: minute })),
        }),
      message: { item: 'bicycle' },
    },
    not_enough_money: { given: poor, message: { item: 'bicycle' } },
  },
)

export const takeLoan = casesOf(
  'takeLoan',
  { life: 'worker', given: debtless, message: { cents: 100_000 } },
  {
    too_young: { life: 'teen', message: { cents: 100_000 } },
    no_credit: { message: { cents: 100_000 } },
  },
)

export const repayLoan = casesOf(
  'repayLoan',
  { given: indebt, message: { debt: 'loan', cents: 50_000 } },
  {
    not_for_you: { given: debtless, message: { debt: 'loan', cents: 50_000 } },
    not_enough_money: {
      given(one) {
        indebt(one)
        poor(one)
      },
      message: { debt: 'loan', cents: 50_000 },
    },
  },
)

export const moveHome = casesOf(
  'moveHome',
  { message: { home: 'shared-flat' } },
  {
    no_such_home: { message: { home: 'castle' } },
    not_for_you: { message: { home: 'studio' } },
    too_young: { life: 'teen', message: { home: 'studio' } },
    too_few_beds: { life: 'married', message: { home: 'furnished-room' } },
    not_enough_money: { given: poor, message: { home: 'own-flat' } },
    no_credit: {
      given: ({ turn }) => setMoney(turn, Math.ceil((homePrice('big-house') * 30) / 100)),
      message: { home: 'big-house' },
    },
  },
)

function homePrice(id: string): number {
  return catalogue.homes?.find((home) => home.id === id)?.priceCents ?? 0
}

export const quitJob = casesOf('quitJob', { life: 'worker' }, { no_job: {} })

export const retire = casesOf(
  'retire',
  {
    life: 'old',
    given: ({ life }) => void Object.assign(life.work, { retired: false }),
  },
  {
    not_for_you: { life: 'old', given: ({ life }) => void Object.assign(life.work, { retired: true }) },
    too_young: {},
  },
)

export const applyForJob = casesOf(
  'applyForJob',
  { message: { job: 'office' } },
  {
    no_such_job: { message: { job: 'astronaut' } },
    not_for_you: { given: ({ life }) => void Object.assign(life.work, { retired: true }), message: { job: 'office' } },
    too_young: { life: 'teen', message: { job: 'office' } },
    not_qualified: { message: { job: 'medicine', rung: 'doctor' } },
    too_many_applications: {
      before: [{ type: 'applyForJob', message: { job: 'office' } }],
      message: { job: ladder('office').id },
    },
  },
)
