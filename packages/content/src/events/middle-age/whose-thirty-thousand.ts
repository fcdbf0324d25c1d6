import { defineEvent } from '../../define-event.ts'

export const whoseThirtyThousand = defineEvent({
  id: 'whose-thirty-thousand',
  kind: 'question',
  category: 'money',
  title: 'The bottom line',
  stages: ['middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 17, to: 19 } } },
  conditions: [{ kind: 'livesTogether', role: 'child', is: true }],
  trigger: { kind: 'draw', weight: 30 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The letter congratulates {child} and gets to the point on page two. What they call the family share is thirty thousand. {child} has folded the letter so that you see only page one. You know to the dollar what you have put by for being old. {child} says that people borrow, that everybody does, that the payments do not start for years. {child.They} {child|is|are} not allowed to rent a car.',
  ],
  options: [
    {
      id: 'child',
      text: 'Let {child} sign for it',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} reads the whole contract, moving a ruler down it, and signs with {child.their} full name, the middle one too. You have been a witness to larger sums, but to nothing that was carried out of the room so lightly.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
          remembers: { role: 'child', as: 'the ruler on the contract' },
        },
      ],
    },
    {
      id: 'self',
      text: 'Sign for it yourself',
      outcomes: [
        {
          chance: 1,
          text: [
            'It will be done when you are old, says the table on the back; it gives the month. {child} goes off with two suitcases, owing nothing to anyone. On Sundays, on the phone, you hear how blue it is there, and think: it ought to be.',
          ],
          effects: [
            { kind: 'debt', by: 3000000 },
            { kind: 'affinity', role: 'child', by: 10 },
          ],
          remembers: { role: 'child', as: 'whose name is on the loan' },
        },
      ],
    },
    {
      id: 'savings',
      text: 'Pay it, out of what was for being old',
      moneyCost: 3000000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You move it with one finger. It is gone before the kettle boils. {child} puts both arms around you from behind, and you stand there, poorer by a porch, two cruises, and a hearing aid.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
          remembers: { role: 'child', as: 'what was for being old' },
        },
      ],
    },
    {
      id: 'rice',
      text: 'Show {child} what you paid, month by month, for being nineteen',
      energyCost: 4,
      conditions: [{ kind: 'remembers', what: 'threw-it-at-the-loan', daysAgo: 900 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You have the statements, in a shoebox, down to the last. {child} lays them out across the floor: they reach from the door to the window. In the morning they have been squared and stacked, and there is a second letter on top, from the state college, which is six thousand.',
          ],
          effects: [
            { kind: 'money', by: -600000 },
            { kind: 'familiarity', role: 'child', by: 14 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
          remembers: { role: 'child', as: 'a floor full of statements' },
        },
      ],
    },
  ],
})
