import { defineEvent } from '../../define-event.ts'

export const theGapBetweenTheLetters = defineEvent({
  id: 'the-gap-between-the-letters',
  kind: 'question',
  category: 'school',
  title: 'Two thick envelopes',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 17, to: 18 } } },
  trigger: { kind: 'draw', weight: 15 },
  cooldownDays: 2500,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Two letters have come for {child}, both thick. One is from the college where {child.they} {child|has|have} slept with the sweatshirt on since tenth grade; with all the aid, there are nineteen thousand missing, and then each year again. The other one is from State, and costs next to nothing.',
  ],
  options: [
    {
      id: 'dream',
      text: 'Find the nineteen thousand',
      moneyCost: 1900000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You sell what there is to sell. {child} knows to the dollar what {child.their} first class on a Monday morning costs and never once sleeps through it. There is a library there with a green lamp at every seat.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'paid-for-the-green-lamps' },
          ],
          remembers: { role: 'child', as: 'the nineteen thousand' },
        },
      ],
    },
    {
      id: 'bank',
      text: 'Let the bank find it',
      outcomes: [
        {
          chance: 1,
          text: [
            'A woman in a suit slides the paper around for you to sign, and then one for {child}. “It’s only a number,” says {child}, eighteen years old.',
          ],
          effects: [
            { kind: 'debt', by: 1900000 },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'paid-for-the-green-lamps' },
            { kind: 'remember', what: 'the-letter-from-the-bank' },
          ],
          remembers: { role: 'child', as: 'the nineteen thousand' },
        },
      ],
    },
    {
      id: 'state',
      text: 'Say that it is State',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{child} does not wear the sweatshirt after that day. At State there is a professor of soil, with a ponytail, and a bus that goes into the hills. When people ask how {child.they} got into soil {child.they} {child|says|say}: money.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -5 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'said-it-is-state' },
          ],
          remembers: { role: 'child', as: 'that it was State' },
        },
        {
          chance: 0.4,
          text: [
            '{child} does not go anywhere that fall. {child.They} {child|gets|get} on with things, at the counter of a copy shop. {child.They} {child|prints|print} other people’s theses.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -9 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'said-it-is-state' },
          ],
          remembers: { role: 'child', as: 'that it was State' },
        },
      ],
    },
    {
      id: 'tell',
      text: 'Lay your accounts on the table, all of them, and let {child} choose',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} reads for an hour. {child.They} had thought that there was a floor under it somewhere. {child.They} {child|gets|get} up, makes you a sandwich, which has not happened before, and says: “State. And we never tell anyone that I cried.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
          remembers: { role: 'child', as: 'the accounts on the table' },
        },
      ],
    },
  ],
  examples: [
    { given: { age: 47, gauges: { stress: 50 } }, choose: 'tell', roll: 0, expect: { gauges: { stress: -3 } } },
  ],
})
